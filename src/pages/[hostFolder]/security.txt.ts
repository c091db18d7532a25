import type { APIRoute } from 'astro';
import { siteDate } from '../../config/environment/site-date.ts';
import { locales } from '../../config/locales.ts';
import { securityText } from '../../files/security-txt.ts';
import { publisherContact } from '../../repository/agencies.ts';
import { shownLocales, site } from '../../repository/site.ts';

/** `/.well-known/security.txt`, made only when a contact of the portal is published: none is invented. */
export const getStaticPaths = async () => {
  const text = securityText({
    contact: await publisherContact(),
    day: siteDate(),
    languages: shownLocales().map((code) => locales[code].htmlLang),
    canonical: `${site().origin}/.well-known/security.txt`,
  });
  return text === undefined ? [] : [{ params: { hostFolder: '.well-known' }, props: { text } }];
};

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
