import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../../../../scripts/lib/content/read-content.ts';
import { rules } from '../../../../scripts/lib/rules/index.ts';
import { runRules } from '../../../../scripts/lib/rules/run-rules.ts';
import { displayPath } from '../../../../src/source/item-folder.ts';
import { copyOfContent } from '../../../support/content-fixture.ts';

type Edit = (text: string) => string;

export const place = 'places/nui-lam';

/**
 * English messages of one rule, as `file:line message`, after some files of the valid content were changed. A
 * file that does not exist yet is made from an empty text.
 */
export async function findingsAfter(
  id: string,
  edits: Readonly<Record<string, Edit>>,
): Promise<string[]> {
  const folder = copyOfContent();
  try {
    for (const [name, edit] of Object.entries(edits)) {
      const file = path.join(folder, name);
      writeFileSync(file, edit(textOf(file)));
    }
    const own = rules.filter((rule) => rule.id === id);
    if (own.length === 0) throw new RangeError(`There is no rule ${id}.`);
    const findings = await runRules(own, readContent(folder), { today: '2026-06-01' });
    const root = `${displayPath(folder)}/`;
    return findings.map(
      ({ file, line, message }) => `${file.replace(root, '')}:${line} ${message.en}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Adds a paragraph to the end of a body. */
export function paragraph(text: string): Edit {
  return (file) => `${file}\n${text}\n`;
}

/** Replaces a text that must be there. */
export function replace(from: string, to: string): Edit {
  return (file) => {
    if (!file.includes(from)) throw new RangeError(`"${from}" is not in the file.`);
    return file.replace(from, to);
  };
}
