/** Where a page's picture is, and the page itself, for whoever shows a link to it. */
export interface Place {
	/** The site's own address, `https://example.org`; empty where the build was not told it. */
	site: string;
	/** Of the page, from the site's root. */
	path: string;
	/** Of the picture, from the site's root. */
	picture: string;
}

export const pictureSize = { width: 1200, height: 630 };

/**
 * What sites that show a link read of a page (ogp.me), from the page's own title and description, so
 * that they are said once. Most of them take whole addresses only: without `site`, the page is not
 * named, and its picture by its path.
 */
export function shareTags(html: string, { site, path, picture }: Place): string {
	const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
	const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
	const tags: [property: string, content: string | undefined][] = [
		['og:type', 'website'],
		['og:site_name', 'Flashpoint'],
		['og:title', title],
		['og:description', description],
		['og:image', site + picture],
		['og:image:width', String(pictureSize.width)],
		['og:image:height', String(pictureSize.height)],
		['og:url', site === '' ? undefined : site + path],
	];
	return tags
		.filter(([, content]) => content !== undefined)
		.map(([property, content]) => `<meta property="${property}" content="${content}" />`)
		.concat('<meta name="twitter:card" content="summary_large_image" />')
		.join('\n\t\t');
}
