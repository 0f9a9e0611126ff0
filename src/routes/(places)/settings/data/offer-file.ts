/** Hands a file to the browser to be saved where it saves files. */
export function offerFile(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser reads it after this turn; how long after, it does not say.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
