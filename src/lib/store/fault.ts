import type { Fault } from '../words/faults';

/** An error that already knows which fault it is. */
export class FaultError extends Error {
	constructor(
		readonly fault: Fault,
		options?: ErrorOptions,
	) {
		super(`Storage fault: ${fault}`, options);
		this.name = 'FaultError';
	}
}

const faultByName: Record<string, Fault> = {
	QuotaExceededError: 'full',
	VersionError: 'newer',
	MissingAPIError: 'unavailable',
	SecurityError: 'unavailable',
	// Also what Firefox before 115 says in private windows, where there never was a connection.
	InvalidStateError: 'lost',
	DatabaseClosedError: 'lost',
	OpenFailedError: 'unavailable',
	TransactionInactiveError: 'lost',
};

/** Which fault an error from Dexie or IndexedDB is; looks through the errors that wrap others. */
export function faultOf(error: unknown): Fault {
	let found: Fault = 'unknown';
	for (let each = error, depth = 0; each instanceof Object && depth < 8; depth += 1) {
		if (each instanceof FaultError) return each.fault;
		const { name, inner, cause } = each as { name?: string; inner?: unknown; cause?: unknown };
		if (name !== undefined && Object.hasOwn(faultByName, name)) {
			const fault = faultByName[name] as Fault;
			// The innermost cause says most: a full disk arrives inside an abort.
			if (fault !== 'lost' || found === 'unknown') found = fault;
		}
		each = inner ?? cause;
	}
	return found;
}
