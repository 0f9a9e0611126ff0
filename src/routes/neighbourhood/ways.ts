/**
 * The way to what stands around an answer. Whoever asks a question fetches it meanwhile: coming after
 * the answer, it would move what is pressed below it.
 */
export const loadWays = () => import('./Ways.svelte');
