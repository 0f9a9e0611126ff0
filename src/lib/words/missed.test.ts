import { describe, expect, it } from 'vitest';
import { dateOfStudyDay } from '../memory/study-day';
import {
	confusionLine,
	dayText,
	goneLine,
	headline,
	missedHow,
	shelvedWhen,
	timesText,
	waitingLine,
} from './missed';

describe('the words of the missed list', () => {
	it('count what is to be won back, and what waits', () => {
		expect(headline(6)).toBe('Six to win back');
		expect(waitingLine({ counted: 2, out: 0 }, '04:00')).toBe(
			'Two are counted for today; the next day begins at 04:00.',
		);
		expect(waitingLine({ counted: 0, out: 1 }, '04:00')).toBe('One is left out or put off.');
		expect(waitingLine({ counted: 0, out: 0 }, '04:00')).toBe('');
		expect(goneLine(1)).toBe('One on the list is no longer in the decks.');
	});

	it('say when, as one would: today, yesterday, Friday, 3 March', () => {
		const day = 20_515;
		const said = [0, 1, 2, 6, 7].map((ago) => dayText(dateOfStudyDay(day - ago), ago));
		expect(said).toEqual(['today', 'yesterday', 'Sunday', 'Wednesday', '24 February']);
	});

	it('say since when something is on the shelf', () => {
		expect(shelvedWhen('wonBack', 'today')).toBe('won back today');
		expect(shelvedWhen('wonBack', 'Friday')).toBe('won back on Friday');
		expect(shelvedWhen('removed', '3 March')).toBe('taken off on 3 March');
		expect(shelvedWhen('removed', 'yesterday')).toBe('taken off yesterday');
	});

	it('say how it was missed, with what was given where that is known', () => {
		expect(missedHow({ as: 'wrong' }, 'Madrid')).toBe('you said Madrid');
		expect(missedHow({ as: 'wrong' }, '')).toBe('answered wrong');
		expect(missedHow({ as: 'guessed' }, '30')).toBe('guessed 30');
		expect(missedHow({ as: 'late' }, '')).toBe('too late');
		expect(missedHow({ as: 'unanswered' }, '')).toBe('not answered');
		expect(missedHow({ as: 'again' }, '')).toBe('not known');
		expect([1, 2, 3].map((times) => timesText({ times }))).toEqual([
			'',
			'missed twice',
			'missed three times',
		]);
	});

	it('say what is taken for what', () => {
		expect(confusionLine('Japan', 'China', false)).toBe('You keep taking Japan for China.');
		expect(confusionLine('Japan', 'China', true)).toBe('You mix up Japan and China.');
	});
});
