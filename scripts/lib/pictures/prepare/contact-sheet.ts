import { locales } from '../../../../src/config/locales.ts';
import { contactSheetStyle } from './contact-sheet-style.ts';
import type { ItemPlace } from './item-place.ts';
import type { PreparedPicture, Preparation } from './prepare-pictures.ts';
import { removedNames, wordsFileName } from './terminal-report.ts';
import { bytesText, pixelsText } from './words/figures.ts';
import type { PrepareWords } from './words/words.ts';

/** Text as HTML, in elements and in quoted attributes. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * One page that shows the prepared pictures, what is known of each, and a box for the alternative text
 * in each language: for the screen or for paper. It loads nothing and runs nothing.
 */
export function contactSheet(
  place: ItemPlace,
  { pictures, refused }: Preparation,
  words: PrepareWords,
): string {
  const { sheet, language } = words;
  const title = escapeHtml(sheet.title(place.reference));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${contactSheetStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeHtml(sheet.lead)}</p>
${pictures.map((picture) => pictureSection(place, picture, words)).join('\n')}
${refusedSection(refused, words)}</main>
</body>
</html>
`;
}

function pictureSection(place: ItemPlace, picture: PreparedPicture, words: PrepareWords): string {
  const { entry, rendered } = picture;
  const file = escapeHtml(entry.file);
  const rows = factRows(picture, words).map(
    ([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  return `<article aria-labelledby="${file}">
<h2 id="${file}">${file}</h2>
<div class="known">
<img src="${rendered.thumbnail}" alt="">
<dl>
${rows.join('\n')}
<div><dt>${escapeHtml(words.sheet.consent)}</dt><dd><span class="tick"></span></dd></div>
</dl>
</div>
<h3>${escapeHtml(words.sheet.altTitle)}</h3>
<p class="help">${escapeHtml(words.sheet.altHelp)}</p>
${place.locales.map((locale) => altBox(place, locale, words)).join('\n')}
</article>`;
}

function factRows(picture: PreparedPicture, words: PrepareWords): [string, string][] {
  const { sheet, language } = words;
  const { before, rendered, entry, removed, creditFields, notes } = picture;
  const size = (width: number, height: number, bytes: number) =>
    `${pixelsText(width, height, language)} px, ${bytesText(bytes, language)}`;
  const answer = (isRemoved: boolean) => (isRemoved ? sheet.yes : sheet.wasNone);
  const others = removedNames(
    { ...picture, removed: { ...removed, position: false, serialNumber: false } },
    words,
  );
  const found = creditFields.map(({ field, text }) => `${field}: ${text}`);
  return [
    [sheet.original, picture.originalName],
    [sheet.before, size(before.width, before.height, before.bytes)],
    [sheet.after, size(rendered.width, rendered.height, rendered.bytes.length)],
    [sheet.credit, entry.credit ?? sheet.missing],
    ...(found.length > 0
      ? [[sheet.creditInFile, found.join('; ')] satisfies [string, string]]
      : []),
    [sheet.licence, entry.licence ?? sheet.missing],
    [sheet.takenOn, entry.takenOn ?? sheet.missing],
    [sheet.place, entry.place ?? sheet.missing],
    [sheet.removedPosition, answer(removed.position)],
    [sheet.removedSerial, answer(removed.serialNumber)],
    [sheet.removedOther, others.join(', ') || sheet.none],
    ...notes.map((note): [string, string] => [sheet.notes, note]),
  ];
}

function altBox(
  place: ItemPlace,
  locale: ItemPlace['locales'][number],
  { sheet }: PrepareWords,
): string {
  const { autonym, htmlLang } = locales[locale];
  const where = escapeHtml(sheet.altFile(wordsFileName(place, locale)));
  return `<div class="alt"><p><b lang="${htmlLang}">${escapeHtml(autonym)}</b> <span>${where}</span></p><div class="lines" lang="${htmlLang}"></div></div>`;
}

function refusedSection(refused: Preparation['refused'], { sheet }: PrepareWords): string {
  if (refused.length === 0) return '';
  const items = refused.map(
    ({ name, message }) => `<li><b>${escapeHtml(name)}</b>: ${escapeHtml(message)}</li>`,
  );
  return `<section>
<h2>${escapeHtml(sheet.refusedTitle)}</h2>
<ul>
${items.join('\n')}
</ul>
</section>
`;
}
