/** A tab that is not seen paints nothing, and goes on all the same. */
const unseenMillis = 250;

/** Resolves when the browser has painted what the page shows now: the time for what can wait. */
export function afterPaint(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, unseenMillis);
		// A frame's own callbacks come before it is painted.
		requestAnimationFrame(() => setTimeout(resolve));
	});
}
