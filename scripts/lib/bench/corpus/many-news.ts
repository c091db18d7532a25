import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { localeCodes, sourceLocale } from '../../../../src/config/locales.ts';
import { translationHash } from '../../../../src/source/translation-hash.ts';
import { Chance } from './chance.ts';
import { readTold, type Told } from './told-sections.ts';

/** Collections whose texts are mixed to new ones. */
const told = ['places', 'culture', 'products', 'news', 'partners', 'projects'] as const;

/** Characters of Vietnamese text after which an item has enough sections. */
const enough = 2200;

/** Name of the folder of a generated item. */
export const generatedSlug = (number: number): string => `generated-${number}`;

interface Sources {
  readonly all: readonly Told[];
  readonly reports: readonly Told[];
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A day of 2018 to 2025. */
const someDay = (chance: Chance) =>
  `${2018 + chance.below(8)}-${twoDigits(1 + chance.below(12))}-${twoDigits(1 + chance.below(28))}`;

/** Sections of several items, until the text is as long as one of the portal's longer ones. */
function mixedBody({ all }: Sources, chance: Chance): Map<string, string> {
  const chosen = new Set<Told['sections'][number]>();
  let length = 0;
  while (length < enough) {
    const section = chance.pick(chance.pick(all).sections);
    chosen.add(section);
    length += section[sourceLocale]?.length ?? 0;
  }
  // A text opens without a heading, as those of the portal do.
  const sections = [...chosen].sort((a, b) => Number(isHeaded(a)) - Number(isHeaded(b)));
  return new Map(
    localeCodes.map((locale) => [
      locale,
      sections.map((section) => section[locale] ?? '').join('\n\n'),
    ]),
  );
}

const isHeaded = (section: Told['sections'][number]) =>
  section[sourceLocale]?.startsWith('## ') === true;

/** What translations say of the words that they match. */
function fingerprintOf(front: string, body: string): string {
  const { title = '', summary = '' } = parse(front) as Record<string, string>;
  return translationHash({ title, summary, body });
}

/** The files of one generated item by name: the facts of one, the title of a second, texts of others. */
function generatedItem(sources: Sources, number: number): Map<string, string> {
  const chance = new Chance(number + 1);
  const base = chance.pick(sources.reports);
  const named = chance.pick(sources.all);
  const facts = readFileSync(path.join(base.folder, 'facts.yml'), 'utf8')
    .replace(/^(media|corrections|redirectFrom|related):.*\n(?:[ -].*\n)*/gm, '')
    .replace(/^eventOn:.*$/m, `eventOn: ${someDay(chance)}`);
  const { sources: cited } = parse(facts) as { sources: readonly { id: string }[] };
  const marks = cited.map(({ id }) => `[^${id}]`).join('');
  const bodies = mixedBody(sources, chance);
  const words = localeCodes.map((locale) => {
    const front = (
      readFileSync(path.join(base.folder, `${locale}.md`), 'utf8').split(/^---$/m)[1] ?? ''
    ).replace(/^title:.*$/m, `title: "${named.title[locale] ?? ''} ${number}"`);
    return { locale, front, body: `${bodies.get(locale) ?? ''}${marks}\n` };
  });
  const source = words.find(({ locale }) => locale === sourceLocale);
  const of = fingerprintOf(source?.front ?? '', source?.body ?? '');
  return new Map([
    ['facts.yml', facts],
    ...words.map(({ locale, front, body }): [string, string] => [
      `${locale}.md`,
      `---${front.replace(/\bof: *"?[0-9a-f]{12}"?/, `of: "${of}"`)}---\n\n${body}`,
    ]),
  ]);
}

/**
 * Writes so many further news items in each language into a content folder. Each has the facts of one
 * item, the title of a second and sections of several more, so that sentences and words vary as they do
 * on the portal; the same each time, and the first ones the same whatever the count.
 */
export function addManyNews(content: string, count: number): void {
  const news = path.join(content, 'news');
  const all = readTold(content, told).filter(
    ({ folder }) => !path.basename(folder).startsWith('generated-'),
  );
  const sources = { all, reports: all.filter(({ folder }) => path.dirname(folder) === news) };
  for (let number = 0; number < count; number += 1) {
    const own = path.join(news, generatedSlug(number));
    mkdirSync(own, { recursive: true });
    for (const [name, text] of generatedItem(sources, number))
      writeFileSync(path.join(own, name), text);
  }
}
