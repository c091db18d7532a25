import path from 'node:path';
import { isLocale, localeCodes } from '../../../../src/config/locales.ts';
import type { Content, Stranger } from '../../content/content.ts';
import { defineRule } from '../rule.ts';

/** Rubbish that operating systems leave in folders. */
const systemFiles = /^(Thumbs\.db|desktop\.ini|~\$.*)$/i;

export const strayFile = defineRule({
  id: 'stray-file',
  severity: 'error',
  help: 'Every file and folder in content has a place in the plan; nothing lies there unread.',
  problems: (content) => {
    const attached = new Set(
      content.items.flatMap(({ folder, facts }) =>
        (facts?.files ?? []).map((name) => `${folder.folder}/${name ?? ''}`),
      ),
    );
    return content.strangers
      .filter(({ file }) => !attached.has(file))
      .map((stranger) => ({
        file: stranger.file,
        line: 1,
        column: 1,
        ...explain(stranger, content),
      }));
  },
});

function explain({ file, kind }: Stranger, content: Content): { message: string; hint: string } {
  const name = path.posix.basename(file);
  const { name: stem, ext } = path.posix.parse(name);
  if (systemFiles.test(name)) {
    return { message: `"${name}" is left over from the computer.`, hint: 'Delete it.' };
  }
  if (ext === '.mdx' && isLocale(stem)) {
    return {
      message: `The item has both ${stem}.md and ${stem}.mdx.`,
      hint: 'Keep one of them: .mdx only where a component is needed.',
    };
  }
  const folder = path.posix.dirname(file);
  const inItem = content.items.some((item) => item.folder.folder === folder);
  if (inItem && (ext === '.md' || ext === '.mdx')) {
    return {
      message: `"${stem}" is not a language of the portal.`,
      hint: `Name the file after one: ${localeCodes.join(', ')}.`,
    };
  }
  if (inItem) {
    return {
      message: `Nothing reads "${name}".`,
      hint: 'An item folder holds facts.yml, one file per language, and pictures. Rename or remove it.',
    };
  }
  return {
    message: `Nothing reads the ${kind} "${name}".`,
    hint: 'Items stand in <collection>/<slug>/, series in figures/<id>.yml. Move or remove it.',
  };
}
