import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schema';

const committed = Object.keys(jsonSchemas()).map((file) => [
	file,
	readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
]);

test('the JSON Schemas that editors read are up to date (npm run schema:decks writes them)', () => {
	expect(Object.fromEntries(committed)).toEqual(jsonSchemas());
});

test('an editor can tell what a key is for', () => {
	expect(jsonSchemas()['questions/deck.schema.json']).toContain(
		'"description": "Raised when an edit changes the meaning."',
	);
});
