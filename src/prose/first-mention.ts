import type { Element } from 'hast';
import type { Locale } from '../config/locales.ts';
import type { KnownName } from '../source/glossary-names.ts';
import { childrenOf, isElement, textOf, type ProseNode, type ProseRoot } from './tree.ts';

/** Where a name stands for itself and is not yet told about: titles, captions of columns. */
const leftAlone = /^(?:h[1-6]|th|code)$/;
const insideBrackets = /[（(][^）)\n]*$/;
const bracketFollows = /^\s*[（(]/;
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
  const matcher = matcherOf(names.filter(({ form }) => whole.includes(form)));
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
    for (const match of text.matchAll(matcher)) {
      const original = originals.get(match[0]);
      if (original === undefined) continue;
      const end = match.index + match[0].length;
      // Brackets may open behind the end of a link: look at the whole text, not at this piece.
      const before = whole.slice(0, read + match.index);
      const after = whole.slice(read + end);
      if (insideBrackets.test(before) || longerName.test(after)) continue;
      originals.delete(match[0]);
      if (bracketFollows.test(after)) continue;
      parts.push({ type: 'text', value: text.slice(done, end) + open }, vietnamese(original));
      parts.push({ type: 'text', value: close });
      done = end;
    }
    parts.push({ type: 'text', value: text.slice(done) });
    return parts;
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

/** Finds the longest name at each place; in Latin letters whole words only. */
function matcherOf(names: readonly KnownName[]): RegExp {
  const forms = names.map(({ form }) => {
    const literal = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return /^\p{Script=Latin}/u.test(form)
      ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`
      : literal;
  });
  return new RegExp(forms.join('|'), 'gu');
}
