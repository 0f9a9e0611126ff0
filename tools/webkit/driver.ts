import { until } from './browser';

/** How an element is called in the W3C protocol. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const MOST = 20_000;

/** A browser's window, driven by the W3C WebDriver protocol and nothing else. */
export class Driver {
	readonly #session: string;

	private constructor(session: string) {
		this.#session = session;
	}

	/** Opens a window of a browser of WebKitGTK's. */
	static async open(url: string, binary: string): Promise<Driver> {
		const options = { binary, args: ['--automation'] };
		const alwaysMatch = { 'webkitgtk:browserOptions': options };
		const { sessionId } = (await ask('POST', `${url}/session`, {
			capabilities: { alwaysMatch },
		})) as { sessionId: string };
		return new Driver(`${url}/session/${sessionId}`);
	}

	async close(): Promise<void> {
		await ask('DELETE', this.#session);
	}

	/** Goes to an address and waits until the page answers to clicks and keys. */
	async go(url: string): Promise<void> {
		await this.#post('url', { url });
		await this.ready();
	}

	async reload(): Promise<void> {
		await this.#post('refresh', {});
		await this.ready();
	}

	async ready(): Promise<void> {
		const is = () =>
			this.read<boolean>('return document.documentElement.dataset.ready !== undefined');
		await until(is, 'a page that is ready');
	}

	/** Waits until an element with this role and name is there to be seen, and clicks it. */
	async click(role: Role, name: string | RegExp): Promise<void> {
		await this.#post(`element/${await this.find(role, name)}/click`, {});
	}

	/** Waits until an element with this role and name is there to be seen. */
	async find(role: Role, name: string | RegExp): Promise<string> {
		let found: string | undefined;
		const look = async () => (found = await this.#look(role, name)) !== undefined;
		await until(look, `a ${role} called ${name}`);
		return found ?? '';
	}

	async textOf(role: Role, name: string | RegExp): Promise<string> {
		const id = await this.find(role, name);
		return (await ask('GET', `${this.#session}/element/${id}/text`)) as string;
	}

	/** Empties a field and types into it; a control key by its code point, \uE007 for Enter. */
	async type(role: Role, name: string | RegExp, text: string): Promise<void> {
		const id = await this.find(role, name);
		await this.#post(`element/${id}/clear`, {});
		await this.#post(`element/${id}/value`, { text });
	}

	/** Presses a key, wherever the focus is. */
	async press(value: string): Promise<void> {
		const keys = [
			{ type: 'keyDown', value },
			{ type: 'keyUp', value },
		];
		await this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions: keys }] });
	}

	/** What a script in the page returns. */
	async read<T>(script: string): Promise<T> {
		return (await this.#post('execute/sync', { script, args: [] })) as T;
	}

	/** What a script in the page hands to `done`. */
	async readLater<T>(script: string): Promise<T> {
		const body = `const done = arguments[0]; ${script}`;
		return (await this.#post('execute/async', { script: body, args: [] })) as T;
	}

	/** The browser's own opinion of roles and names is asked, not the markup's. */
	async #look(role: Role, name: string | RegExp): Promise<string | undefined> {
		const found = (await this.#post('elements', { using: 'css selector', value: CSS[role] })) as {
			[ELEMENT]: string;
		}[];
		for (const element of found) {
			const at = `${this.#session}/element/${element[ELEMENT]}`;
			try {
				const label = (await ask('GET', `${at}/computedlabel`)) as string;
				const is = typeof name === 'string' ? label === name : name.test(label);
				if (is && (await ask('GET', `${at}/displayed`))) return element[ELEMENT];
			} catch {
				// The page changed while it was looked at, for which the driver has several names.
			}
		}
		return undefined;
	}

	#post(path: string, body: unknown): Promise<unknown> {
		return ask('POST', `${this.#session}/${path}`, body);
	}
}

/** Where elements of a role are to be looked for. */
const CSS = {
	button: 'button',
	heading: 'h1, h2, h3',
	link: 'a[href]',
	menuitem: '[role="menuitem"]',
	radio: 'input[type="radio"]',
	textbox: 'input[type="text"], textarea',
} as const;
export type Role = keyof typeof CSS;

async function ask(
	method: 'GET' | 'POST' | 'DELETE',
	url: string,
	body?: unknown,
): Promise<unknown> {
	const response = await fetch(url, {
		method,
		signal: AbortSignal.timeout(MOST * 2),
		...(body !== undefined && { body: JSON.stringify(body) }),
	});
	const { value } = (await response.json()) as { value: { error?: string; message?: string } };
	if (!response.ok) throw new Error(`${value.error}: ${value.message} (${method} ${url})`);
	return value;
}
