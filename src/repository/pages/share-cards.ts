import { fixedPages } from '../../config/pages/pages.ts';
import { sectionIds, sections } from '../../config/sections.ts';
import { siteDate } from '../../config/environment/site-date.ts';
import { locales, type Locale } from '../../config/locales.ts';
import { drawingOf, homeDrawing, pageDrawing, type SeededDrawing } from '../../domain/drawing.ts';
import { localizeItem, type Item, type LocalizedItem } from '../../domain/item.ts';
import { textFor } from '../../domain/localize.ts';
import type { CardFigure, ShareCard } from '../../files/share-card/card-layout.ts';
import { occurrenceText, weekdayText } from '../../i18n/event-words.ts';
import { kindOf } from '../../i18n/kind-words.ts';
import { areaText, capitalText } from '../../i18n/project-words.ts';
import { translate } from '../../i18n/translator.ts';
import { fixedPageTitle } from '../../routing/fixed-page-title.ts';
import type { SitePath } from '../../routing/paths.ts';
import { newsDate } from '../../domain/information/news.ts';
import { timedEvents } from '../events/events.ts';
import { itemOf } from '../items.ts';
import { projectPlaces } from '../projects/projects.ts';
import { site } from '../site.ts';

/** A card and the drawing beside its words. */
export interface DrawnCard {
  readonly card: ShareCard;
  readonly drawing: SeededDrawing;
}

type CardFacts = Pick<ShareCard, 'figure' | 'facts'>;

/** The number that the page of an item leads with, if it has one; the year of something is no amount. */
function leadingFigure({ item, words }: LocalizedItem, locale: Locale): CardFigure | undefined {
  const fact = (item.facts.keyFacts ?? []).find(
    ({ value, unit }) => unit !== 'year' || value < 1000,
  );
  if (!fact) return undefined;
  const { t, format } = translate(locale);
  const { before, after } = format.qualified(fact.value, fact.unit, fact.qualifier);
  const space = locales[locale].writing.unitSpace;
  return {
    value: [before, format.measure(fact.value, fact.unit), after]
      .filter((part) => part !== '')
      .join(space),
    label: words.keyFacts?.[fact.id] ?? '',
    date: t('item.asOfDate', { date: format.date(fact.asOf) }),
  };
}

/** Capital, else area, of a project, as its list gives them, and where it lies. */
async function projectFacts(slug: string, locale: Locale): Promise<CardFacts> {
  const project = await itemOf('projects', slug);
  if (!project) return { facts: [] };
  const translations = translate(locale);
  const { t, format } = translations;
  const [capital, area] = [capitalText(project, translations), areaText(project, translations)];
  const value = capital ?? area;
  const place = (await projectPlaces([project], locale)).get(slug);
  return {
    figure:
      value === undefined
        ? undefined
        : {
            value,
            label: t(capital === undefined ? 'project.area' : 'project.capital'),
            date: t('item.asOfDate', { date: format.date(project.facts.list.date) }),
          },
    facts: [...(capital === undefined ? [] : [area ?? []].flat()), ...(place ? [place] : [])],
  };
}

/** When an event is next, or how it comes back. */
async function eventFacts(localized: LocalizedItem, locale: Locale): Promise<CardFacts> {
  const translations = translate(locale);
  const { t, format } = translations;
  const { slug } = localized.item;
  const times = (await timedEvents()).find(({ event }) => event.slug === slug)?.times;
  const { next, weekday, month } = times ?? {};
  if (next) {
    const date = next.computed ? t('event.computed') : undefined;
    return {
      figure: { value: occurrenceText(next, translations), label: t('event.nextTime'), date },
      facts: [],
    };
  }
  const when =
    weekday !== undefined
      ? t('event.everyWeek', { weekday: weekdayText(weekday, translations) })
      : month !== undefined
        ? t('event.inMonth', { month: format.month(month) })
        : undefined;
  return { figure: leadingFigure(localized, locale), facts: when === undefined ? [] : [when] };
}

async function factsOf(localized: LocalizedItem, locale: Locale): Promise<CardFacts> {
  const { item } = localized;
  const { format } = translate(locale);
  const figure = leadingFigure(localized, locale);
  if (item.collection === 'projects') return projectFacts(item.slug, locale);
  if (item.collection === 'events') return eventFacts(localized, locale);
  if (item.collection === 'news') {
    const report = await itemOf('news', item.slug);
    // A figure has a date of its own.
    return { figure, facts: report && !figure ? [format.date(newsDate(report))] : [] };
  }
  return { figure, facts: [] };
}

function cardIn(
  locale: Locale,
  language: Locale,
  card: Pick<ShareCard, 'title' | 'eyebrow'> & CardFacts,
): ShareCard {
  return {
    language: locales[language].htmlLang,
    ...card,
    portal: textFor(site().name, locale).words,
  };
}

/** The card of an item: its title, its kind, its leading figure. */
export async function itemCard(item: Item, locale: Locale): Promise<DrawnCard> {
  const localized = localizeItem(item, locale);
  const card = cardIn(locale, localized.wordsLocale, {
    title: localized.words.title,
    eyebrow: kindOf(item, translate(locale)).text,
    ...(await factsOf(localized, locale)),
  });
  return { card, drawing: drawingOf(item) };
}

/** The pages that are no items and have a card: every section, the home page, those about the portal. */
export const cardPages: readonly SitePath[] = fixedPages as readonly SitePath[];

/** The card of such a page. @throws RangeError for any other address */
export function pageCard(path: SitePath, locale: Locale): DrawnCard {
  const translations = translate(locale);
  const title = fixedPageTitle(path, translations);
  if (title === undefined) throw new RangeError(`${path} is no page that always exists.`);
  const { home, province } = site();
  const isHome = path === '/';
  const section = sectionIds.findLast((id) => path.startsWith(sections[id].path));
  return {
    card: cardIn(locale, locale, {
      title: isHome ? textFor(home.title, locale).words : title,
      eyebrow: textFor(province.fullName, locale).words,
      facts: [],
    }),
    drawing: isHome ? homeDrawing(home.seed, siteDate()) : pageDrawing(section ?? 'search'),
  };
}
