/** A tab's hold on a quiz: only one tab has it. */
export interface Hold {
	/** Lets it go, once the latest of it is on the disk. */
	release: () => void;
	/** Settles when another tab has taken the quiz over. */
	lost: Promise<void>;
}

/** A tab that is asleep is not waited for longer. */
const lastWordMillis = 1_000;

/**
 * Takes hold of a quiz; null where another tab has it, unless it is to be taken over. Where the
 * browser gives no locks, every tab gets a hold, and the draft's revision alone tells them apart.
 */
export async function holdQuiz(quizId: string, takeOver: boolean): Promise<Hold | null> {
	let release = () => {};
	const held = new Promise<void>((done) => (release = done));
	const name = `flashpoint:quiz:${quizId}`;
	const first = await take(name, takeOver ? { steal: true } : { ifAvailable: true }, held);
	if (first.is === 'busy') return null;
	// The tab before keeps a second lock until its last keys are on the disk.
	const signal = AbortSignal.timeout(lastWordMillis);
	if (first.is === 'had') await take(`${name}:last`, { signal }, held);
	return { release, lost: first.lost };
}

interface Taken {
	is: 'had' | 'busy' | 'refused';
	/** Settles when the lock is taken away. */
	lost: Promise<void>;
}

/** Takes a lock until `held` settles. */
function take(name: string, options: LockOptions, held: Promise<void>): Promise<Taken> {
	return new Promise((resolve) => {
		let lose = () => {};
		const lost = new Promise<void>((done) => (lose = done));
		const refused = () => resolve({ is: 'refused', lost: new Promise(() => {}) });
		if (!navigator.locks) return refused();
		navigator.locks
			.request(name, options, (lock) => {
				resolve({ is: lock ? 'had' : 'busy', lost });
				return lock ? held : undefined;
			})
			.catch(() => {
				refused();
				lose();
			});
	});
}
