import type { Locator, Page } from '@playwright/test';
import type { BriefPart } from '../../src/lib/deck/deck';
import { plainText } from '../../src/lib/deck/spans';
import { brief as words } from '../../src/lib/words/brief';
import { gradeNames, gradeWords } from '../../src/lib/words/grades';
import { study } from '../../src/lib/words/study';
import { expect, open } from './app';
import { brief } from './model';
import { article } from './states/state';

/** A part of the brief, by its paragraph. */
export function partOf(paragraph: number): BriefPart {
	const part = brief.parts.find((each) => each.paragraph === paragraph);
	if (!part) throw new Error(`The brief has no paragraph ${paragraph}`);
	return part;
}

/** What a part says, as it is read: marks of the record among it are passed over. */
export function textOf(paragraph: number): RegExp {
	const text = plainText(partOf(paragraph).text);
	return new RegExp(text.slice(0, 40).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

/** The brief as a learner has it before them. */
export class BriefPage {
	constructor(readonly page: Page) {}

	/** Opens the brief; back when what was done in it is known: the decks say how they stand. */
	async open(): Promise<void> {
		await open(this.page, article);
		const first = this.page
			.getByRole('row')
			.filter({ has: this.page.getByRole('link') })
			.first();
		await expect(first.getByRole('cell').last()).not.toHaveText('–');
	}

	part(paragraph: number): Locator {
		return this.page.getByRole('region', { name: partOf(paragraph).title });
	}
	text(paragraph: number): Locator {
		return this.part(paragraph).getByText(textOf(paragraph));
	}
	get readIt(): Locator {
		return this.page.getByRole('button', { name: words.readIt });
	}
	get fromMemory(): Locator {
		return this.page.getByRole('button', { name: /from memory$/ });
	}
	get showAnswer(): Locator {
		return this.page.getByRole('button', { name: study.showAnswer });
	}
	get answer(): Locator {
		return this.page.getByRole('region', { name: 'Answer' });
	}
	get grades(): Locator {
		return this.page.getByRole('group', { name: gradeWords.legend }).getByRole('button');
	}
	/** What there is to do when a part is answered or read. */
	next(paragraph: number): Locator {
		return this.page.getByRole('button', { name: words.next(partOf(paragraph).title) });
	}
	get contents(): Locator {
		return this.page.getByRole('navigation', { name: words.contents });
	}

	/** Guesses at every question of a part, the option of that place; back when its text is there. */
	async guess(paragraph: number, option = 0): Promise<void> {
		const part = this.part(paragraph);
		for (const { stem, options } of partOf(paragraph).questions) {
			await expect(part.getByRole('heading', { level: 3 })).toHaveText(stem);
			await part.getByRole('radio', { name: options[option]?.text ?? '', exact: true }).check();
			await part.locator('button[type="submit"]').click();
		}
		await expect(this.text(paragraph)).toBeVisible();
	}

	/** Turns the card in hand, and grades it until that counts: a slip of the finger is ignored. */
	async turn(name: string = gradeNames[3]): Promise<void> {
		await this.showAnswer.click();
		await expect(this.answer).toBeFocused();
		const grade = this.grades.filter({ hasText: name });
		await expect(async () => {
			// It may have counted just after the last look.
			if (await grade.isVisible()) await grade.click({ timeout: 250 });
			await expect(this.answer).toBeHidden({ timeout: 250 });
		}).toPass({ intervals: [50] });
	}

	/** Answers what a part asks, all right; back at the end of it. */
	async answerPart(paragraph: number): Promise<void> {
		await this.fromMemory.click();
		for (const { stem } of partOf(paragraph).questions) {
			await expect(this.part(paragraph).getByRole('heading', { level: 3 })).toHaveText(stem);
			await this.turn();
		}
		await expect(this.text(paragraph)).toBeVisible();
	}
}
