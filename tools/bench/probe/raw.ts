/* The floors: what IndexedDB itself needs for the same work, with nothing of ours around it. Times in
   milliseconds. */

const strict = { durability: 'strict' } as const;
/** Stores that the app folds from the log, or keeps beside it. */
const notLog = ['questions', 'days', 'quizzes', 'drafts', 'device'];

/** Keeps the rows of a log, a row an event and no index: what `timeRows` reads. */
export async function keepRows(rows: readonly object[]): Promise<void> {
	const database = await open('bench-rows', (fresh) =>
		fresh.createObjectStore('rows', { keyPath: 'id' }),
	);
	await putAll(database, 'rows', rows);
	database.close();
}

/** `getAll` of the whole log. */
export async function timeRows(): Promise<number> {
	const database = await open('bench-rows');
	const [millis] = await timed(() =>
		answerOf(database.transaction('rows').objectStore('rows').getAll()),
	);
	database.close();
	return millis;
}

export async function allRows<Row>(): Promise<Row[]> {
	const database = await open('bench-rows');
	const rows = await answerOf<Row[]>(database.transaction('rows').objectStore('rows').getAll());
	database.close();
	return rows;
}

/** Inserts the app's whole log, as its stores hold it and with the same indexes, in one go. */
export async function timeBulkInsert(): Promise<number> {
	const app = await open('flashpoint');
	const log = [...app.objectStoreNames].filter((name) => !notLog.includes(name));
	const reading = app.transaction(log);
	const stores = await Promise.all(
		log.map(async (name) => ({
			name,
			rows: await answerOf<object[]>(reading.objectStore(name).getAll()),
		})),
	);
	indexedDB.deleteDatabase('bench-bulk');
	const fresh = await open('bench-bulk', (database) => {
		for (const name of log) makeLike(database, app.transaction(name).objectStore(name));
	});
	app.close();
	const [millis] = await timed(async () => {
		const writing = fresh.transaction(log, 'readwrite', strict);
		for (const { name, rows } of stores) {
			const store = writing.objectStore(name);
			for (const row of rows) store.put(row);
		}
		await finished(writing);
	});
	fresh.close();
	await answerOf(indexedDB.deleteDatabase('bench-bulk'));
	return millis;
}

/** The first twenty questions that are due by a study day, by the app's own index. */
export function timeFirstDue(day: number): Promise<number> {
	return timeQuestions((index) => index.getAll(IDBKeyRange.bound(0, day), 20));
}

/** How many are due by a study day, by the app's own index. */
export function timeCountDue(day: number): Promise<number> {
	return timeQuestions((index) => index.count(IDBKeyRange.bound(0, day)));
}

async function timeQuestions<T>(ask: (index: IDBIndex) => IDBRequest<T>): Promise<number> {
	const database = await open('flashpoint');
	const [millis] = await timed(() =>
		answerOf(ask(database.transaction('questions').objectStore('questions').index('dueDay'))),
	);
	database.close();
	return millis;
}

/** Marks the app's views as written by another version of the fold: the next opening rebuilds them. */
export async function spoilViews(): Promise<void> {
	const database = await open('flashpoint');
	const writing = database.transaction('device', 'readwrite');
	writing.objectStore('device').put({ key: 'fold', version: -1 });
	await finished(writing);
	database.close();
}

export async function timed<T>(work: () => Promise<T>): Promise<[millis: number, answer: T]> {
	const start = performance.now();
	const answer = await work();
	return [performance.now() - start, answer];
}

/** A store with the key and the indexes of another. */
function makeLike(database: IDBDatabase, other: IDBObjectStore): void {
	const { name, keyPath, autoIncrement } = other;
	const store = database.createObjectStore(name, { keyPath, autoIncrement });
	for (const index of [...other.indexNames].map((one) => other.index(one))) {
		const { unique, multiEntry } = index;
		store.createIndex(index.name, index.keyPath, { unique, multiEntry });
	}
}

async function putAll(database: IDBDatabase, name: string, rows: readonly object[]): Promise<void> {
	const writing = database.transaction(name, 'readwrite', strict);
	for (const row of rows) writing.objectStore(name).put(row);
	await finished(writing);
}

async function open(name: string, make?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
	const opening = indexedDB.open(name);
	opening.onupgradeneeded = () => {
		if (make) make(opening.result);
		else opening.transaction?.abort();
	};
	return answerOf(opening);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

function finished(transaction: IDBTransaction): Promise<void> {
	return new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error);
	});
}
