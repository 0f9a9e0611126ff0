import type { Locator, Page } from '@playwright/test';
import { expect, open } from './app';
import { questionOf, showAnswer } from './desk';
import { eventsKept } from './kept';
import { Model, questions } from './model';
import { tzOffsetMin } from './seed';

/** The study screen as a learner has it before them, and what the events say it ought to show. */
export class StudyPage {
	constructor(readonly page: Page) {}

	get question(): Locator {
		return questionOf(this.page);
	}

	get showAnswer(): Locator {
		return showAnswer(this.page);
	}

	get grades(): Locator {
		return this.page.getByRole('group', { name: 'How well did you remember?' });
	}

	/** Opens Study and waits for the first question. */
	async begin(): Promise<void> {
		await open(this.page, '/study/');
		await expect(this.showAnswer).toBeEnabled();
	}

	async model(): Promise<Model> {
		const now = await this.page.evaluate(() => Date.now());
		return new Model(await eventsKept(this.page), now, tzOffsetMin);
	}

	/** Which question the events say is next; null when the session is over. */
	async expected(deck?: string): Promise<string | null> {
		const id = await this.page.evaluate(
			() => JSON.parse(sessionStorage.getItem('flashpoint:session') ?? '{}').id as string,
		);
		return (await this.model()).next(id, deck).next?.questionId ?? null;
	}

	/**
	 * Sees that the question in hand is the one that the events ask for, and answers it by keyboard.
	 * Time passes before the grade alone, so that the next question is put when it is checked.
	 */
	async answer(
		key: '1' | '2' | '3' | '4',
		{ deck, passTime }: { deck?: string; passTime?: () => Promise<void> } = {},
	): Promise<string> {
		await expect(this.showAnswer).toBeEnabled();
		const id = await this.expected(deck);
		const question = questions.get(id ?? '');
		expect(question, 'the events ask for a question').toBeDefined();
		await expect(this.question).toHaveText(question?.stem ?? '');
		await this.page.keyboard.press('Space');
		await expect(this.page.getByRole('region', { name: 'Answer' })).toContainText(
			question?.answer.text ?? '',
		);
		await passTime?.();
		await this.press(key);
		return id ?? '';
	}

	/**
	 * Presses a grade once, when it counts: in the first 300 ms after the reveal it is ignored, and
	 * pressed again it could be the next question's.
	 */
	async press(key: string): Promise<void> {
		await expect(this.page.getByRole('region', { name: 'Answer' })).toBeVisible();
		await expect(this.grades).toBeVisible();
		const revealed = await this.page.evaluate(() => performance.now());
		await this.page.waitForFunction((from) => performance.now() - from > 350, revealed);
		await this.page.keyboard.press(key);
		await expect(this.grades).toBeHidden();
	}
}
