import { collectionIds, type CollectionId } from '../../../src/config/collections.ts';
import { isLocale, type Locale } from '../../../src/config/locales.ts';
import type { Content } from '../content/content.ts';
import { slugOf } from '../text/slug.ts';
import { collectionLines } from './collection-lines.ts';
import { shownLanguages } from './create-item.ts';
import { askForOne, askUntil, type Dialogue } from './dialogue.ts';
import type { FindingLanguage } from '../../../src/source/said.ts';
import { slugProblem } from './slug-problem.ts';

/** What an editor says of an item before it is made. */
export interface Answers {
  readonly collection: CollectionId;
  readonly slug: string;
  readonly title: string | undefined;
  readonly agency: string | undefined;
  readonly languages: readonly Locale[];
}

/** What the command line named already. */
export type KnownAnswers = { readonly [Key in keyof Answers]?: Answers[Key] | undefined };

/** Asks for everything that is not known yet; an answer that cannot be used is asked for again. */
export async function askForItem(
  content: Content,
  known: KnownAnswers,
  { language, ...dialogue }: Dialogue & { readonly language: FindingLanguage },
): Promise<Answers> {
  const { ask, texts } = dialogue;
  const collection =
    known.collection ??
    (await askForOne(dialogue, {
      ...{ heading: texts.collections, question: texts.collection, offered: '' },
      rows: collectionIds.map((id) => ({ id, line: collectionLines[id][language] })),
    }));
  const title = known.title ?? ((await ask(texts.title)) || undefined);
  const slug = known.slug ?? (await askForSlug(content, dialogue, { collection, title }));
  const agency = known.agency ?? (await askForAgency(content, dialogue, language));
  const shown = shownLanguages(content).join(' ');
  const languages =
    known.languages ??
    (await askUntil(dialogue, {
      ...{ question: texts.languages(shown), offered: shown, read: languagesOf },
      refused: (answer) => texts.unknown(answer, undefined),
    }));
  return { collection, slug, title, agency, languages };
}

function askForSlug(
  { items }: Content,
  dialogue: Dialogue,
  { collection, title }: { collection: CollectionId; title: string | undefined },
): Promise<string> {
  const { texts } = dialogue;
  const isTaken = (slug: string) =>
    items.some((item) => item.reference === `${collection}/${slug}`);
  const offered = slugOf(title ?? '');
  return askUntil(dialogue, {
    question: texts.slug(offered),
    offered,
    read: (slug) =>
      slugProblem(collection, slug) === undefined && !isTaken(slug) ? slug : undefined,
    refused: (slug) =>
      isTaken(slug) ? texts.taken(`${collection}/${slug}`) : texts.badSlug(slug, slugOf(slug)),
  });
}

async function askForAgency(
  { data }: Content,
  dialogue: Dialogue,
  language: FindingLanguage,
): Promise<string | undefined> {
  const { texts } = dialogue;
  const rows = (data['agencies.yml']?.known ?? []).flatMap((agency) => {
    if (agency?.id === undefined) return [];
    const { id, name } = agency;
    return [{ id, line: name?.[language] ?? name?.vi ?? '' }];
  });
  const offered = rows[0]?.id;
  if (offered === undefined) return undefined;
  const question = texts.agency(offered);
  return askForOne(dialogue, { heading: texts.agencies, question, rows, offered });
}

/** The languages that a text names, each once; `undefined` when one of them is none. */
export function languagesOf(text: string): Locale[] | undefined {
  const codes = [...new Set(text.split(/[\s,]+/).filter((code) => code !== ''))];
  const languages = codes.filter(isLocale);
  return languages.length === codes.length && codes.length > 0 ? languages : undefined;
}
