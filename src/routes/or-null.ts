/**
 * A part of the app, a deck or what works out plans; null where it does not come: no network and
 * nothing kept of it. What was answered is on the disk.
 */
export async function orNull<Part>(coming: Part | Promise<Part>): Promise<Part | null> {
	try {
		return await coming;
	} catch {
		return null;
	}
}
