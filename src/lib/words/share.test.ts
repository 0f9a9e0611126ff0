import { describe, expect, it } from 'vitest';
import { shareTags } from './share';

const html =
	'<head><title>Missed · Flashpoint</title><meta name="description" content="What &quot;went&quot; wrong"/></head>';
const place = { site: '', path: '/missed/', picture: '/share.png' };

describe('a page that is shared', () => {
	it('is called what it calls itself, escaped as it was', () => {
		const tags = shareTags(html, place);
		expect(tags).toContain('property="og:title" content="Missed · Flashpoint"');
		expect(tags).toContain('property="og:description" content="What &quot;went&quot; wrong"');
	});

	it('has a whole address where the site’s is known, for itself and its picture', () => {
		const tags = shareTags(html, { ...place, site: 'https://example.org' });
		expect(tags).toContain('property="og:url" content="https://example.org/missed/"');
		expect(tags).toContain('property="og:image" content="https://example.org/share.png"');
		expect(shareTags(html, place)).not.toContain('og:url');
	});

	it('says nothing of what it lacks', () => {
		expect(shareTags('<head></head>', place)).not.toMatch(/og:title|og:description|undefined/);
	});
});
