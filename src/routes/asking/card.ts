/* What a card stands in: its question, and what there is to do with it. */
export { default as Controls } from './CardControls.svelte';
export { default as Asked } from './CardAsked.svelte';
