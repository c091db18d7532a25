import type { APIRoute } from 'astro';
import { scene } from '../../../../art/scene.ts';
import { cacheDirectory } from '../../../../config/environment/cache-directory.ts';
import { openGraphSize } from '../../../../config/images.ts';
import { locales, type Locale } from '../../../../config/locales.ts';
import { drawingOf } from '../../../../domain/drawing.ts';
import { localizeItem } from '../../../../domain/item.ts';
import { textFor } from '../../../../domain/localize.ts';
import type { Project } from '../../../../domain/project/project.ts';
import { shareCard } from '../../../../files/share-card.ts';
import { areaText, capitalText } from '../../../../i18n/project-words.ts';
import { translate } from '../../../../i18n/translator.ts';
import { projectPlaces, projects } from '../../../../repository/projects/projects.ts';
import { shownLocales, site } from '../../../../repository/site.ts';
import { itemStaticPaths } from '../../../../routing/static-paths.ts';

/** The share card of each project: its name, what is published of capital and area, where it is. */
export async function getStaticPaths() {
  return itemStaticPaths(shownLocales(), await projects());
}

export const GET: APIRoute<{ locale: Locale; item: Project }> = async ({
  props: { locale, item },
}) => {
  const translations = translate(locale);
  const { t } = translations;
  const { words, wordsLocale } = localizeItem(item, locale);
  const [capital, area] = [capitalText(item, translations), areaText(item, translations)];
  const place = (await projectPlaces([item], locale)).get(item.slug);
  const picture = await shareCard(
    {
      language: locales[wordsLocale].htmlLang,
      title: words.title,
      eyebrow: t(`project.kinds.${item.facts.kind}`),
      facts: [capital, area, place].flatMap((fact) => fact || []),
      portal: textFor(site().name, locale).words,
      drawing: scene({ ...drawingOf(item), ...openGraphSize }),
    },
    cacheDirectory('share-cards'),
  );
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/jpeg' } });
};
