import { expect, it } from 'vitest';
import { overlapping } from './overlapping';

it('begins each while the one before is under way, and never a third', async () => {
	let [under, most] = [0, 0];
	const done: number[] = [];
	await overlapping([30, 5, 20, 1], async (millis, index) => {
		under += 1;
		most = Math.max(most, under);
		await new Promise((resolve) => setTimeout(resolve, millis));
		under -= 1;
		done.push(index);
	});
	expect(most).toBe(2);
	expect(done.sort()).toEqual([0, 1, 2, 3]);
});

it('rejects with the first failure when nothing is under way any more', async () => {
	const begun: string[] = [];
	let ended = false;
	const work = async (what: string) => {
		begun.push(what);
		if (what === 'bad') throw new Error('first');
		await new Promise((resolve) => setTimeout(resolve, 10));
		ended = true;
		throw new Error('second');
	};
	await expect(overlapping(['bad', 'slow', 'never'], work)).rejects.toThrow('first');
	expect(ended).toBe(true);
	expect(begun).toEqual(['bad', 'slow']);
});

it('of nothing is done at once', async () => {
	const nothing = overlapping([], () => Promise.reject(new Error('not asked')));
	await expect(nothing).resolves.toBeUndefined();
});
