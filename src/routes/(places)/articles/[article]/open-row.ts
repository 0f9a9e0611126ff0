/** Opens the row of that id, and gives it the focus; where there is none, nothing happens. */
export function openRow(id: string): void {
	const row = document.getElementById(id);
	if (!(row instanceof HTMLDetailsElement)) return;
	row.open = true;
	row.querySelector('summary')?.focus({ preventScroll: true });
	row.scrollIntoView({ block: 'center' });
}
