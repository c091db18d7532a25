import { nearestWord } from '../../../../src/source/nearest-word.ts';
import type { Item, ItemWords } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';
import { definitionsIn, marksInBody } from './source-marks.ts';

export const sourceMark = defineRule({
  id: 'source-mark',
  severity: 'error',
  help: 'Each mark [^id] in a body is the id of one of the item’s sources; titles and labels have no marks.',
  problems: (content) =>
    content.items.flatMap((item) => item.words.flatMap((words) => problemsOf(item, words))),
});

function problemsOf(item: Item, words: ItemWords): Problem[] {
  const ids = item.facts?.sources?.flatMap((source) => source?.id ?? []);
  const unknown = marksInBody(words)
    .filter(({ id }) => ids !== undefined && !ids.includes(id))
    .map(({ id, at }): Problem => {
      const nearest = nearestWord(id, ids ?? []);
      return {
        ...at,
        message: `The mark [^${id}] points at no source of ${item.reference}.`,
        hint: nearest
          ? `Did you mean [^${nearest}]? Otherwise add the source to facts.yml.`
          : 'Add the source to facts.yml, or remove the mark.',
      };
    });
  const definitions = definitionsIn(words).map((at): Problem => ({
    ...at,
    message: 'Sources are not written below the text.',
    hint: 'Remove the line and put the source under "sources" in facts.yml.',
  }));
  const outside = words.blocks
    .filter(({ field, text }) => field !== 'body' && /\[\^[^\]\s]+\]/.test(text))
    .map((block): Problem => ({
      ...block.locate(block.text.indexOf('[^')),
      message: 'A source mark does not work here.',
      hint: 'Marks stand in the body only; key facts and dates name their source in facts.yml.',
    }));
  return [...unknown, ...definitions, ...outside];
}
