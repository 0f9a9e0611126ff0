/** What is said of the time left, in the order of a long quiz. */
export const announcements = ['half', 'fiveMinutes', 'oneMinute', 'thirtySeconds', 'end'] as const;
export type Announcement = (typeof announcements)[number];

const leftMillis = { fiveMinutes: 300_000, oneMinute: 60_000, thirtySeconds: 30_000, end: 0 };

/**
 * What is to be said when the time used has gone from `before` (not itself) to `after`, in
 * milliseconds: the latest alone where a sleep passed several, null where none was passed.
 */
export function announcementBetween(
	before: number,
	after: number,
	limitMillis: number,
): Announcement | null {
	const left = { ...leftMillis, half: limitMillis / 2 };
	const passed = announcements.filter((announcement) => {
		const at = limitMillis - left[announcement];
		return at > 0 && before < at && at <= after;
	});
	return passed.reduce<Announcement | null>(
		(latest, one) => (latest === null || left[one] <= left[latest] ? one : latest),
		null,
	);
}
