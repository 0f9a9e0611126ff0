import { defaultSettings } from '$lib/settings/settings';
import { record } from '$lib/store/door';
import { settings } from '$lib/store/queries';
import type { Fault } from '$lib/words/faults';
import { momentNow } from './moment';

/**
 * Whether the public record is laid over the article: its corrections shown in place, or a mark alone
 * that leads to them. Kept as a setting of the device; where that cannot be written, this page obeys
 * all the same.
 */
class RecordLayer {
	readonly #query = settings();
	/** Chosen and not on the disk; null while what is kept holds. */
	#unkept = $state.raw<boolean | null>(null);
	#fault = $state.raw<Fault | null>(null);

	get shown(): boolean {
		if (this.#unkept !== null) return this.#unkept;
		const { current } = this.#query;
		return (current.status === 'ready' ? current.value : defaultSettings).showRecord;
	}

	/** Why the last choice is not kept; null when it is. */
	get fault(): Fault | null {
		return this.#fault;
	}

	async show(shown: boolean): Promise<void> {
		const payload = { key: 'showRecord', value: shown };
		const recorded = await record([{ type: 'settingChanged', payload }], momentNow(null));
		this.#unkept = recorded.ok ? null : shown;
		this.#fault = recorded.ok ? null : recorded.fault;
	}
}

/** One for all pages: nothing is read until something on a page asks. */
export const recordLayer = new RecordLayer();
