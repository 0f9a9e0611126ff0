import { articles } from '$lib/deck/library';
import type { Place } from '$lib/ui/place';
import { places } from '$lib/words/places';
import { addresses } from './addresses';

/** The places of the app and its tools, with the mark where one is; `route` is Kit's route id. */
export function placesFrom(route: string): { places: Place[]; tools: Place[] } {
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
		],
		tools: [
			{
				href: addresses.settings(),
				label: places.settings,
				icon: 'settings',
				current: route === '/(places)/settings',
			},
		],
	};
}
