import { readdirSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import ts from 'typescript';

export type Import = {
	/** The file that imports, as a path from the project's top. */
	readonly from: string;
	/** A package's name as written, or the path from the top of a file of ours, without its query. */
	readonly to: string;
	readonly ours: boolean;
	/** Nothing of it is left when the program runs. */
	readonly typeOnly: boolean;
	readonly line: number;
};

const SOURCE = /\.(?:ts|js|svelte)$/;
const SCRIPTS = /(<script[^>]*>)([\s\S]*?)<\/script>/g;

/** The sources under these folders of the project, as paths from its top. */
export function sourcesUnder(top: string, folders: readonly string[]): string[] {
	return folders.flatMap((folder) =>
		readdirSync(join(top, folder), { withFileTypes: true, recursive: true })
			.filter((entry) => entry.isFile() && SOURCE.test(entry.name))
			.map((entry) => relative(top, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
	);
}

/** The imports that one file's text writes: static, dynamic, globbed, of types, re-exported. */
export function importsIn(file: string, text: string): Import[] {
	const source = ts.createSourceFile(
		file,
		file.endsWith('.svelte') ? scriptsOf(text) : text,
		ts.ScriptTarget.Latest,
		false,
		file.endsWith('.js') ? ts.ScriptKind.JS : ts.ScriptKind.TS,
	);
	const found: Import[] = [];
	const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean) => {
		if (!specifier || !ts.isStringLiteralLike(specifier)) return;
		const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
		found.push({ from: file, ...resolved(file, specifier.text), typeOnly, line });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) {
			add(
				node,
				node.moduleSpecifier,
				node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
			);
		} else if (ts.isExportDeclaration(node)) {
			add(node, node.moduleSpecifier, node.isTypeOnly);
		} else if (ts.isImportTypeNode(node)) {
			add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
		} else if (ts.isCallExpression(node) && isImporting(node)) {
			const [what] = node.arguments;
			const several = what && ts.isArrayLiteralExpression(what) ? what.elements : [what];
			for (const specifier of several) add(node, specifier, false);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

function isImporting({ expression }: ts.CallExpression): boolean {
	if (expression.kind === ts.SyntaxKind.ImportKeyword) return true;
	return (
		ts.isPropertyAccessExpression(expression) &&
		expression.expression.kind === ts.SyntaxKind.MetaProperty &&
		expression.name.text === 'glob'
	);
}

/** A component's scripts alone, on the lines where they stand. */
function scriptsOf(component: string): string {
	let text = '';
	for (const match of component.matchAll(SCRIPTS)) {
		const start = match.index + (match[1]?.length ?? 0);
		const before = component.slice(text.length, start);
		text += before.replace(/[^\n]/g, ' ') + (match[2] ?? '');
	}
	return text;
}

function resolved(file: string, specifier: string): { to: string; ours: boolean } {
	const path = specifier.replace(/^!/, '').replace(/\?.*$/, '');
	if (path === '$lib' || path.startsWith('$lib/')) {
		return { to: posix.join('src/lib', path.slice('$lib'.length)), ours: true };
	}
	if (path.startsWith('/')) return { to: path.slice(1), ours: true };
	if (/^\.\.?(?:\/|$)/.test(path)) return { to: posix.join(posix.dirname(file), path), ours: true };
	return { to: path, ours: false };
}
