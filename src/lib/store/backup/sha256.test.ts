import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Sha256 } from './sha256';

it('the checksum is SHA-256, in whatever pieces the bytes come', () => {
	fc.assert(
		fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (pieces) => {
			const own = new Sha256();
			const known = createHash('sha256');
			for (const piece of pieces) {
				own.update(piece);
				known.update(piece);
			}
			expect(own.hex()).toBe(known.digest('hex'));
		}),
		{ numRuns: 500 },
	);
});
