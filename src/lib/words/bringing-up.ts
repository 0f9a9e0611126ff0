/** While every view is folded anew, which a new version of the app may ask for. */
export const bringingUp =
	'Flashpoint was updated, and goes through your answers once. Nothing is lost; it takes a few seconds.';
