import type { Words } from '../../../../src/schemas/words.ts';
import { nearestWord } from '../../../../src/source/nearest-word.ts';
import type { ItemWords, KnownFacts } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';
import { ids } from './references/known-ids.ts';
import { said } from '../../../../src/source/said.ts';

/** Groups of words that name the entries of a list of facts.yml by id, and that list. */
export const labelGroups = {
  keyFacts: 'keyFacts',
  timeline: 'timeline',
  fees: 'fees',
  hours: 'openingHours',
  steps: 'steps',
  days: 'days',
  incentives: 'incentives',
  infrastructure: 'infrastructure',
  agreements: 'agreements',
  visits: 'visits',
  corrections: 'corrections',
} as const satisfies Partial<Record<keyof Words, keyof KnownFacts>>;

const groups = Object.keys(labelGroups) as (keyof typeof labelGroups)[];

export const wordKeys = defineRule({
  id: 'word-keys',
  severity: 'error',
  help: said(
    'Each number, date, price, step and paper of facts.yml has its label in each language, and no label is left over.',
    'Mỗi số liệu, mốc thời gian, giá, bước và văn bản trong facts.yml đều có tên gọi bằng từng ngôn ngữ, không có tên gọi thừa.',
  ),
  problems: (content) =>
    content.items.flatMap(({ facts, words }) =>
      facts ? words.flatMap((one) => problemsOf(facts, one)) : [],
    ),
});

function problemsOf(facts: KnownFacts, words: ItemWords): Problem[] {
  const { known, file } = words;
  if (!known) return [];
  return groups.flatMap((group): Problem[] => {
    const list = labelGroups[group];
    const entries = ids(facts[list]) ?? [];
    const labels = Object.keys(known[group] ?? {});
    const missing = entries
      .filter((id) => !labels.includes(id))
      .map((id) => ({
        ...file.frontMatter.locate([group]),
        message: said(
          `The label of "${id}" (${list}) is missing.`,
          `Thiếu tên gọi của "${id}" (${list}).`,
        ),
        hint: said(`Add "${id}: …" under "${group}".`, `Thêm "${id}: …" trong "${group}".`),
      }));
    const surplus = labels
      .filter((label) => !entries.includes(label))
      .map((label) => {
        const nearest = nearestWord(label, entries);
        return {
          ...file.frontMatter.locate([group, label]),
          message: said(
            `"${label}" is not in the ${list} of facts.yml.`,
            `"${label}" không có trong ${list} của facts.yml.`,
          ),
          hint: nearest
            ? said(`Did you mean "${nearest}"?`, `Có phải định ghi "${nearest}"?`)
            : said(
                'Remove the line, or add the entry there.',
                'Xóa dòng này, hoặc thêm mục tương ứng trong facts.yml.',
              ),
        };
      });
    return [...missing, ...surplus];
  });
}
