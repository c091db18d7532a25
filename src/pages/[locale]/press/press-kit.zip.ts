import type { APIRoute } from 'astro';
import { namedMap } from '../../../art/map/named-map.ts';
import { mark } from '../../../art/mark.ts';
import { mapFrames, pressPictureSize } from '../../../config/images.ts';
import type { Locale } from '../../../config/locales.ts';
import { siteDate } from '../../../config/environment/site-date.ts';
import { drawingOf } from '../../../domain/drawing.ts';
import { localizedName } from '../../../domain/glossary-name.ts';
import { pressKitFiles, type KitPicture } from '../../../files/press-kit.ts';
import { zipArchive } from '../../../files/zip.ts';
import { translate } from '../../../i18n/translator.ts';
import { factSheet } from '../../../repository/information/fact-sheet.ts';
import {
  creditLine,
  kitFacts,
  pressKit,
  titleOf,
} from '../../../repository/information/press-kit.ts';
import { mapPoints, provinceMap } from '../../../repository/map.ts';
import { itemsNamed } from '../../../repository/items.ts';
import { shownLocales, site } from '../../../repository/site.ts';
import { localeStaticPaths } from '../../../routing/static-paths.ts';
import { drawnForPrint } from '../../_drawn.ts';

/** The press kit, one archive a language: facts, map, mark, drawings, credits and licences. */
export const getStaticPaths = () => (site().press ? localeStaticPaths(shownLocales()) : []);

async function mapFile(locale: Locale): Promise<string | undefined> {
  const map = await provinceMap();
  if (!map) return undefined;
  const points = (await mapPoints()).map(
    ({ id, latitude, longitude, names, kind, side, strong }) => ({
      ...{ id, latitude, longitude, label: localizedName(names, locale).text },
      ...(kind && { kind }),
      ...(side && { side }),
      ...(strong && { strong }),
    }),
  );
  const caption = translate(locale).t('kit.mapCaption', { credit: map.outline.credit });
  return namedMap({ ...map, ...mapFrames.wide, tone: 'day', caption }, points);
}

async function picturesOf(locale: Locale): Promise<KitPicture[]> {
  const { t } = translate(locale);
  const own = { credit: creditLine(locale), licence: site().licence.name };
  const items = await itemsNamed(site().press?.pictures ?? []);
  const map = await mapFile(locale);
  return [
    { ...own, file: 'mark.svg', title: t('kit.mark'), content: mark({ size: 512 }) },
    ...(map === undefined ? [] : [{ ...own, file: 'map.svg', title: t('kit.map'), content: map }]),
    ...(await Promise.all(
      items.map(async (item) => ({
        ...own,
        file: `${item.slug}.jpg`,
        title: titleOf(item, locale),
        content: await drawnForPrint(drawingOf(item), pressPictureSize),
      })),
    )),
  ];
}

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const day = siteDate();
  const kit = pressKit(
    { facts: kitFacts(await factSheet(), locale), pictures: await picturesOf(locale), day },
    locale,
  );
  const archive = zipArchive(pressKitFiles(kit), day);
  return new Response(archive.slice().buffer, { headers: { 'Content-Type': 'application/zip' } });
};
