/** Beside a fault that met an answer. */
export const notSavedYet = 'This answer is not saved yet. It is kept on this page until it can be.';
/** Beside `outdated`, which no second try can mend. */
export const notSaved = 'This answer is not saved, and this page can no longer save it.';
export const leaveUnsaved = 'Your last answer is not saved. Leave without it?';
export const wasSetBack =
	'The clock of this device was set back. Your answers stay in order; check the date if that was not you.';
