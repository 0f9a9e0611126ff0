import type { Locator, Page } from '@playwright/test';
import { statementsOf } from '../src/lib/session/statement';
import { quotesTitle, quoteWords as words, speakerName } from '../src/lib/words/quotes';
import { placeOf } from '../src/lib/words/ui';
import { expect, open, test } from './support/app';
import { noPaper, notInFirefox } from './support/firefox';
import { decks } from './support/model';

const quotes = '/articles/south-korea-nato/quotes/';
const statements = statementsOf(decks);
const count = statements.length;

function quoteOf(page: Page, fact: string): Locator {
	return page.locator(`li#${fact}`);
}
const who = (quote: Page | Locator) => quote.getByRole('button', { name: words.who });
const speakers = (page: Page) => page.getByText(words.speaker, { exact: true });

test('every statement stands with its form and its place, the speaker hidden', async ({ page }) => {
	await open(page, quotes);
	const direct = statements.filter(({ fact }) => fact.said.form === 'direct').length;
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(quotesTitle(count, direct));
	for (const { fact, speaker } of statements) {
		const quote = quoteOf(page, fact.id);
		await expect(quote.getByText(fact.said.words ?? fact.says).first()).toBeVisible();
		await expect(quote).toContainText(words.forms[fact.said.form]);
		await expect(quote).toContainText(placeOf(fact.passages));
		await expect(who(quote)).toHaveAttribute('aria-expanded', 'false');
		if (speaker) await expect(quote.getByRole('link', { name: speaker.name })).toHaveCount(0);
	}
	await expect(who(page)).toHaveCount(count);
	await expect(speakers(page).filter({ visible: true })).toHaveCount(0);
});

test('asked who said it, a quote tells, and tells no more when asked again; the focus stays', async ({
	page,
}) => {
	await open(page, quotes);
	for (const { fact, speaker } of statements) {
		const quote = quoteOf(page, fact.id);
		await who(quote).focus();
		await page.keyboard.press('Enter');
		await expect(who(quote)).toBeFocused();
		await expect(who(quote)).toHaveAttribute('aria-expanded', 'true');
		await expect(quote.getByText(speakerName(speaker), { exact: true }).first()).toBeVisible();
		if (fact.said.through) {
			await expect(quote.getByText(fact.said.through, { exact: true })).toBeVisible();
		}
		await expect(quote.getByText(words.noPerson)).toHaveCount(
			speaker && speaker.kind !== 'person' ? 1 : 0,
		);
		await expect(speakers(page).filter({ visible: true })).toHaveCount(1);
		await page.keyboard.press('Space');
		await expect(who(quote)).toBeFocused();
		await expect(who(quote)).toHaveAttribute('aria-expanded', 'false');
		await expect(speakers(page).filter({ visible: true })).toHaveCount(0);
	}
});

test('all speakers are shown at once and hidden at once; the button says which it does', async ({
	page,
}) => {
	await open(page, quotes);
	const visible = speakers(page).filter({ visible: true });
	const show = page.getByRole('button', { name: words.showAll });
	const hide = page.getByRole('button', { name: words.hideAll });
	await show.click();
	await expect(visible).toHaveCount(count);
	await expect(hide).toBeFocused();

	await who(quoteOf(page, 'gt-harm')).click();
	await expect(visible).toHaveCount(count - 1);
	await show.click();
	await expect(visible).toHaveCount(count);
	await hide.click();
	await expect(visible).toHaveCount(0);
});

test('the notes stand by: what the record corrects, what it adds, what the author makes of it', async ({
	page,
}) => {
	await open(page, quotes);
	await page.getByRole('button', { name: words.showAll }).click();
	const tweet = quoteOf(page, 'hu-tweet');
	const note = tweet.getByRole('note', { name: 'The record differs' });
	await expect(note).toContainText('former editor');
	await expect(note).toContainText('could be a Ukraine');
	await expect(tweet.getByText(/In the author’s view.*on China’s behalf/)).toBeVisible();

	const slogan = quoteOf(page, 'korea-first-slogan');
	await expect(slogan).toContainText(words.forms.slogan);
	await expect(slogan.getByText(words.noPerson)).toBeVisible();
	await expect(slogan.getByText(/events drew Seoul away from the policy/)).toBeVisible();

	const danger = quoteOf(page, 'nac4-not-neglected');
	await expect(danger.getByRole('note', { name: 'From the record' })).toContainText(
		'North Korea’s nuclear development',
	);
	for (const { fact } of statements) {
		await expect(
			quoteOf(page, fact.id).getByRole('note', { name: 'The record differs' }),
			fact.id,
		).toHaveCount(fact.corrections.length > 0 ? 1 : 0);
	}
});

test('each leads to its passage, to its questions, to its speaker, and to practice of it', async ({
	page,
}) => {
	await open(page, quotes);
	await page.getByRole('button', { name: words.showAll }).click();
	for (const { fact, questions } of statements) {
		const quote = quoteOf(page, fact.id);
		for (const { stem } of questions) {
			await expect(quote.getByRole('link', { name: stem })).toBeVisible();
		}
		await expect(quote.getByRole('link', { name: /^Read it/ })).toHaveCount(fact.passages.length);
	}
	const quote = quoteOf(page, 'yoon-speech');
	const asked = statements.find(({ fact }) => fact.id === 'yoon-speech')?.questions ?? [];
	await quote.getByRole('link', { name: asked[0]?.stem ?? '' }).click();
	await expect(page).toHaveURL(/\/find\//);
	await expect(page.getByText(asked[0]?.why ?? '')).toBeVisible();

	await page.goBack();
	await quote.getByRole('link', { name: words.practise(asked.length) }).click();
	await expect(page.getByText(`1 of ${asked.length}`)).toBeVisible();
	await page.goBack();
	await who(quote).click();
	await quote.getByRole('link', { name: 'Yoon Suk-yeol', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yoon Suk-yeol');
});

test('a link to one quote leads to it, from its speaker’s page', async ({ page }) => {
	await open(page, '/articles/south-korea-nato/people/nac4/');
	await page.getByRole('link', { name: 'Among the quotes' }).last().click();
	await expect(page).toHaveURL(/\/quotes\/#nac4-not-neglected$/);
	await expect(who(quoteOf(page, 'nac4-not-neglected'))).toBeInViewport();
});

test('on paper the speakers stand at once', async ({ page }) => {
	notInFirefox(noPaper);
	await open(page, quotes);
	await page.emulateMedia({ media: 'print' });
	await expect(speakers(page).filter({ visible: true })).toHaveCount(count);
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('note', { name: 'The record differs' })).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the speakers stand at once, too', async ({ page }) => {
		notInFirefox(noPaper);
		await page.goto(`.${quotes}`);
		await expect(speakers(page).filter({ visible: true })).toHaveCount(count);
		await expect(who(page)).toHaveCount(0);
		await expect(page.getByRole('button', { name: words.showAll })).toBeHidden();
	});
});
