import { datasetIds } from '../../config/outputs/datasets.ts';
import { feedForms, feedSections } from '../../config/outputs/feeds.ts';
import { internationalLocale, locales, type Locale } from '../../config/locales.ts';
import { textFor } from '../../domain/localize.ts';
import type { LlmsText, NotedLink } from '../../files/llms.ts';
import { translate } from '../../i18n/translator.ts';
import { feedPath, localePath, type SitePath } from '../../routing/paths.ts';
import { feedCredit } from '../feeds/feeds.ts';
import { shownLocales, site } from '../site.ts';
import { pageGroups } from './page-groups.ts';

/** Pages of a section that its line names. */
const namedPages = 8;

const absolute = (path: SitePath) => new URL(path, site().origin).href;

/** The sections of a language as the sitemap for people has them, each with some of its pages. */
async function sectionLinks(locale: Locale): Promise<NotedLink[]> {
  return (await pageGroups(locale)).map(({ title, path, pages }) => ({
    name: title,
    url: absolute(localePath(locale, path as SitePath)),
    notes: [
      ...pages.slice(0, namedPages).map((page) => page.title),
      ...(pages.length > namedPages ? ['…'] : []),
    ].join('; '),
  }));
}

/** The feeds of a language in both forms. */
function feedLinks(locale: Locale): NotedLink[] {
  const { t } = translate(locale);
  return [undefined, ...feedSections].flatMap((section) =>
    feedForms.map((form) => ({
      name: `${section ? t(`sections.${section}`) : t('feeds.whole')} (${t(`feeds.forms.${form}`)})`,
      url: absolute(localePath(locale, feedPath(section, form))),
    })),
  );
}

/** What the portal says of itself to programs, made from the tables that its pages are made from. */
export async function llmsPortal(): Promise<LlmsText> {
  const { t, format } = translate(internationalLocale);
  const { name, home, licence } = site();
  const shown = shownLocales();
  const languages = await Promise.all(
    shown.map(async (locale) => ({
      title: locales[locale].autonym,
      links: await sectionLinks(locale),
    })),
  );
  return {
    title: textFor(name, internationalLocale).words,
    summary: textFor(home.lead, internationalLocale).words,
    details: t('llms.text', {
      codes: format.list(shown.map((locale) => `/${locale}/`)),
      licence: licence.name,
      credit: await feedCredit(internationalLocale),
    }),
    sections: [
      ...languages,
      ...shown.map((locale) => ({
        title: `${translate(locale).t('feeds.title')} – ${locales[locale].autonym}`,
        links: feedLinks(locale),
      })),
      {
        title: t('about.open-data.title'),
        links: datasetIds.map((id) => ({
          name: t(`openData.sets.${id}`),
          url: absolute(`/data/${id}.json`),
        })),
      },
      // "Optional" is a name of the form: what may be skipped when there is little room.
      {
        title: 'Optional',
        links: [{ name: t('about.sitemap.title'), url: absolute('/sitemap-index.xml') }],
      },
    ],
  };
}
