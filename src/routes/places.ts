import { articles } from '$lib/deck/library';
import type { Place } from '$lib/ui/place';
import { places } from '$lib/words/places';
import { addresses } from './addresses';

/**
 * The places of the app and its tools, with the mark where one is; `route` is Kit's route id, `missed`
 * how many questions are to be won back.
 */
export function placesFrom(route: string, missed = 0): { places: Place[]; tools: Place[] } {
	const [first] = articles;
	const article: Place[] = first
		? [
				{
					href: addresses.article(first.id),
					label: places.article,
					icon: 'article',
					current: route.startsWith('/(places)/articles'),
				},
			]
		: [];
	return {
		places: [
			{
				href: addresses.today(),
				label: places.today,
				icon: 'today',
				current: route === '/(places)',
			},
			...article,
			{
				href: addresses.quiz(),
				label: places.quiz,
				icon: 'quiz',
				current: route.startsWith('/(places)/quiz'),
			},
			{
				href: addresses.missed(),
				label: places.missed,
				icon: 'missed',
				current: route.startsWith('/(places)/missed'),
				count: { number: missed, of: places.toWinBack },
			},
			{
				href: addresses.progress(),
				label: places.progress,
				icon: 'progress',
				current: route === '/(places)/progress',
			},
		],
		tools: [
			{
				href: addresses.find(),
				label: places.find,
				icon: 'find',
				current: route === '/(places)/find',
			},
			{
				href: addresses.settings(),
				label: places.settings,
				icon: 'settings',
				current: route.startsWith('/(places)/settings'),
			},
		],
	};
}
