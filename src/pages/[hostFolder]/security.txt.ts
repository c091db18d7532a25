import type { APIRoute } from 'astro';
import { siteDate } from '../../config/environment/site-date.ts';
import { internationalLocale, locales } from '../../config/locales.ts';
import { securityText } from '../../files/security-txt.ts';
import { publisherContact } from '../../repository/agencies.ts';
import { shownLocales, site } from '../../repository/site.ts';
import { localePath } from '../../routing/paths.ts';

/** `/.well-known/security.txt`. Without a published contact it names the page that says whom to ask: none is invented. */
export const getStaticPaths = async () => {
  const text = securityText({
    contact: await publisherContact(),
    contactPage: `${site().origin}${localePath(internationalLocale, '/about/contact/')}`,
    day: siteDate(),
    languages: shownLocales().map((code) => locales[code].htmlLang),
    canonical: `${site().origin}/.well-known/security.txt`,
  });
  return [{ params: { hostFolder: '.well-known' }, props: { text } }];
};

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
