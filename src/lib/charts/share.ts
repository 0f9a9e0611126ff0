/** A part of a whole, by how well it is known. */
export interface Share {
	/** "known" */
	label: string;
	count: number;
	tone: 'known' | 'learning' | 'fresh';
}

export interface Band extends Share {
	/** Where it begins and how wide it is, in per cent of the whole. */
	start: number;
	width: number;
}

/** The bands of a bar, side by side; empty parts and an empty whole have none. */
export function bandsOf(shares: readonly Share[]): Band[] {
	const total = shares.reduce((sum, { count }) => sum + count, 0);
	let before = 0;
	return shares
		.filter(({ count }) => count > 0)
		.map((share) => {
			const start = (100 * before) / total;
			before += share.count;
			return { ...share, start, width: (100 * share.count) / total };
		});
}
