import type { TimeFactor, TimeLimit } from '../quiz/quiz-settings';
import type { Conditions } from '../quiz/result';
import { counted } from './count';
import { durationText, minutesAndSeconds } from './quiz-time';

/** The time used, to the second: "17:20", "1:02:05". */
export function usedText(usedMillis: number): string {
	const seconds = Math.floor(usedMillis / 1000);
	if (seconds < 3600) return minutesAndSeconds(seconds);
	const rest = minutesAndSeconds(seconds % 3600).padStart(5, '0');
	return `${Math.floor(seconds / 3600)}:${rest}`;
}

/** Under which conditions a result came about: "20 min × 1.5, 2 pauses (3 min), 1 clock change". */
export function conditionsText(conditions: Conditions): string {
	const { time, factor, extendedMillis, pauses, clockChanges, jumpsAhead } = conditions;
	const jumps = counted(jumpsAhead, 'clock jump ahead', 'clock jumps ahead');
	return [
		baseText(time, factor),
		...(extendedMillis > 0 ? [`${durationText(extendedMillis)} added`] : []),
		...(pauses.count > 0
			? [`${counted(pauses.count, 'pause')} (${durationText(pauses.millis)})`]
			: []),
		...(clockChanges > 0 ? [counted(clockChanges, 'clock change')] : []),
		...(jumpsAhead > 0 ? [`${jumps} (counted as time used)`] : []),
	].join(', ');
}

function baseText(time: TimeLimit, factor: TimeFactor): string {
	if (time.per === 'none' || factor === 'off') return 'No time limit';
	const each = time.per === 'question' ? ' a question' : '';
	return `${durationText(time.limitMillis)}${each}${factor === 1 ? '' : ` × ${factor}`}`;
}
