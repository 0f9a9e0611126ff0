import { groups, type GroupName } from './groups';

export interface Options {
	/** Which parts are measured; all unless given. */
	only: readonly GroupName[];
	/** The file for the figures as JSON. */
	json?: string | undefined;
	/** A folder that keeps the generated build and its 100,000 events for the next run. */
	keep?: string | undefined;
}

/** What was asked for on the command line, or what is wrong with it. */
export function parseOptions(args: readonly string[]): Options | { problem: string } {
	const names = Object.keys(groups) as GroupName[];
	let only = names;
	let json: string | undefined;
	let keep: string | undefined;
	for (let index = 0; index < args.length; index += 2) {
		const [name, value] = [args[index], args[index + 1]];
		if (value === undefined) return { problem: `${name} needs a value.` };
		if (name === '--json') json = value;
		else if (name === '--keep') keep = value;
		else if (name === '--only') {
			const asked = value.split(',');
			const unknown = asked.find((one) => !(names as string[]).includes(one));
			if (unknown !== undefined)
				return { problem: `There is no part "${unknown}": ${names.join(', ')}.` };
			only = names.filter((one) => asked.includes(one));
		} else return { problem: `What is ${name}? There are --only, --json and --keep.` };
	}
	return { only, json, keep };
}
