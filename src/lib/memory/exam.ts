/** A date on which a deck is to be known. */
export interface Exam {
	/** As `article/deck`. */
	deck: string;
	/** The study day of the exam. */
	examDay: number;
	/** The learner agrees that its questions come even where a day's limits are used up. */
	overLimits: boolean;
}

/** Each question is seen once more within so many study days before the exam. */
export const finalDays = 7;

/** An exam is at most so many days ahead: five years. */
export const daysAheadAtMost = 1826;

/** The last days before an exam, the first and the last of them. */
export function windowOf({ examDay }: Pick<Exam, 'examDay'>): { from: number; to: number } {
	return { from: examDay - finalDays, to: examDay - 1 };
}

/** The exams still to come, the next one first. */
export function examsAhead(exams: Iterable<Exam>, day: number): Exam[] {
	return [...exams]
		.filter(({ examDay }) => examDay > day)
		.sort((a, b) => a.examDay - b.examDay || (a.deck < b.deck ? -1 : 1));
}
