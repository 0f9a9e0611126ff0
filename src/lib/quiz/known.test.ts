import { expect, it } from 'vitest';
import { events, people } from './fixtures/harbour';
import { knownOf } from './known';

const known = knownOf([events, people]);

it('what any of the decks holds is known, and nothing else', () => {
	expect(known.actorName('lind')).toBe('Ada Lind');
	expect(known.factSays('bell-hung')).toBe('The bell was hung.');
	expect(known.factSays('salt-bought')).toBe('The salt was bought.');
	expect(known.actorName('gone')).toBeUndefined();
	expect(known.actorName('constructor')).toBeUndefined();
	expect(known.factSays('constructor')).toBeUndefined();
});

it('a date is told in prose, as it is written and as it was typed', () => {
	expect(known.dateText('1901-05-02')).toBe('2 May 1901');
	expect(known.typedDate({ day: '2', month: 'may', year: '1901' })).toBe('2 May 1901');
	expect(known.typedDate({ month: '5', year: '1901' })).toBe('May 1901');
	expect(known.typedDate({ day: '2/5/1901' })).toBeUndefined();
});
