/** One step of a session or a paper. */
export type Segment = 'open' | 'done' | 'partly' | 'missed' | 'left' | 'here';

/** How an answer that is not right is drawn; the mark is null where there was none. */
export function missedAs(mark: { credit: number } | null): 'left' | 'partly' | 'missed' {
	if (mark === null) return 'left';
	return mark.credit > 0 ? 'partly' : 'missed';
}

/** What one field of the line shows: a segment, or several where there are more than fit. */
export interface Field {
	/** Where it begins and how wide it is, in per cent of the line. */
	start: number;
	width: number;
	/** How much of the line it fills as done, and after that as right in part, as missed and as left open,
	 * in per cent. */
	done: number;
	partly: number;
	missed: number;
	left: number;
	here: boolean;
	flagged: boolean;
}

/** The fields for these segments, at most `most`; those of a field keep their share, not their order. */
export function fieldsOf(
	segments: readonly Segment[],
	flagged: ReadonlySet<number> = new Set(),
	most = 40,
): Field[] {
	const size = Math.max(1, Math.ceil(segments.length / most));
	const unit = 100 / segments.length;
	const fields: Field[] = [];
	for (let start = 0; start < segments.length; start += size) {
		const group = segments.slice(start, start + size);
		const share = (wanted: Segment) => unit * group.filter((segment) => segment === wanted).length;
		fields.push({
			start: unit * start,
			width: unit * group.length,
			done: share('done'),
			partly: share('partly'),
			missed: share('missed'),
			left: share('left'),
			here: group.includes('here'),
			flagged: group.some((_, i) => flagged.has(start + i)),
		});
	}
	return fields;
}
