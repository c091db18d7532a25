import { nearestWord } from '../../../../src/source/nearest-word.ts';
import type { Item, ItemWords } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';

export const altText = defineRule({
  id: 'alt-text',
  severity: 'error',
  help: 'Each picture and the drawing are described in each language under "alt"; captions name listed pictures.',
  problems: (content) =>
    content.items.flatMap((item) => item.words.flatMap((words) => problemsOf(item, words))),
});

function problemsOf(item: Item, { known, file }: ItemWords): Problem[] {
  const { facts } = item;
  if (!known || !facts) return [];
  const pictures = (facts.media ?? []).flatMap((medium) => medium?.file ?? []);
  const wanted = [...(facts.art === undefined ? [] : ['art']), ...pictures];
  const texts = Object.keys(known.alt ?? {});
  const missing = wanted
    .filter((name) => !texts.includes(name))
    .map((name) => ({
      ...file.frontMatter.locate(['alt']),
      message:
        name === 'art'
          ? 'The drawing is not described.'
          : `The picture "${name}" is not described.`,
      hint: `Add "${name}: …" under "alt": one sentence for those who cannot see it.`,
    }));
  return [
    ...missing,
    ...surplus('alt', texts, wanted, file),
    ...surplus('captions', Object.keys(known.captions ?? {}), wanted, file),
  ];
}

function surplus(
  group: string,
  names: readonly string[],
  wanted: readonly string[],
  file: ItemWords['file'],
): Problem[] {
  return names
    .filter((name) => !wanted.includes(name))
    .map((name) => {
      const nearest = nearestWord(name, wanted);
      return {
        ...file.frontMatter.locate([group, name]),
        message: `"${name}" is no picture of this item.`,
        hint: nearest
          ? `Did you mean "${nearest}"?`
          : 'Remove the line, or list the picture in facts.yml.',
      };
    });
}
