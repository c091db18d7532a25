import path from 'node:path';
import { locales } from '../../../../src/config/locales.ts';
import { isRecord, type ItemPlace } from './item-place.ts';
import type { PreparedPicture, Preparation, RefusedFile } from './prepare-pictures.ts';
import { bytesText, pixelsText } from './words/figures.ts';
import type { PrepareWords } from './words/words.ts';

/** What was removed from a picture, in words; a position and a serial number first. */
export function removedNames({ removed }: PreparedPicture, words: PrepareWords): string[] {
  const names = words.removed;
  return (Object.keys(names) as (keyof typeof names)[])
    .filter((kind) => removed[kind])
    .map((kind) => names[kind]);
}

/** The words file of a language of the item, as it is or would be called. */
export function wordsFileName({ folder }: ItemPlace, locale: ItemPlace['locales'][number]): string {
  const { file } = folder.words[locale] ?? {};
  return file === undefined ? `${locale}.md` : path.basename(file);
}

/** One paragraph for each prepared picture: what became of it and what was found in it. */
export function picturesReport(
  { folder }: ItemPlace,
  pictures: readonly PreparedPicture[],
  isTrial: boolean,
  words: PrepareWords,
): string {
  const { terminal, language } = words;
  return pictures
    .map((picture) => {
      const { before, rendered, entry, originalName } = picture;
      const file = `${folder.folder}/${entry.file}`;
      const sizes = [before, { ...rendered, bytes: rendered.bytes.length }].map(
        ({ width, height, bytes }) =>
          `${pixelsText(width, height, language)} px, ${bytesText(bytes, language)}`,
      );
      const details = [
        `${terminal.from(originalName)}: ${sizes.join(' → ')}`,
        removedLine(picture, words),
        ...picture.creditFields.map(({ field, text }) => terminal.creditFound(field, text)),
        ...picture.notes.map((note) => terminal.note(note)),
      ];
      const title = isTrial ? terminal.wouldMake(file) : terminal.made(file);
      return [title, ...details.map((line) => `  ${line}`)].join('\n');
    })
    .join('\n');
}

function removedLine(picture: PreparedPicture, words: PrepareWords): string {
  const names = removedNames(picture, words);
  if (names.length > 0) return words.terminal.removed(names.join(', '));
  return picture.removed.any ? words.terminal.removedOther : words.terminal.nothingToRemove;
}

/** One line for each file that was not prepared. */
export function refusedReport(refused: readonly RefusedFile[], { terminal }: PrepareWords): string {
  return refused.map(({ name, message }) => `${terminal.notMade(name)} ${message}`).join('\n');
}

/** What only people know, file by file: credit, licence, consent, and the alternative texts. */
export function todoReport(
  place: ItemPlace,
  { pictures }: Preparation,
  words: PrepareWords,
): string {
  const { terminal } = words;
  const { folder } = place;
  const facts = pictures.flatMap((picture) =>
    factsTodo(picture, words).map((line) => `${picture.entry.file} – ${line}`),
  );
  const texts = place.locales.flatMap((locale) => {
    const files = undescribed(place, locale, pictures);
    if (files.length === 0) return [];
    const missing = folder.words[locale] ? '' : ` (${terminal.todoNoWords})`;
    const line = terminal.todoAlt(locales[locale].autonym, files.join(', '));
    return [`${folder.folder}/${wordsFileName(place, locale)}${missing}`, `  ${line}`];
  });
  return [
    terminal.todo,
    ...[`${folder.folder}/facts.yml`, ...facts.map((line) => `  ${line}`), ...texts].map(
      (line) => `  ${line}`,
    ),
    terminal.finally,
  ].join('\n');
}

function factsTodo(
  { entry, isCreditFromFile, rendered }: PreparedPicture,
  { terminal }: PrepareWords,
): string[] {
  const { credit, licence } = entry;
  return [
    ...(credit === undefined ? [terminal.todoCredit] : []),
    ...(isCreditFromFile && credit !== undefined ? [terminal.todoCheckCredit(credit)] : []),
    ...(licence === undefined ? [terminal.todoLicence] : []),
    terminal.todoConsent,
    ...(rendered.extension === 'png' ? [terminal.todoMade] : []),
  ];
}

function undescribed(
  { folder }: ItemPlace,
  locale: ItemPlace['locales'][number],
  pictures: readonly PreparedPicture[],
): string[] {
  const front = folder.words[locale]?.frontMatter.value;
  const alt = isRecord(front) ? front['alt'] : undefined;
  const described = isRecord(alt) ? Object.keys(alt) : [];
  return pictures.map(({ entry }) => entry.file).filter((file) => !described.includes(file));
}
