import * as v from 'valibot';
import type { StudyEvent } from '../../events/event';
import { isKnownType, payloadSchemas } from './payload-schema';
import { plainFault, type PlainFault } from './plain';
import { Stamp } from './stamp-schema';

declare const parsed: unique symbol;

/**
 * An event from elsewhere that was checked: its stamp, and its payload where its type is known. One of
 * a type that only a later version knows is kept and carried as it came.
 */
export type ParsedEvent = StudyEvent & { readonly [parsed]: true };

/**
 * Why an event is none: not even plain data, without a stamp that orders it, or with a payload that
 * its type does not have.
 */
export type EventFault = PlainFault | 'stamp' | 'payload';

export type EventParse = { ok: true; event: ParsedEvent } | { ok: false; why: EventFault };

/** Checks what claims to be an event: the one way from a stranger's data to the log. Never throws. */
export function parseEvent(value: unknown): EventParse {
	const fault = plainFault(value);
	if (fault) return { ok: false, why: fault };
	if (!v.is(Stamp, value)) return { ok: false, why: 'stamp' };
	const { type, payload } = value;
	if (isKnownType(type) && !v.is(payloadSchemas[type], payload)) {
		return { ok: false, why: 'payload' };
	}
	return { ok: true, event: value as unknown as ParsedEvent };
}
