import type { Moment } from '$lib/store/record';

/** Minutes east of UTC, here and at that instant. */
export function tzOffsetMinAt(millis: number): number {
	return -new Date(millis).getTimezoneOffset();
}

/** Now and here, to stamp what happens with. */
export function momentNow(sessionId: string | null): Moment {
	const now = Date.now();
	return { now, tzOffsetMin: tzOffsetMinAt(now), sessionId };
}
