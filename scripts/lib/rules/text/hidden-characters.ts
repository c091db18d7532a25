import type { TextFile } from '../../content/content.ts';
import { defineRule, type Problem } from '../rule.ts';

/**
 * Characters that no reader sees: controls, zero-width and bidirectional marks, byte order mark,
 * soft hyphen, tags, private use, and the sign that stands for unreadable bytes. No-break spaces
 * (U+00A0, U+202F) are wanted and stay allowed.
 */
const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uE000-\uF8FF\uFEFF\uFFA0\uFFF9-\uFFFD]|[\u{E0000}-\u{E007F}]|\r(?!\n)/gu;

const names: Readonly<Record<string, string>> = {
  '0000': 'NUL',
  '00AD': 'soft hyphen',
  '200B': 'zero-width space',
  '200C': 'zero-width non-joiner',
  '200D': 'zero-width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '2060': 'word joiner',
  FEFF: 'byte order mark',
  FFFD: 'sign for bytes that are not UTF-8',
  '000D': 'carriage return',
};

export const hiddenCharacters = defineRule({
  id: 'hidden-characters',
  severity: 'error',
  help: 'No invisible, control or direction characters in any file, and no tabs in YAML.',
  problems: (content) => content.textFiles.flatMap(problemsOf),
});

function problemsOf({ file, text }: TextFile): Problem[] {
  const problems = [...text.matchAll(hidden)].map((match): Problem => {
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const name = names[code];
    return {
      ...positionOf(file, text, match.index),
      message: `An invisible character stands here: U+${code}${name ? ` (${name})` : ''}.`,
      hint: 'Delete it; type the words around it anew if you cannot see it.',
    };
  });
  const tab = /\t/.exec(yamlPart(file, text));
  if (tab) {
    problems.push({
      ...positionOf(file, text, tab.index),
      message: 'A tab stands in YAML.',
      hint: 'Indent with spaces.',
    });
  }
  return problems;
}

/** The part of a file that is YAML: all of it, or the front matter. */
function yamlPart(file: string, text: string): string {
  if (file.endsWith('.yml')) return text;
  const end = /\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  return end && text.startsWith('---') ? text.slice(0, end.index) : '';
}

function positionOf(file: string, text: string, index: number) {
  const before = text.slice(0, index);
  return {
    file,
    line: before.split('\n').length,
    column: index - before.lastIndexOf('\n'),
  };
}
