/** Name and version of what schedules, as an event records it. */
export const schedulerName = 'ts-fsrs 5.4.2 FSRS-6';
