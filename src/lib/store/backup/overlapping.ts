/**
 * Works on one thing after another, each begun while the one before is still on its way to the disk:
 * a browser that waits for the next rows stands still for a third of the time. Rejects with the first
 * failure, when nothing is under way any more.
 */
export async function overlapping<Thing>(
	things: readonly Thing[],
	work: (thing: Thing, index: number) => Promise<void>,
): Promise<void> {
	let before = Promise.resolve();
	for (const [index, thing] of things.entries()) {
		const next = work(thing, index);
		// Whoever waits for it hears of its failure, but only after what came before.
		next.catch(() => {});
		try {
			await before;
		} catch (error) {
			await next.catch(() => {});
			throw error;
		}
		before = next;
	}
	await before;
}
