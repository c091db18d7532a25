import type { Element } from 'hast';
import type { Locale } from '../config/locales.ts';
import type { KnownName } from '../source/glossary-names.ts';
import { childrenOf, isElement, textOf, type ProseNode, type ProseRoot } from './tree.ts';

/** Where a name stands for itself and is not yet told about: titles, captions of columns. */
const leftAlone = /^(?:h[1-6]|th|code)$/;
const insideBrackets = /[（(][^）)\n]*$/;
const bracketFollows = /^\s*[（(]/;
/** Characters behind a name that are looked at: what tells a bracket or a longer name stands in the first. */
const longestSign = 20;
/** The name goes on: Red River Festival, 江泉乡. */
const longerName = /^(?: \p{Lu}|[乡坊县市省站镇村节])/u;
const brackets = { zh: ['（', '）'], other: [' (', ')'] } as const;

/**
 * Puts the Vietnamese name behind the first mention of each name that the glossary wants glossed in
 * this language: 银瀑布（Thác Bạc）, Silver Waterfall (Thác Bạc). A text that gives the Vietnamese name
 * itself, or that opens a bracket there, is left as its writer made it.
 */
export function glossFirstMentions(
  root: ProseRoot,
  names: readonly KnownName[],
  locale: Locale,
): void {
  const whole = textOf(root);
  const originals = new Map<string, string>();
  for (const { form, original } of names) {
    if (original !== undefined && whole.includes(form) && !whole.includes(original))
      originals.set(form, original);
  }
  if (originals.size === 0) return;
  const mentions = mentionsIn(whole, names);
  let next = 0;
  const [open, close] = locale === 'zh' ? brackets.zh : brackets.other;
  let read = 0;
  walk(root);

  function walk(parent: ProseNode | ProseRoot): void {
    const children = childrenOf(parent);
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (!child) continue;
      if (child.type === 'text') {
        const parts = glossed(child.value);
        children.splice(index, 1, ...parts);
        index += parts.length - 1;
        read += child.value.length;
      } else if (isElement(child) && leftAlone.test(child.tagName)) read += textOf(child).length;
      else walk(child);
    }
  }

  function glossed(text: string): ProseNode[] {
    const parts: ProseNode[] = [];
    let done = 0;
    for (const { start, form } of mentionsOf(text)) {
      const original = originals.get(form);
      if (original === undefined) continue;
      const end = start + form.length;
      // Brackets may open behind the end of a link: look at the whole text, not at this piece.
      const place = read + start;
      const before = whole.slice(whole.lastIndexOf('\n', place - 1) + 1, place);
      const after = whole.slice(read + end, read + end + longestSign);
      if (insideBrackets.test(before) || longerName.test(after)) continue;
      originals.delete(form);
      if (bracketFollows.test(after)) continue;
      parts.push({ type: 'text', value: text.slice(done, end) + open }, vietnamese(original));
      parts.push({ type: 'text', value: close });
      done = end;
    }
    parts.push({ type: 'text', value: text.slice(done) });
    return parts;
  }

  /** The names in one piece of the text, by their places in it; none reaches into another. */
  function mentionsOf(text: string): Mention[] {
    const own: Mention[] = [];
    let free = 0;
    for (; next < mentions.length; next++) {
      const { start: place = 0, form = '' } = mentions[next] ?? {};
      const start = place - read;
      if (start >= text.length) break;
      const end = start + form.length;
      if (start < free || end > text.length || !isWholeWord(text, start, end)) continue;
      own.push({ start, form });
      free = end;
    }
    return own;
  }
}

function vietnamese(text: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { lang: 'vi' },
    children: [{ type: 'text', value: text }],
  };
}

interface Mention {
  readonly start: number;
  readonly form: string;
}

/** Every place of a name in a text, in order; at one place the longer name first, as the names come. */
function mentionsIn(whole: string, names: readonly KnownName[]): Mention[] {
  const found: Mention[] = [];
  for (const { form } of names) {
    for (let start = whole.indexOf(form); start !== -1; start = whole.indexOf(form, start + 1)) {
      found.push({ start, form });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const latin = /^\p{Script=Latin}/u;
const wordBefore = /[\p{L}\p{N}]$/u;
const wordAfter = /^[\p{L}\p{N}]/u;

/** In Latin letters whole words only. */
function isWholeWord(text: string, start: number, end: number): boolean {
  if (!latin.test(text.slice(start, start + 2))) return true;
  // Two code units hold any letter.
  return (
    !wordBefore.test(text.slice(Math.max(0, start - 2), start)) &&
    !wordAfter.test(text.slice(end, end + 2))
  );
}
