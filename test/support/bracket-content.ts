import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';

/** A text between the brackets that the pseudo-locale has too. */
export const bracketed = (text: string) => `⟦${text}⟧`;

/** The longest summary that the schema of words allows, in characters. */
const longestSummary = 220;

/** Room for the brackets in a summary that has none left. */
function shortened(summary: string): string {
  return bracketed(summary).length <= longestSummary
    ? summary
    : `${summary.slice(0, longestSummary - bracketed('…').length)}…`;
}

function bracketTexts(node: unknown): void {
  if (isScalar(node) && typeof node.value === 'string' && node.value !== '')
    node.value = bracketed(node.value);
  else if (isSeq(node)) for (const item of node.items) bracketTexts(item);
}

const written = (document: Document) => document.toString({ lineWidth: 0 });

/** Brackets every value of an `en:` key. Anchors stay single: an alias points at the changed text. */
export function bracketEnglishData(yaml: string): string {
  const document = parseDocument(yaml);
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'en') bracketTexts(value);
    },
  });
  return written(document);
}

/** Brackets the words of a front matter; the note about the translation is not for readers. */
function bracketFrontMatter(yaml: string): string {
  const document = parseDocument(yaml);
  if (!isMap(document.contents)) return yaml;
  for (const { key, value } of document.contents.items) {
    if (isScalar(key) && key.value === 'translation') continue;
    if (isScalar(key) && key.value === 'summary' && isScalar(value))
      value.value = shortened(String(value.value));
    if (isMap(value)) for (const pair of value.items) bracketTexts(pair.value);
    else bracketTexts(value);
  }
  return written(document);
}

const isTable = (block: string) => /^\|.*\n\|[\s|:-]+(\n|$)/.test(block);
const marker = /^(\s*(?:#{2,4} |[-*] |\d+\. |> ))?/;

function bracketRow(row: string): string {
  if (/^[\s|:-]+$/.test(row)) return row;
  return row.replace(
    /(?<=^|\|)([^|\n]*[^|\s][^|\n]*)(?=\|)/g,
    (cell) => ` ${bracketed(cell.trim())} `,
  );
}

/** One block of Markdown: a heading, a paragraph, list items or a table, or a component's tag. */
function bracketBlock(block: string): string {
  if (/^<\/?[A-Z]/.test(block))
    return block.replace(/(?<= title=")[^"]+(?=")/, (title) => bracketed(title));
  if (isTable(block)) return block.split('\n').map(bracketRow).join('\n');
  const texts = block.split(/\n(?=\s*(?:[-*] |\d+\. |> ))/);
  return texts
    .map((text) => {
      const [mark = ''] = marker.exec(text) ?? [];
      return `${mark}${bracketed(text.slice(mark.length))}`;
    })
    .join('\n');
}

/** Brackets each heading, paragraph, list item and table cell; links, marks and numbers stay. */
export function bracketMarkdown(file: string): string {
  const [, frontMatter = '', body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(file) ?? [];
  const blocks = body.trim().split(/\n{2,}/);
  const text = blocks.map((block) => (block === '' ? '' : bracketBlock(block))).join('\n\n');
  return `---\n${bracketFrontMatter(frontMatter)}---\n\n${text}\n`;
}

/** Brackets every English text of a content folder, in place: hand it a copy. */
export function bracketContent(content: string): void {
  for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(content, name);
    const change = /(^|[\\/])en\.mdx?$/.test(name)
      ? bracketMarkdown
      : name.endsWith('.yml')
        ? bracketEnglishData
        : undefined;
    if (change) writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
}
