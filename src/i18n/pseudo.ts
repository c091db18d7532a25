import type { Locale } from '../config/locales.ts';

const accented: Readonly<Record<string, string>> = {
  a: 'ȧ',
  e: 'ḗ',
  i: 'ī',
  o: 'ǿ',
  u: 'ŭ',
  A: 'Ȧ',
  E: 'Ḗ',
  I: 'Ī',
  O: 'Ǿ',
  U: 'Ŭ',
};

/**
 * A text as the pseudo-locale shows it: bracketed, so that a string that did not come from the
 * resources is seen; accented; and 40 % longer, so that a layout that breaks is seen.
 * Placeholders `{{name}}` stay as they are.
 */
export function pseudoText(text: string): string {
  const letters = text
    .split(/(\{\{[^}]*\}\})/)
    .map((part) =>
      part.startsWith('{{') ? part : part.replace(/[a-zA-Z]/g, (c) => accented[c] ?? c),
    )
    .join('');
  const padding = Math.ceil(text.replace(/\{\{[^}]*\}\}/g, '').length * 0.4);
  const words = 'ēxtrȧ wǿrds ';
  return `⟦${letters}${
    padding > 1
      ? ` ${words
          .repeat(Math.ceil(padding / words.length))
          .slice(0, padding - 1)
          .trimEnd()}`
      : ''
  }⟧`;
}

/** The messages themselves, or pseudo-texts in their place when `PSEUDO_LOCALE` names the locale. */
export function pseudoMessages<Tree extends object>(locale: Locale, tree: Tree): Tree {
  if (process.env['PSEUDO_LOCALE'] !== locale) return tree;
  const turn = (node: unknown): unknown =>
    typeof node === 'string'
      ? pseudoText(node)
      : Object.fromEntries(
          Object.entries(node as object).map(([key, value]) => [key, turn(value)]),
        );
  return turn(tree) as Tree;
}
