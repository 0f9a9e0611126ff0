import { readdirSync } from 'node:fs';
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
