// Makes the woff2 files in src/lib/ui/fonts; the README there says how to run it. The subsetter and
// the original fonts are no dependencies of the project: they are taken from the working directory.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const load = createRequire(join(process.cwd(), 'package.json'));
const subset = load('subset-font');
const { convert } = load('fontverter');

/** @param {number} first @param {number} last */
const range = (first, last) =>
	String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

const latin =
	range(0x20, 0x7e) +
	'\u00a0«»°·×÷¡¿£§¶©½¼' +
	'ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÚÛÜßàáâäåæçèéêëíîïñóôöøúûü' +
	'ĞğİıŞş' + // Turkish
	'ŌōŪūćčšž' + // names from Japanese and Central Europe
	'\u2009\u202f‐‑–—‘’‚“”„•…′″‹›−≈≤≥←↑→↓€₺†™';
const cyrillic = range(0x400, 0x45f) + 'ҐґҒғҚқҢңҮүҰұҺһӘәӨө№';

const faces = [
	{
		file: 'serif',
		from: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
		name: 'Flashpoint Serif',
		axes: { opsz: 22, wght: { min: 400, max: 600 } },
	},
	{
		file: 'serif-italic',
		from: 'source-serif/VAR/SourceSerif4Variable-Italic.ttf',
		name: 'Flashpoint Serif',
		axes: { opsz: 22, wght: 400 },
	},
	{
		file: 'sans',
		from: 'source-sans/VF/SourceSans3VF-Upright.ttf',
		name: 'Flashpoint Sans',
		axes: { wght: { min: 400, max: 650 } },
	},
];

const to = process.argv[2] ?? '.';
mkdirSync(to, { recursive: true });
for (const { file, from, name, axes } of faces) {
	const original = readFileSync(join(process.cwd(), 'node_modules', from));
	for (const [part, text] of /** @type {const} */ ([
		['', latin],
		['-cyrillic', cyrillic],
	])) {
		const made = await subset(original, text, {
			targetFormat: 'truetype',
			variationAxes: axes,
			keepFeatures: ['ccmp', 'kern', 'liga', 'locl', 'lnum', 'tnum'],
			noHinting: true,
		});
		const woff2 = await convert(renamed(made, name), 'woff2', 'truetype');
		writeFileSync(join(to, `${file}${part}.woff2`), woff2);
		console.log(`${file}${part}.woff2`, woff2.length);
	}
}

/**
 * The font under another name: its licence reserves "Source" for unmodified copies.
 * @param {Buffer} font an sfnt
 * @param {string} name
 * @returns {Buffer}
 */
function renamed(font, name) {
	const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
		const at = 12 + 16 * i;
		const start = font.readUInt32BE(at + 8);
		const data = font.subarray(start, start + font.readUInt32BE(at + 12));
		const tag = font.toString('latin1', at, at + 4);
		return { tag, data: tag === 'name' ? renamedNames(data, name) : data };
	});
	const head = Buffer.from(font.subarray(0, 12 + 16 * tables.length));
	const parts = [head];
	let start = head.length;
	tables.forEach(({ tag, data }, i) => {
		const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
		if (tag === 'head') padded.writeUInt32BE(0, 8);
		head.writeUInt32BE(checksum(padded), 12 + 16 * i + 4);
		head.writeUInt32BE(start, 12 + 16 * i + 8);
		head.writeUInt32BE(data.length, 12 + 16 * i + 12);
		parts.push(padded);
		start += padded.length;
	});
	return Buffer.concat(parts);
}

/** @param {Buffer} table a name table @param {string} name */
function renamedNames(table, name) {
	const strings = table.readUInt16BE(4);
	const records = Array.from({ length: table.readUInt16BE(2) }, (_, i) => {
		const record = Buffer.from(table.subarray(6 + 12 * i, 18 + 12 * i));
		const start = strings + record.readUInt16BE(10);
		const id = record.readUInt16BE(6);
		const old = table.subarray(start, start + record.readUInt16BE(8));
		return { record, text: [1, 3, 4, 6, 16, 25].includes(id) ? named(id, name) : old };
	});
	const head = Buffer.from(table.subarray(0, 6));
	head.writeUInt16BE(6 + 12 * records.length, 4);
	let offset = 0;
	for (const { record, text } of records) {
		record.writeUInt16BE(text.length, 8);
		record.writeUInt16BE(offset, 10);
		offset += text.length;
	}
	return Buffer.concat([head, ...records.map((r) => r.record), ...records.map((r) => r.text)]);
}

/** @param {number} id of a name; 6 and 25 are PostScript names, which have no spaces @param {string} name */
function named(id, name) {
	return Buffer.from(id === 6 || id === 25 ? name.replaceAll(' ', '') : name, 'utf16le').swap16();
}

/** @param {Buffer} padded a table, filled up to whole words */
function checksum(padded) {
	let sum = 0;
	for (let i = 0; i < padded.length; i += 4) sum = (sum + padded.readUInt32BE(i)) >>> 0;
	return sum;
}
