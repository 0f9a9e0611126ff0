/* The words that the rules about wording look for, folded. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that promise too much: a learner who knows tests crosses such options out. */
export const absolutes = set(
	`always never only all none every everyone everybody nobody nothing completely entirely totally
	absolutely exclusively solely`,
);

/** Words that leave a way out: a learner who knows tests ticks such options. */
export const hedges = set(
	`may might could usually often sometimes potentially possibly perhaps probably generally typically
	normally partly largely tends seems`,
);

export const negatives = set(`not no never none nor neither nobody nothing without except cannot`);

/** Words that carry no content of their own. */
export const functionWords = set(
	`a about according after against all also an and any are argue argued argues article as at author authors be
	because become been before being between both but by can did do does during each for from give given gives
	had has have he her him his how in into is it its many may more most much name named names no not of on one
	only or other our out over own said same say says she should so some such than that the their them then there
	these they this those through to two under until up view was were what when where which while who whom whose
	why will with would`,
);

export const instructions = set(
	`name give complete choose fill put say state type list match order pick select find write recall tell explain
	describe identify`,
);
