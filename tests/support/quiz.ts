import type { Locator, Page } from '@playwright/test';
import type { StudyEvent } from '../../src/lib/events/event';
import type { Draft } from '../../src/lib/quiz/draft';
import type { PaperKind } from '../../src/lib/quiz/quiz-settings';
import { quizWords } from '../../src/lib/words/quiz';
import { taking } from '../../src/lib/words/taking';
import { takingLater } from '../../src/lib/words/taking-later';
import { expect, open } from './app';
import { eventsKept, kept } from './kept';

/** What a link to a paper asks for, but for its mark: such a link says that its decks have moved on. */
interface Asked {
	kinds?: readonly PaperKind[];
	count?: number;
	mode?: 'open' | 'exam';
	/** As a link has it: `none`, `quiz-600`, `question-30`. */
	time?: string;
	decks?: readonly string[];
	seed?: number;
}

/** A quiz on the screen, as its learner has it before them. */
export class QuizPage {
	constructor(readonly page: Page) {}

	/** Draws the paper that is asked for, and starts it. */
	async begin(asked: Asked = {}): Promise<void> {
		const { kinds = ['choice'], count = 5, mode = 'exam', time = 'quiz-600' } = asked;
		const { decks = ['actors', 'dates', 'quotes'], seed = 7 } = asked;
		const addresses = decks.map((deck) => `south-korea-nato/${deck}`).join(',');
		const link = `v=1&decks=${addresses}&n=${count}&kinds=${kinds.join(',')}&mode=${mode}&time=${time}`;
		await open(this.page, `/quiz/#${link}&seed=${seed}&paper=0123456789abcdef`);
		await this.page.getByRole('button', { name: quizWords.start }).click();
		await expect(this.question).toBeVisible();
	}

	get question(): Locator {
		return this.page.getByRole('group').getByRole('heading', { level: 1 });
	}

	get timer(): Locator {
		return this.page.getByRole('timer', { name: 'Time left' });
	}

	/** The result's first line: "3 of 5". */
	get score(): Locator {
		return this.page.getByRole('heading', { level: 1, name: /^\d+ of \d+$/ });
	}

	/** What the result says of one condition: its time, its clock. */
	condition(term: string): Locator {
		const list = this.page.getByRole('complementary').getByRole('definition');
		return list.and(
			this.page.locator('dd', {
				has: this.page.locator(`xpath=preceding-sibling::dt[1][normalize-space()="${term}"]`),
			}),
		);
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	/** Chooses an option of the question in view, by its place. */
	async choose(place: number): Promise<void> {
		const option = this.page.getByRole('radio').nth(place);
		await option.check();
		await expect(option).toBeChecked();
	}

	async handIn(): Promise<void> {
		await this.page.getByRole('button', { name: taking.more }).click();
		await this.page.getByRole('menuitem', { name: takingLater.handIn }).click();
		await this.button(takingLater.handIn).click();
		await expect(this.score).toBeVisible();
	}

	/** Waits until the answers to so many questions are on the disk. */
	async keeps(count: number): Promise<void> {
		const answered = async () =>
			(await this.draft())?.attempt.sheets.filter((sheet) => sheet.answer !== null).length;
		await expect.poll(answered).toBe(count);
	}

	/** The quiz under way as it lies in the browser. */
	async draft(): Promise<Draft | undefined> {
		const [draft] = await kept(this.page, 'drafts');
		return draft;
	}

	/** What was recorded of the questions of quizzes, in order. */
	async answers(): Promise<Extract<StudyEvent, { type: 'answered' }>['payload'][]> {
		const events = await eventsKept(this.page);
		return events.flatMap((event) => (event.type === 'answered' ? [event.payload] : []));
	}
}
