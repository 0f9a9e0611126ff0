/*
 * SHA-256 (FIPS 180-4), piece by piece: the browser's own takes a whole file at once, and is missing
 * where a page is not served securely. For finding damage, not for secrets.
 */

const roundConstants = fractionsOfRoots(64, (prime) => Math.cbrt(prime));
const firstState = fractionsOfRoots(8, (prime) => Math.sqrt(prime));

export class Sha256 {
	readonly #state = Uint32Array.from(firstState);
	readonly #block = new Uint8Array(64);
	readonly #view = new DataView(this.#block.buffer);
	readonly #schedule = new Uint32Array(64);
	#filled = 0;
	#bytes = 0;

	update(bytes: Uint8Array): this {
		this.#bytes += bytes.length;
		let from = 0;
		while (from < bytes.length) {
			const piece = bytes.subarray(from, from + 64 - this.#filled);
			this.#block.set(piece, this.#filled);
			this.#filled += piece.length;
			from += piece.length;
			if (this.#filled < 64) break;
			this.#mix();
			this.#filled = 0;
		}
		return this;
	}

	/** 64 hexadecimal digits. Nothing can be added after it. */
	hex(): string {
		const bits = this.#bytes * 8;
		const padding = new Uint8Array(((119 - (this.#bytes % 64)) % 64) + 9);
		padding[0] = 0x80;
		const view = new DataView(padding.buffer);
		view.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32));
		view.setUint32(padding.length - 4, bits >>> 0);
		this.update(padding);
		return [...this.#state].map((word) => word.toString(16).padStart(8, '0')).join('');
	}

	#mix(): void {
		const w = this.#schedule;
		const view = this.#view;
		for (let t = 0; t < 16; t += 1) w[t] = view.getUint32(t * 4);
		for (let t = 16; t < 64; t += 1) {
			const far = w[t - 15]!;
			const near = w[t - 2]!;
			const s0 = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
			const s1 = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
			w[t] = w[t - 16]! + s0 + w[t - 7]! + s1;
		}
		const state = this.#state;
		let a = state[0]! | 0;
		let b = state[1]! | 0;
		let c = state[2]! | 0;
		let d = state[3]! | 0;
		let e = state[4]! | 0;
		let f = state[5]! | 0;
		let g = state[6]! | 0;
		let h = state[7]! | 0;
		for (let t = 0; t < 64; t += 1) {
			const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
			const one = (h + s1 + ((e & f) ^ (~e & g)) + roundConstants[t]! + w[t]!) | 0;
			const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
			const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
			h = g;
			g = f;
			f = e;
			e = (d + one) | 0;
			d = c;
			c = b;
			b = a;
			a = (one + two) | 0;
		}
		state[0]! += a;
		state[1]! += b;
		state[2]! += c;
		state[3]! += d;
		state[4]! += e;
		state[5]! += f;
		state[6]! += g;
		state[7]! += h;
	}
}

function turned(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits of the fractional parts of a root of the first primes, as the standard has them. */
function fractionsOfRoots(count: number, root: (prime: number) => number): Uint32Array {
	const primes: number[] = [];
	for (let n = 2; primes.length < count; n += 1) {
		if (primes.every((prime) => n % prime !== 0)) primes.push(n);
	}
	return Uint32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32);
}
