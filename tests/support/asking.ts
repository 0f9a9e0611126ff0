import type { Locator, Page } from '@playwright/test';
import type { Question } from '../../src/lib/deck/deck';
import { parseEdtf } from '../../src/lib/deck/edtf';
import { gradeNames } from '../../src/lib/words/grades';
import { expect } from './app';
import { grades, questionOf, reveal, showAnswer } from './desk';
import { questions } from './model';

/** A review or a practice as a learner has it before them. */
export class AskingPage {
	constructor(readonly page: Page) {}

	get stem(): Locator {
		return questionOf(this.page);
	}
	get check(): Locator {
		return this.page.getByRole('button', { name: 'Check' });
	}
	get next(): Locator {
		return this.page.getByRole('button', { name: 'Next' });
	}
	get answerShown(): Locator {
		return this.page.getByRole('region', { name: 'The answer' });
	}
	get options(): Locator {
		return this.page.getByRole('radio');
	}
	get where(): Locator {
		return this.page.getByText(/^\d+ of \d+(, again)?$/);
	}

	/** The question in hand, once it can be answered. */
	async question(): Promise<Question> {
		await expect(this.check.or(showAnswer(this.page)).filter({ visible: true })).toBeVisible();
		const stem = (await this.stem.innerText()).replaceAll(/\s/g, ' ');
		const found = [...questions.values()].find((each) => each.stem === stem);
		if (!found) throw new Error(`No question is “${stem}”`);
		return found;
	}

	/** Chooses the right option, or the first wrong one. */
	async choose(right: boolean): Promise<void> {
		const { answer, wrong } = await this.question();
		const text = right ? answer.text : (wrong[0]?.text ?? '');
		await this.page.getByRole('radio', { name: text, exact: true }).check();
		await this.check.click();
		await expect(this.next).toBeVisible();
	}

	/** Answers right, in whatever way it is asked; back when that is on the disk. */
	async answerRight(): Promise<Question> {
		const question = await this.question();
		const { answer } = question;
		if (await showAnswer(this.page).isVisible()) {
			await this.turn('3');
			return question;
		}
		if (await this.options.first().isVisible()) await this.choose(true);
		else {
			if (answer.kind === 'date') await this.#typeDate(answer.edtf);
			else await this.page.getByRole('textbox').fill(typedAnswer(question));
			await this.page.keyboard.press('Enter');
			await expect(this.next).toBeVisible();
		}
		return question;
	}

	async #typeDate(edtf: string): Promise<void> {
		const date = parseEdtf(edtf);
		if (date?.precision !== 'day') throw new Error(`${edtf} is no day`);
		for (const [label, value] of [
			['Day', date.day],
			['Month', date.month],
			['Year', date.year],
		] as const)
			await this.page.getByRole('textbox', { name: label }).fill(String(value));
	}

	/** Turns a card and grades it, until that counts: a slip of the finger is ignored. */
	async turn(key: string): Promise<void> {
		await reveal(this.page);
		const good = grades(this.page).filter({ hasText: gradeNames[3] });
		await expect(async () => {
			await this.page.keyboard.press(key);
			await expect(good).toBeHidden({ timeout: 250 });
		}).toPass({ intervals: [50] });
	}

	async goOn(): Promise<void> {
		await this.next.click();
		await expect(this.answerShown).toBeHidden();
	}
}

function typedAnswer({ answer }: Question): string {
	return answer.kind === 'number' ? String(answer.number) : answer.text;
}
