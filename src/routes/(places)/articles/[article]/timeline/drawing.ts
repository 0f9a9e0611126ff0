import type { Drawn, DrawnTimeline, DrawnWeek } from '$lib/charts/timeline/drawn';
import { edtfOf } from '$lib/deck/edtf';
import type { RecordedDate, Timeline, TimelineEvent } from '$lib/deck/timeline';
import { dateOfStudyDay } from '$lib/memory/study-day';
import { daysOf, scaleOf, type Days, type Scale } from '$lib/session/scale';
import { monthShort, weekdayShort } from '$lib/words/time';
import { shortDate, weekTitle } from '$lib/words/timeline';

/** What of the timeline is looked at. */
export interface View {
	/** The actor whose events are shown; null for all. */
	actor: string | null;
	/** What the public record dates is shown, too. */
	record: boolean;
	/** Facts whose dates are hidden. Where there are any, nothing is enlarged: that would point at them. */
	hidden: ReadonlySet<string>;
}

/** So many events of the article in a week are drawn enlarged: side by side they would be one line. */
const crowd = 3;

/** The drawing of a timeline. The scale and the enlarged week stay the same whatever is looked at. */
export function drawingOf(timeline: Timeline, view: View): DrawnTimeline {
	const scale = scaleOf([
		...timeline.events.flatMap(({ date }) => date ?? []),
		...timeline.record.map(({ date }) => date),
	]);
	const events = [
		...timeline.events.filter(({ fact }) => !view.hidden.has(fact)),
		...(view.record ? timeline.record : []),
	]
		.filter(({ actors }) => view.actor === null || actors.includes(view.actor))
		.flatMap((event) => drawn(event, scale, view.record))
		.sort((a, b) => a.days.first - b.days.first);
	const week = view.hidden.size > 0 ? null : crowdedWeek(timeline);
	const inWeek = ({ days }: { days: Days }) =>
		week !== null && days.first >= week.first && days.last <= week.last;
	return {
		months: scale.months.map(({ year, month, days }, index) => ({
			...scale.stretch(days),
			label: monthShort({ year, month, day: 1, weekday: 0 }),
			filled: index % 2 === 0,
		})),
		events: events.filter((event) => !inWeek(event)),
		week: week && drawnWeek(week, scale, events.filter(inWeek)),
	};
}

type Dated = Drawn & { days: Days };

function drawn(event: TimelineEvent | RecordedDate, scale: Scale, withRecord: boolean): Dated[] {
	if (event.date === undefined) return [];
	const date = edtfOf(event.date);
	const record = 'differs' in event;
	return [
		{
			...scale.stretch(daysOf(date)),
			id: record ? `${event.fact}-${event.date}` : event.fact,
			href: `#${event.fact}`,
			name: event.name,
			when: shortDate(date),
			precision: date.precision,
			record,
			differs: withRecord && (record ? event.differs : event.recordDate !== undefined),
			days: daysOf(date),
		},
	];
}

/** The week, from a Monday, in which most events of the article fall, if they are a crowd. */
function crowdedWeek({ events }: Timeline): Days | null {
	const counts = new Map<number, number>();
	for (const { date } of events) {
		if (date === undefined) continue;
		const { first, last } = daysOf(edtfOf(date));
		const monday = mondayOf(first);
		if (mondayOf(last) === monday) counts.set(monday, (counts.get(monday) ?? 0) + 1);
	}
	const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	return most && most[1] >= crowd ? { first: most[0], last: most[0] + 6 } : null;
}

/** 1970 began on a Thursday. */
function mondayOf(day: number): number {
	return day - ((day + 3) % 7);
}

function drawnWeek(week: Days, scale: Scale, events: readonly Dated[]): DrawnWeek {
	const days = Array.from({ length: 7 }, (_, index) => week.first + index);
	return {
		...scale.stretch(week),
		title: weekTitle(dateOfStudyDay(week.first), dateOfStudyDay(week.last)),
		days: days.map((day) => ({
			weekday: weekdayShort(dateOfStudyDay(day)),
			day: dateOfStudyDay(day).day,
			events: events.filter(({ days: { first, last } }) => first <= day && day <= last),
		})),
	};
}
