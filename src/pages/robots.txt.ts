import type { APIRoute } from 'astro';
import { isReviewBuild } from '../config/environment/review-build.ts';
import { site } from '../repository/site.ts';

/**
 * Crawlers may read everything, and are told where the sitemap is; a portal that is not official asks on
 * each page not to be indexed. A review build sends them away.
 */
export const GET: APIRoute = () => {
  const { origin } = site();
  const lines = isReviewBuild()
    ? ['User-agent: *', 'Disallow: /']
    : ['User-agent: *', 'Allow: /', '', `Sitemap: ${origin}/sitemap-index.xml`];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain' } });
};
