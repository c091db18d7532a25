import { isLocale, localeCodes } from '../../../../src/config/locales.ts';
import { slugForm } from '../../../../src/schemas/shared/identifiers.ts';
import { slugOf } from '../../text/slug.ts';
import { defineRule, type Problem } from '../rule.ts';

const longest = 64;

export const slugFormRule = defineRule({
  id: 'slug-form',
  severity: 'error',
  help: 'Folder names are lower-case words without marks, joined by hyphens, and never just a language code.',
  problems: (content) => [
    ...content.items.flatMap(({ slug, folder }) => problemsOf(slug, folder.folder)),
    ...[...content.figures].flatMap(([id, { file }]) => problemsOf(id, file)),
  ],
});

function problemsOf(name: string, file: string): Problem[] {
  const problem = (message: string, hint: string): Problem[] => [
    { file, line: 1, column: 1, message, hint },
  ];
  if (isLocale(name)) {
    return problem(
      `"${name}" is the code of a language and cannot name an item.`,
      `Choose a longer name; taken are ${localeCodes.join(', ')}.`,
    );
  }
  if (!slugForm.test(name)) {
    const better = slugOf(name);
    return problem(
      `"${name}" is not a good name for an address.`,
      better ? `Rename it to "${better}".` : 'Use letters a to z, digits and hyphens.',
    );
  }
  if (name.length > longest) {
    return problem(
      `The name has ${name.length} characters; ${longest} are allowed.`,
      'Shorten it to a few telling words.',
    );
  }
  return [];
}
