// Runs a TypeScript tool: Node 20 cannot by itself, and Vite, which is here anyway, can.
import { runnerImport } from 'vite';
import { resolve } from 'node:path';

const [file, ...args] = process.argv.slice(2);
if (!file) {
	console.error('Usage: node tools/run.js TOOL.ts [ARGUMENTS]');
	process.exit(2);
}
const { module } = await runnerImport(resolve(file));
const { main } = /** @type {{ main(args: string[]): Promise<number> }} */ (module);
process.exitCode = await main(args);
