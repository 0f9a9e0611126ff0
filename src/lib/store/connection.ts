import { bringUpAside, bringUpHere, type BringUp, type Progress } from './bring-up';
import { Database } from './database';
import { FaultError, faultOf } from './fault';

interface Options {
	database?: Database;
	/** How long the browser may take to open the database before the learner is told. */
	limitMillis?: number;
	/** How views of another version are brought up to date. */
	bringUp?: BringUp;
}

/**
 * One tab's way to the database: opens it on first use, notices when it was lost, is newer than this
 * code or was taken over by a newer tab, and opens it afresh once before giving up.
 */
export class Connection {
	readonly #database: Database;
	readonly #limitMillis: number;
	readonly #bringUp: BringUp;
	readonly #watching = new Set<Progress>();
	#opening: Promise<void> | null = null;
	#blocked = false;
	#outdated = false;

	constructor({
		database = new Database(),
		limitMillis = 8_000,
		bringUp = bringUpHere,
	}: Options = {}) {
		this.#database = database;
		this.#limitMillis = limitMillis;
		this.#bringUp = bringUp;
		database.on('blocked', () => {
			this.#blocked = true;
		});
		database.on('versionchange', (event) => {
			// A deletion (no new version) only means that a fresh database is next.
			if (event.newVersion !== null) this.#outdated = true;
		});
	}

	/**
	 * Runs `work` on the open database; once more on a fresh connection where the first was lost, so
	 * `work` must come to the same when it is done twice. Rejects with a `FaultError` only.
	 */
	async use<T>(work: (database: Database) => PromiseLike<T>): Promise<T> {
		try {
			return await work(await this.open());
		} catch (error) {
			if (this.#outdated || faultOf(error) !== 'lost') throw this.#asFault(error);
		}
		this.close();
		try {
			return await work(await this.open());
		} catch (error) {
			throw this.#asFault(error);
		}
	}

	/** The database, open and with views of this code's making. Rejects with a `FaultError`. */
	async open(): Promise<Database> {
		if (this.#outdated) throw new FaultError('outdated');
		this.#opening ??= this.#open();
		try {
			await this.#withinLimit(this.#opening);
		} catch (error) {
			this.#opening = null;
			throw this.#asFault(error);
		}
		return this.#database;
	}

	/** Tells how far it is with bringing views up to date, while it does, until stopped. */
	whileBringingUp(told: Progress): () => void {
		this.#watching.add(told);
		return () => this.#watching.delete(told);
	}

	/** Lets the database go until it is used again. */
	close(): void {
		this.#opening = null;
		this.#database.close({ disableAutoOpen: false });
	}

	async #open(): Promise<void> {
		const database = this.#database;
		this.#blocked = false;
		// Dexie opens a newer database without a word, and adds to it what it misses there.
		if (isNewer(await installedVersion(database), database)) throw new FaultError('newer');
		await database.open();
		if (isNewer(database.backendDB().version, database)) {
			database.close({ disableAutoOpen: true });
			throw new FaultError('newer');
		}
		if (!(await database.isBehind())) return;
		await this.#bringUp(database, (done, of) => {
			for (const told of this.#watching) told(done, of);
		});
	}

	#asFault(error: unknown): FaultError {
		if (this.#outdated) return new FaultError('outdated', { cause: error });
		return error instanceof FaultError ? error : new FaultError(faultOf(error), { cause: error });
	}

	#withinLimit(opening: Promise<void>): Promise<void> {
		return new Promise((resolve, reject) => {
			const giveUp = () => reject(new FaultError(this.#blocked ? 'blocked' : 'silent'));
			let timer = setTimeout(giveUp, this.#limitMillis);
			// What tells how far it is has not gone silent.
			const stop = this.whileBringingUp(() => {
				clearTimeout(timer);
				timer = setTimeout(giveUp, this.#limitMillis);
			});
			opening.then(resolve, reject).finally(() => {
				clearTimeout(timer);
				stop();
			});
		});
	}
}

/** The version of the database as the browser counts it; 0 where there is none or it does not tell. */
async function installedVersion(database: Database): Promise<number> {
	const all = (await globalThis.indexedDB?.databases?.()) ?? [];
	return all.find(({ name }) => name === database.name)?.version ?? 0;
}

/** Dexie's version 1 is the browser's 10. */
function isNewer(version: number, database: Database): boolean {
	return Math.floor(version / 10) > database.verno;
}

let own: Connection | null = null;

/** The app's own connection, made on first use. */
export function ownConnection(): Connection {
	own ??= new Connection({ bringUp: bringUpAside });
	return own;
}
