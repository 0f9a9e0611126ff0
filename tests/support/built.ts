import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that a host is given. */
export const build = fileURLToPath(new URL('../../build', import.meta.url));

/** Every page that the build made, as a path from the app's own: "/", "/study/", …. */
export function builtPages(): string[] {
	return readdirSync(build, { recursive: true, encoding: 'utf8' })
		.map((file) => `/${file.replaceAll('\\', '/')}`)
		.filter((file) => file.endsWith('/index.html'))
		.map((file) => file.slice(0, -'index.html'.length))
		.sort();
}

/** Whether an address is of a script of the build in which this text stands. */
export function isScriptWith(text: string | RegExp): (url: URL) => boolean {
	const folder = join(build, '_app/immutable/chunks');
	const isIn = (script: string) =>
		typeof text === 'string' ? script.includes(text) : text.test(script);
	const names = readdirSync(folder).filter((name) =>
		isIn(readFileSync(join(folder, name), 'utf8')),
	);
	if (names.length === 0) throw new Error(`No script of the build holds ${text}`);
	return ({ pathname }) => names.some((name) => pathname.endsWith(`/${name}`));
}
