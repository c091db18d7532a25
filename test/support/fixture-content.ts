import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { canary } from './canary.ts';
import { writeFixtureReports } from './fixture-news.ts';
import { buildDay } from './run-build.ts';
import { translationHash } from '../../src/source/translation-hash.ts';

/** A word of the public item whose embargo ends, and of the one whose term ends, on the build day. */
export const boundaryWord = 'grenzstein';
/** The position in the metadata of every picture here, as text; no file of a build may hold it. */
export const photographer = 'Photographer Nobody';

type Language = 'vi' | 'en' | 'zh';

interface Place {
  readonly slug: string;
  readonly status?: 'draft' | 'review' | 'published' | 'withdrawn';
  /** Further lines of facts.yml. */
  readonly facts?: readonly string[];
  readonly languages?: readonly Language[];
  /** The word that makes the item known again. */
  readonly word: string;
  /** Languages whose translation belongs to older words. */
  readonly outdated?: readonly Language[];
  readonly photo?: { readonly width: number; readonly height: number };
}

/** Places beside those of test/fixtures/portal, each for one question. They stand around the build day. */
export const fixturePlaces: readonly Place[] = [
  { slug: 'draft', status: 'draft', word: canary, photo: { width: 1800, height: 900 } },
  { slug: 'in-review', status: 'review', word: canary },
  { slug: 'withdrawn', status: 'withdrawn', word: canary },
  { slug: 'embargoed', facts: ['publishAt: 2026-12-01'], word: canary },
  { slug: 'expired', facts: ['expireAt: 2026-11-29'], word: canary },
  { slug: 'embargo-ends-today', facts: [`publishAt: ${buildDay}`], word: boundaryWord },
  { slug: 'expires-today', facts: [`expireAt: ${buildDay}`], word: boundaryWord },
  { slug: 'only-vietnamese', languages: ['vi'], word: 'einzelstück' },
  { slug: 'only-english', facts: ['sourceLocale: en'], languages: ['en'], word: 'solitaire' },
  { slug: 'outdated', word: 'altpapier', outdated: ['en'] },
  { slug: 'photographed', word: 'lichtbild', photo: { width: 1700, height: 900 } },
  { slug: 'small-photo', word: 'kleinbild', photo: { width: 300, height: 200 } },
];

/** Places of which nothing may be published. */
export const secretPlaces = fixturePlaces
  .filter(({ word }) => word === canary)
  .map(({ slug }) => slug);

const texts: Readonly<Record<Language, readonly [title: string, summary: string, body: string]>> = {
  vi: ['Núi', 'Một ngọn núi để thử cổng thông tin', 'Núi này cao hơn núi kia, ai cũng thấy'],
  en: ['Mountain', 'A mountain that tests the portal', 'This mountain is higher than the other'],
  zh: ['山', '一座用于测试门户的山', '这座山比那座山高，谁都看得见'],
};

function wordsOf(language: Language, { slug, word }: Place) {
  const [title, summary, body] = texts[language];
  const sentence = `${body} (${word})[^yearbook].\n`;
  return {
    title: `${title} ${slug}`,
    summary: `${summary} (${word}-${slug}).`,
    body: `\n${Array.from({ length: 6 }, () => sentence).join('\n')}`,
  };
}

function writeWords(folder: string, language: Language, place: Place): void {
  const { title, summary, body } = wordsOf(language, place);
  const source = place.languages?.[0] ?? 'vi';
  const of = place.outdated?.includes(language)
    ? '0123456789ab'
    : translationHash(wordsOf(source, place));
  const alt = place.photo ? [`  ${photoName(place)}: Photo`, '  art: Drawing'] : ['  art: Drawing'];
  const lines = [
    ...['---', `title: ${title}`, `summary: ${summary}`, 'alt:', ...alt],
    ...(language === source ? [] : [`translation: { of: ${of}, by: reviewed, on: 2026-01-10 }`]),
    '---',
  ];
  writeFileSync(path.join(folder, `${language}.md`), `${lines.join('\n')}\n${body}`);
}

/** Name of the picture's file; files of the build that come from it begin in the same way. */
export function photoName({ slug }: Pick<Place, 'slug'>): string {
  return `photo-of-${slug}.jpg`;
}

function factsOf(place: Place): string {
  const { slug, status = 'published', facts = [], photo } = place;
  const file = photoName(place);
  const media = `media: [{ file: ${file}, credit: Nobody, licence: CC BY 4.0, made: photo, peopleConsent: true }]`;
  const lines = [
    ...[`status: ${status}`, 'preparedBy: test-editors', 'agency: test-office', 'kind: mountain'],
    ...['approval: { by: test-review, on: 2026-01-10, reference: test-1 }', 'asOf: 2026-01-05'],
    'sources: [{ id: yearbook, title: Niên giám, publisher: example.vn, accessed: 2026-01-05 }]',
    `art: { motif: peak, season: mist, seed: drawing-of-${slug} }`,
    'position: { latitude: 22.3, longitude: 103.9 }',
    'localities: [doi-che]',
    ...(photo ? [media, `cover: ${file}`] : []),
    ...facts,
  ];
  return `${lines.join('\n')}\n`;
}

/** A JPEG that says where it was taken and by whom. */
function photoOf({ width, height }: { width: number; height: number }): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#4a7' } })
    .withExif({
      IFD0: { Artist: photographer },
      IFD3: { GPSLatitude: '22/1 18/1 0/1', GPSLatitudeRef: 'N', GPSLongitudeRef: 'E' },
    })
    .jpeg()
    .toBuffer();
}

/** Writes test/fixtures/portal with the places above into the folder. @returns the content folder */
export async function writeFixtureContent(root: string): Promise<string> {
  const content = path.join(root, 'fixture-content');
  cpSync(path.resolve('test/fixtures/portal'), content, { recursive: true });
  for (const place of fixturePlaces) {
    const folder = path.join(content, 'places', place.slug);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'facts.yml'), factsOf(place));
    for (const language of place.languages ?? (['vi', 'en', 'zh'] as const)) {
      writeWords(folder, language, place);
    }
    if (place.photo) writeFileSync(path.join(folder, photoName(place)), await photoOf(place.photo));
  }
  writeFixtureReports(content);
  return content;
}
