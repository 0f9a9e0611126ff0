import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { Article } from '../../src/lib/deck/article-schema';
import { Brief, BriefPart } from '../../src/lib/deck/brief-schema';
import * as schema from '../../src/lib/deck/schema';
import { PlacesMap } from '../../src/lib/deck/map-schema';
import { Timeline } from '../../src/lib/deck/timeline-schema';

const { Actor, Answer, Deck, Fact, Id, Passage, Question, WrongOption } = schema;

/** The JSON Schemas that give editors completion and checks in deck files, by file. */
export function jsonSchemas(): Record<string, string> {
	return {
		'questions/article.schema.json': written('An article', Article, { Id }),
		'questions/brief.schema.json': written('An article retold', Brief, { BriefPart, Id }),
		'questions/deck.schema.json': written('A deck of questions', Deck, {
			Actor,
			Answer,
			Fact,
			Id,
			Passage,
			Question,
			WrongOption,
		}),
		'questions/map.schema.json': written('The places of an article', PlacesMap, { Id }),
		'questions/timeline.schema.json': written('A timeline', Timeline, { Id }),
	};
}

function written(
	title: string,
	root: GenericSchema,
	definitions: Record<string, GenericSchema>,
): string {
	const { $schema, ...rest } = toJsonSchema(root, {
		// What is written, before numbers become text and gaps are filled; trimming has no JSON Schema.
		typeMode: 'input',
		errorMode: 'ignore',
		definitions,
	});
	return `${JSON.stringify({ $schema, title, ...rest }, null, '\t')}\n`;
}

/** Writes the JSON Schemas; with --check, only tells which are stale, and ends with 1 if any is. */
export async function main(args: string[]): Promise<number> {
	let stale = 0;
	for (const [file, text] of Object.entries(jsonSchemas())) {
		if (!args.includes('--check')) writeFileSync(file, text);
		else if (readFileSync(file, 'utf8') !== text) {
			stale++;
			console.error(`${file} is stale: run npm run schema:decks`);
		}
	}
	return stale > 0 ? 1 : 0;
}
