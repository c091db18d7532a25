import type { Locale } from '../../config/locales.ts';
import type { Chapter, Entry, Part, Points } from '../../domain/edition/edition.ts';
import { localizeItem, type Item } from '../../domain/item.ts';
import type { Project } from '../../domain/project/project.ts';
import { ratesText } from '../../i18n/project-words.ts';
import type { SectorData } from '../../schemas/reference-data.ts';
import { guidesFor } from '../guides.ts';
import { itemsOf } from '../items.ts';
import { projects, sectors } from '../projects/projects.ts';
import { site } from '../site.ts';
import { Binder, partId } from './binder.ts';
import { agencyTable } from './contacts.ts';
import { guideSteps, zoneFacts } from './item-facts.ts';
import { projectChapter } from './project-chapter.ts';
import { chaptersWithParts, formerTerritories, inOrder, type Book } from './book.ts';

/** Why invest, sectors, zones, procedures, projects and whom to ask. */
export async function investorHandbook(locale: Locale): Promise<Book> {
  const [guides, zones, list] = await Promise.all([
    guidesFor('investor'),
    itemsOf('zones'),
    projects(),
  ]);
  const items: Item[] = [...guides, ...zones, ...list];
  const binder = new Binder(locale, items, formerTerritories());
  const { t } = binder.translations;
  const [first, ...others] = guides.map((guide) => () => guideChapter(guide, binder));
  const chapters = [
    ...(first ? [first()] : []),
    await sectorChapter(binder),
    {
      id: 'zones',
      title: binder.phrase(t('zone.title')),
      parts: await inOrder(zones, async (zone) => {
        const facts = await zoneFacts(zone, binder);
        return binder.entry(zone, { level: 3, body: 'opening', facts });
      }),
    },
    ...others.map((chapter) => chapter()),
    await projectChapter(list, binder),
    await contactChapter([...zones, ...list], binder),
  ];
  return { binder, items, chapters: chaptersWithParts(chapters) };
}

/** A guide as a chapter of its own. */
function guideChapter(
  guide: Awaited<ReturnType<typeof guidesFor>>[number],
  binder: Binder,
): Chapter {
  const { words, wordsLocale } = localizeItem(guide, binder.locale);
  const steps = guideSteps(guide, binder);
  const facts = binder.keyFacts(guide);
  return {
    id: partId(guide),
    title: { text: words.title, locale: wordsLocale },
    lead: { text: words.summary, locale: wordsLocale },
    parts: [binder.entry(guide, { level: 2, body: 'whole', facts, steps })],
  };
}

/** The sectors; what is said of each rests on pages that `sectors.yml` names by address. */
async function sectorChapter(binder: Binder): Promise<Chapter> {
  const { t } = binder.translations;
  const points = ({ id, ...sector }: SectorData, kind: 'resources' | 'policy'): Points[] => {
    const list = sector[kind] ?? [];
    if (list.length === 0) return [];
    return [
      {
        ...{ kind: 'points', id: `sector-${id}-${kind}`, title: t(`investment.${kind}`) },
        points: list.map(({ text, source }) => ({
          text: binder.best(text),
          marks: [binder.register.numberOfPage(source)],
        })),
      },
    ];
  };
  const parts = (await sectors()).flatMap((sector): Part[] => {
    const entry: Entry = {
      ...{ kind: 'entry', id: `sector-${sector.id}`, level: 3, facts: [], steps: [], blocks: [] },
      ...{ title: binder.best(sector.name), summary: binder.best(sector.summary) },
    };
    return [entry, ...points(sector, 'resources'), ...points(sector, 'policy')];
  });
  return { id: 'sectors', title: binder.phrase(t('investment.sectors')), parts };
}

/** The agencies that answer for projects and zones, and the rates behind equivalents. */
async function contactChapter(
  named: readonly (Awaited<ReturnType<typeof itemsOf<'zones'>>>[number] | Project)[],
  binder: Binder,
): Promise<Chapter> {
  const { t } = binder.translations;
  const ids = named.map(({ facts }) =>
    'operator' in facts
      ? facts.operator
      : 'contactAgency' in facts
        ? facts.contactAgency
        : undefined,
  );
  const table = await agencyTable(
    ids.flatMap((id) => id ?? []),
    binder,
  );
  const rates = ratesText(site().exchangeRates ?? [], binder.translations);
  return {
    id: 'contacts',
    title: binder.phrase(t('edition.contacts')),
    ...(rates !== undefined && { lead: binder.phrase(rates) }),
    parts: table ? [table] : [],
  };
}
