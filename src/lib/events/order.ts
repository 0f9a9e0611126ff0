import type { Stamp } from './event';

/** What of an event decides where it stands among all events. */
export type Place = Pick<Stamp, 'at' | 'deviceId' | 'seq' | 'id'>;

/** The total order of events: `(at, deviceId, seq, id)`. On one device it equals the order of `seq`. */
export function compareEvents(a: Place, b: Place): number {
	return (
		a.at - b.at || compareText(a.deviceId, b.deviceId) || a.seq - b.seq || compareText(a.id, b.id)
	);
}

/** By code unit, never by locale: two devices must agree. */
function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
