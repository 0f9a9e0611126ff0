import { judge, ratioOf, type Budget, type Row } from './row';

const titles = ['what', 'figure', 'floor', 'ratio', 'budget', '', 'noise'];

/** The rows as a table of plain text. */
export function tableOf(rows: readonly Row[]): string {
	const cells = [titles, ...rows.map(cellsOf)];
	const widths = titles.map((_, column) =>
		Math.max(...cells.map((line) => line[column]?.length ?? 0)),
	);
	return cells
		.map((line) =>
			line
				.map((cell, column) => {
					const width = widths[column] ?? 0;
					return column === 0 || column === 5 ? cell.padEnd(width) : cell.padStart(width);
				})
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

function cellsOf(row: Row): string[] {
	const ratio = ratioOf(row);
	return [
		row.what,
		amount(row.figure, row.unit),
		row.floor === null ? '' : amount(row.floor, row.unit),
		ratio === null ? '' : `${digits(ratio)} ×`,
		row.budget ? budgetText(row.budget, row.unit) : '',
		judge(row) ?? '',
		row.noise === null ? '' : `± ${Math.round(row.noise * 50)} % of ${row.times}`,
	];
}

function budgetText(budget: Budget, unit: Row['unit']): string {
	return 'most' in budget ? `≤ ${amount(budget.most, unit)}` : `≤ ${budget.ratio} ×`;
}

function amount(value: number, unit: Row['unit']): string {
	if (unit === 'bytes') {
		return value < 1e6 ? `${(value / 1e3).toFixed(1)} kB` : `${(value / 1e6).toFixed(2)} MB`;
	}
	return value < 10_000 ? `${digits(value)} ms` : `${(value / 1_000).toFixed(1)} s`;
}

/** Two digits or three, whatever the size. */
function digits(value: number): string {
	if (value >= 100) return String(Math.round(value));
	return value >= 10 ? value.toFixed(1) : value.toPrecision(2);
}
