import type { CollectionId } from '../../config/collections.ts';
import { usualSlide } from '../../config/outputs/screens.ts';
import { siteDate } from '../../config/environment/site-date.ts';
import { drawingOf, homeDrawing } from '../../domain/drawing.ts';
import { namesOf } from '../../domain/glossary-name.ts';
import type { Localized } from '../../domain/localize.ts';
import { narrowed } from '../../domain/screens/showing.ts';
import type { WallFace, WallSlide } from '../../domain/screens/wall-slide.ts';
import { translate } from '../../i18n/translator.ts';
import type { SlideData } from '../../schemas/cluster.ts';
import { glossary } from '../glossary.ts';
import { itemsNamed } from '../items.ts';
import { shownLocales, site } from '../site.ts';
import { ownDrawing } from './clusters.ts';
import { formerTerritory, screenItem, type ScreenItem } from './item-words.ts';
import { listedItems } from './lists.ts';
import { emergencyFaces, gateHoursFaces } from './rows.ts';

/** Items whose title names a chapter, no thing: what their number counts says more. */
const texts: readonly CollectionId[] = ['province', 'guides', 'news', 'documents'];

/** Slides of a list unless the playlist says otherwise. */
const usualCount = 3;

/** What stands on the wall when nothing of the playlist may: the headline of the portal. */
export function standingSlide(): WallSlide {
  const { home } = site();
  return {
    kind: 'words',
    seconds: usualSlide,
    drawing: homeDrawing(home.seed, siteDate()),
    faces: sentences(home.title),
    together: true,
  };
}

/** The slides of a cluster's wall in their order; what may not be shown from now on is left out. */
export async function wallSlides(
  cluster: string,
  playlist: readonly SlideData[],
): Promise<WallSlide[]> {
  const slides = await Promise.all(playlist.map((entry) => slidesOf(entry, cluster)));
  const today = siteDate();
  return slides
    .flat()
    .filter(({ until }) => until === undefined || until.slice(0, 10) >= today)
    .filter(({ kind, faces }) => kind === 'black' || faces.length > 0);
}

async function slidesOf(entry: SlideData, cluster: string): Promise<WallSlide[]> {
  const { from, until, seconds = usualSlide, item, term, list, text, black } = entry;
  const drawing = ownDrawing(entry, cluster) ?? standingSlide().drawing;
  const common = { from, until, seconds, drawing, kind: 'words' } as const;
  if (black) return [{ ...common, kind: 'black', faces: [] }];
  if (list !== undefined) {
    return (await listSlides(entry, list)).map((slide) => ({
      ...slide,
      seconds,
      ...narrowed(slide, { from, until }),
    }));
  }
  if (term !== undefined) {
    const name = (await glossary()).get(term);
    return name ? [{ ...common, faces: sentences(namesOf(name)), together: true }] : [];
  }
  if (item !== undefined) {
    const [named] = await itemsNamed([item]);
    const shown = named && (await screenItem(named));
    if (!shown) return [];
    const slide = itemSlide(shown, entry);
    const own = ownDrawing(entry, cluster) ?? slide.drawing;
    return [{ ...slide, seconds, drawing: own, ...narrowed(slide, { from, until }) }];
  }
  return [{ ...common, faces: sentences(text ?? {}) }];
}

async function listSlides(
  { count = usualCount }: SlideData,
  list: NonNullable<SlideData['list']>,
): Promise<WallSlide[]> {
  if (list === 'gate-hours') {
    const { faces, until } = await gateHoursFaces();
    return [{ kind: 'rows', seconds: usualSlide, faces, until }];
  }
  if (list === 'emergency') {
    return [{ kind: 'rows', seconds: usualSlide, faces: emergencyFaces() }];
  }
  return (await listedItems(list, count)).map((listed) => itemSlide(listed));
}

function itemSlide(
  { item, showing, date }: ScreenItem,
  { fact: id, text }: Pick<SlideData, 'fact' | 'text'> = {},
): WallSlide {
  const fact = item.facts.keyFacts?.find((one) => one.id === id);
  const isText = texts.includes(item.collection);
  const faces = shownLocales().flatMap((locale): WallFace[] => {
    const words = item.words[locale];
    if (words === undefined) return [];
    const { t, format } = translate(locale);
    const counted = fact && words.keyFacts?.[fact.id];
    const own = text?.[locale] ?? (counted !== undefined && isText ? undefined : words.title);
    const asOf = t('item.asOfDate', { date: format.date(fact?.asOf ?? item.facts.asOf) });
    const territory = formerTerritory(fact?.province, locale);
    return [
      {
        locale,
        title: own ?? counted ?? words.title,
        label: own === undefined ? undefined : (counted ?? date(locale)),
        number: fact && format.qualified(fact.value, fact.unit, fact.qualifier),
        asOf: territory === undefined ? asOf : `${territory} · ${asOf}`,
      },
    ];
  });
  const kind = fact ? 'number' : 'words';
  return { kind, seconds: usualSlide, drawing: drawingOf(item), faces, ...showing };
}

/** A text in every language shown that has it. */
function sentences(text: Localized<string>): WallFace[] {
  return shownLocales().flatMap((locale) => {
    const title = text[locale];
    return title === undefined ? [] : [{ locale, title }];
  });
}
