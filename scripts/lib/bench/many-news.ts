import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { localeCodes, sourceLocale } from '../../../src/config/locales.ts';
import { translationHash } from '../../../src/source/translation-hash.ts';
import { copyContent } from './content-copy.ts';

/** Collections whose texts are mixed to new ones. */
const told = ['places', 'culture', 'products', 'news', 'partners', 'projects'] as const;

interface Told {
  readonly folder: string;
  readonly body: Readonly<Record<string, string>>;
  readonly title: Readonly<Record<string, string>>;
}

const titleOf = (words: string): string =>
  /^title: *(.*)$/m.exec(words)?.[1]?.replace(/^"|"$/g, '') ?? '';

/** A body without its marks of sources and links: both belong to the item that it was taken from. */
const bodyOf = (words: string): string =>
  (words.split(/^---$/m)[2] ?? '')
    .replace(/\[\^[a-z0-9-]+\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();

function readTold(content: string): Told[] {
  return told.flatMap((collection) =>
    readdirSync(path.join(content, collection)).flatMap((slug): Told[] => {
      const folder = path.join(content, collection, slug);
      const files = readdirSync(folder);
      if (!localeCodes.every((locale) => files.includes(`${locale}.md`))) return [];
      const words = localeCodes.map(
        (locale) => [locale, readFileSync(path.join(folder, `${locale}.md`), 'utf8')] as const,
      );
      return [
        {
          folder,
          body: Object.fromEntries(words.map(([locale, text]) => [locale, bodyOf(text)])),
          title: Object.fromEntries(words.map(([locale, text]) => [locale, titleOf(text)])),
        },
      ];
    }),
  );
}

/** What translations say of the words that they match. */
function fingerprintOf(words: { front: string; body: string } | undefined): string {
  const { title = '', summary = '' } = parse(words?.front ?? '') as Record<string, string>;
  return translationHash({ title, summary, body: words?.body ?? '' });
}

/**
 * A copy of the content with so many further news items in each language. Each has the facts of one
 * item, the title of a second and the texts of a third and a fourth, so that sentences and words vary
 * as they do on the portal; the same each time.
 */
export function copyWithManyNews(target: string, count: number): string {
  copyContent(target);
  const news = path.join(target, 'news');
  const reports = readTold(target).filter(({ folder }) => path.dirname(folder) === news);
  const all = readTold(target);
  const pick = <Value>(list: readonly Value[], seed: number): Value =>
    list[seed % list.length] as Value;
  for (let number = 0; number < count; number += 1) {
    const seed = number * 7919 + 104_729;
    const base = pick(reports, seed);
    const [named, first, second] = [31, 37, 41].map((factor) => pick(all, seed * factor + number));
    if (!named || !first || !second) break;
    const own = path.join(news, `generated-${number}`);
    mkdirSync(own);
    const facts = readFileSync(path.join(base.folder, 'facts.yml'), 'utf8')
      .replace(/^(media|corrections|redirectFrom|related):.*\n(?:[ -].*\n)*/gm, '')
      .replace(/^eventOn:.*$/m, `eventOn: 20${18 + (seed % 8)}-0${1 + (seed % 9)}-1${seed % 9}`);
    writeFileSync(path.join(own, 'facts.yml'), facts);
    const { sources } = parse(facts) as { sources: readonly { id: string }[] };
    const marks = sources.map(({ id }) => `[^${id}]`).join('');
    const words = localeCodes.map((locale) => {
      const front = (
        readFileSync(path.join(base.folder, `${locale}.md`), 'utf8').split(/^---$/m)[1] ?? ''
      ).replace(/^title:.*$/m, `title: "${named.title[locale] ?? ''} ${number}"`);
      const text = [first, second].map(({ body }) => body[locale]).join('\n\n');
      return { locale, front, body: `${text}${marks}\n` };
    });
    const of = fingerprintOf(words.find(({ locale }) => locale === sourceLocale));
    for (const { locale, front, body } of words) {
      const matched = front.replace(/\bof: *"?[0-9a-f]{12}"?/, `of: "${of}"`);
      writeFileSync(path.join(own, `${locale}.md`), `---${matched}---\n\n${body}`);
    }
  }
  return target;
}
