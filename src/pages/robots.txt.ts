import type { APIRoute } from 'astro';
import { isReviewBuild } from '../config/environment/review-build.ts';
import { site } from '../repository/site.ts';

/**
 * Crawlers may read everything; a portal that is not official asks on each page not to be indexed and
 * names no sitemap. A review build sends them away.
 */
export const GET: APIRoute = () => {
  const { origin, stage } = site();
  const lines = ['User-agent: *', isReviewBuild() ? 'Disallow: /' : 'Allow: /'];
  if (stage === 'official' && !isReviewBuild())
    lines.push('', `Sitemap: ${origin}/sitemap-index.xml`);
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain' } });
};
