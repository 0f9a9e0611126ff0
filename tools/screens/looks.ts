import { join } from 'node:path';
import { desk, phone, tablet } from '../../tests/support/looks';

export const folder = join(import.meta.dirname, '../../screens');

/** The sizes in which the tests hold every state to its layout. */
const sizes = [phone, tablet, desk] as const;
const schemes = ['light', 'dark'] as const;

/** A size in pixels, by day or by night. */
export interface Look {
	size: (typeof sizes)[number];
	scheme: (typeof schemes)[number];
}

export const looks: readonly Look[] = sizes.flatMap((size) =>
	schemes.map((scheme) => ({ size, scheme })),
);

/** What files of a look are called by: "360-light". */
export const nameOf = ({ size, scheme }: Look): string => `${size.width}-${scheme}`;

/** The file of one state in one look. */
export function fileOf(state: string, look: Look): string {
	const name = state.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
	return join(folder, nameOf(look), `${name}.png`);
}
