import type { CalendarDate, WallTime } from '../memory/study-day';
import { dayAndMonth } from './time';

/** "10 November 2026" */
export function dateText(date: CalendarDate): string {
	return `${dayAndMonth(date)} ${date.year}`;
}

/** "09:12" */
export function timeOfDay({ hour, minute }: WallTime): string {
	return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

/** "10 November 2026, 09:12" */
export function momentText(wall: WallTime): string {
	return `${dateText(wall)}, ${timeOfDay(wall)}`;
}
