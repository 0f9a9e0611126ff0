/** Opens the row whose head has that id, and gives it the focus; where there is none, nothing happens. */
export function openRow(id: string): void {
	const head = document.getElementById(id);
	const row = head?.closest('details');
	if (!head || !row) return;
	row.open = true;
	head.focus({ preventScroll: true });
	row.scrollIntoView({ block: 'center' });
}
