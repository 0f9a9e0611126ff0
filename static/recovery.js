// Saves and erases what this browser keeps, by itself: no code of the app is needed for it. The file is
// a backup as src/lib/store/README.md describes it, so that the app can restore it later.
const format = 1;
const batch = 500;
const limitMillis = 8000;

const find = (id) => document.getElementById(id);
const say = (id, text) => {
	find(id).textContent = text;
};

/** What an IndexedDB request comes to. */
function answerOf(request) {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

/** The database whatever its version; null where there is none. Rejects where the browser is silent. */
function open() {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error('The browser does not answer.')), limitMillis);
		const opening = indexedDB.open('flashpoint');
		let made = false;
		opening.onupgradeneeded = () => {
			// There was none, and there shall be none.
			made = true;
			opening.transaction.abort();
		};
		opening.onsuccess = () => {
			clearTimeout(timer);
			opening.result.onversionchange = () => opening.result.close();
			resolve(opening.result);
		};
		opening.onerror = () => {
			clearTimeout(timer);
			if (made) resolve(null);
			else reject(opening.error);
		};
	});
}

/** Every row of a table, some at a time; what cannot be read is counted, and the rest goes on. */
async function rowsOf(database, table) {
	if (!database.objectStoreNames.contains(table)) return { rows: [], lost: 0 };
	const store = () => database.transaction(table).objectStore(table);
	const keys = await answerOf(store().getAllKeys());
	const rows = [];
	let lost = 0;
	for (let from = 0; from < keys.length; from += batch) {
		const some = keys.slice(from, from + batch);
		try {
			rows.push(...(await answerOf(store().getAll(IDBKeyRange.bound(some[0], some.at(-1))))));
		} catch {
			for (const key of some) {
				try {
					rows.push(await answerOf(store().get(key)));
				} catch {
					lost += 1;
				}
			}
		}
	}
	return { rows, lost };
}

async function fileOf(database) {
	const events = await rowsOf(database, 'events');
	const drafts = await rowsOf(database, 'drafts');
	const device = await rowsOf(database, 'device');
	const identity = device.rows.find(({ key }) => key === 'identity');
	const aside = device.rows.find(({ key }) => key === 'aside')?.lines ?? [];
	const header = {
		flashpoint: 'backup',
		format,
		madeAt: new Date().toISOString(),
		device: identity
			? { deviceId: identity.deviceId, seq: identity.seq, lastAt: identity.lastAt }
			: null,
	};
	const lines = [
		header,
		...events.rows.map((event) => ({ event })),
		...drafts.rows.map((draft) => ({ draft })),
		...aside.map((text) => ({ aside: text })),
	];
	const body = new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
	const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	const counts = { events: events.rows.length, drafts: drafts.rows.length, aside: aside.length };
	const whole = new Blob([body, `${JSON.stringify({ end: { ...counts, sha256 } })}\n`]);
	const packed = whole.stream().pipeThrough(new CompressionStream('gzip'));
	return { file: await new Response(packed).blob(), counts, lost: events.lost };
}

function offer(file) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = `flashpoint-${new Date().toISOString().slice(0, 10)}.jsonl.gz`;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	return link.download;
}

async function look() {
	try {
		const database = await open();
		if (!database) return say('found', 'This browser keeps nothing of Flashpoint.');
		const has = database.objectStoreNames.contains('events');
		const count = has
			? await answerOf(database.transaction('events').objectStore('events').count())
			: 0;
		database.close();
		say('found', `${count.toLocaleString('en-GB')} entries are kept here.`);
		find('save').disabled = false;
	} catch (error) {
		say(
			'found',
			`What is kept here cannot be opened: ${error.message} Close the other Flashpoint tabs, or the browser wholly, and reload this page.`,
		);
	}
}

find('save').addEventListener('click', async () => {
	find('save').disabled = true;
	try {
		const database = await open();
		const { file, counts, lost } = await fileOf(database);
		database.close();
		const left = lost > 0 ? ` ${lost} could not be read.` : '';
		say('saved', `Saved as ${offer(file)}, with ${counts.events} entries.${left}`);
	} catch (error) {
		say('saved', `It could not be saved: ${error.message}`);
	}
	find('save').disabled = false;
});

find('anew').addEventListener('click', async () => {
	try {
		const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
		await Promise.all(workers.map((worker) => worker.unregister()));
		const names = (await globalThis.caches?.keys()) ?? [];
		await Promise.all(names.map((name) => caches.delete(name)));
		say('fresh', 'Done. Open Flashpoint now.');
	} catch (error) {
		say('fresh', `It could not be done: ${error.message}`);
	}
});

find('erase').addEventListener('submit', (event) => {
	event.preventDefault();
	if (find('word').value.trim().toLowerCase() !== 'erase') {
		say('erased', 'Nothing was erased: the word is “erase”.');
		return;
	}
	const erasing = indexedDB.deleteDatabase('flashpoint');
	erasing.onblocked = () => say('erased', 'Close the other Flashpoint tabs: then it is erased.');
	erasing.onerror = () => say('erased', `It could not be erased: ${erasing.error.message}`);
	erasing.onsuccess = () => {
		try {
			for (const key of ['returning', 'theme', 'flashpoint:visit']) localStorage.removeItem(key);
			sessionStorage.removeItem('flashpoint:session');
		} catch {
			// A browser that refuses these keeps none of them.
		}
		find('word').value = '';
		find('save').disabled = true;
		say('found', 'This browser keeps nothing of Flashpoint.');
		say('erased', 'Everything is erased.');
	};
});

look();
