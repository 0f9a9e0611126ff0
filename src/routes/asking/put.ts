/* What a question of a paper stands in: with its field, and what there is to do with it. */
export { default as Controls } from './PutControls.svelte';
export { default as Asked } from './PutAsked.svelte';
