import type { APIRoute } from 'astro';
import { site } from '../repository/site.ts';

/** Crawlers may read everything; a preview asks on each page not to be indexed and names no sitemap. */
export const GET: APIRoute = () => {
  const { origin, stage } = site();
  const lines = ['User-agent: *', 'Allow: /'];
  if (stage === 'official') lines.push('', `Sitemap: ${origin}/sitemap-index.xml`);
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain' } });
};
