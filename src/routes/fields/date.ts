/* The field of a date and what reads it: they come together. */
export { readDateFields as readDate } from '$lib/answer/dates/fields';
export { default } from '$lib/ui/ask/DateAsked.svelte';
