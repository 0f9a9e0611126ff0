import { describe, expect, it } from 'vitest';
import { chunkOf } from './chunks';

const top = '/project/src';
const importers: Record<string, string[]> = {
	[`${top}/lib/ui/Shell.svelte`]: [`${top}/routes/(places)/+layout.svelte`],
	[`${top}/lib/ui/icons.ts`]: [`${top}/lib/ui/Icon.svelte`],
	[`${top}/lib/ui/Icon.svelte`]: [`${top}/lib/ui/icons.ts`, `${top}/lib/ui/Shell.svelte`],
	[`${top}/lib/ui/Menu.svelte`]: [`${top}/routes/study/+page.svelte`],
};
const graph = { getModuleInfo: (id: string) => ({ importers: importers[id] ?? [] }) };
const nameOf = (id: string) => chunkOf(id, graph);

describe('a module stands', () => {
	it('with the frame where every page loads it, through whatever others', () => {
		expect(nameOf(`${top}/routes/+layout.svelte`)).toBe('frame');
		expect(nameOf(`${top}/lib/ui/icons.ts`)).toBe('frame');
	});

	it('with the frame where it is a style', () => {
		expect(nameOf(`${top}/lib/ui/Menu.svelte?svelte&type=style&lang.css`)).toBe('frame');
		expect(nameOf(`${top}/app.css`)).toBe('frame');
	});

	it('where it falls if some pages alone load it', () => {
		expect(nameOf(`${top}/lib/ui/Menu.svelte`)).toBeNull();
		expect(nameOf('/project/node_modules/dexie/dist/dexie.js')).toBeNull();
	});
});
