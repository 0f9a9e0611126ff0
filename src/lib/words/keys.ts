/** Which keys do what, where they do it: "F flags. Enter goes on". */
export function keysText(
	words: { letters: string; enter: string },
	here: { letters: boolean; enter: boolean },
): string {
	const told = [...(here.enter ? [words.enter] : []), ...(here.letters ? [words.letters] : [])];
	return told.join('. ');
}
