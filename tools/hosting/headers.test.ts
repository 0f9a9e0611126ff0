import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FOR_GOOD, HEADERS } from './headers.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The headers that a host's file sets, by name; a value may stand in quotes. */
function headersIn(text: string, line: RegExp): Record<string, string> {
	const found = [...text.matchAll(line)].map(
		([, name = '', value = '']) => [name.toLowerCase(), value] as const,
	);
	return Object.fromEntries(found.filter(([name]) => name !== 'cache-control'));
}

describe('every host sends the same headers', () => {
	it.each([
		['Cloudflare Pages and Netlify', '../../static/_headers', /^ {2}([\w-]+): (.+)$/gm],
		['nginx', './nginx.conf', /^\tadd_header ([\w-]+) "(.+)" always;$/gm],
		['Caddy', './Caddyfile', /^\t\t([\w-]+) "(.+)"$/gm],
	])('%s', (_, path, line) => {
		const text = read(path);
		expect(headersIn(text, line)).toEqual(HEADERS);
		expect(text).toContain(FOR_GOOD);
	});
});
