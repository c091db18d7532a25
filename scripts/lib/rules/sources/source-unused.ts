import type { Item } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';
import { citedSources } from './cited-sources.ts';
import { marksInBody } from './source-marks.ts';
import { said } from '../../../../src/source/said.ts';

export const sourceUnused = defineRule({
  id: 'source-unused',
  severity: 'warning',
  help: said(
    'Each source is pointed at by a number in facts.yml or by a mark in a body.',
    'Mỗi nguồn được ít nhất một số liệu trong facts.yml hoặc một dấu dẫn nguồn trong bài dẫn đến.',
  ),
  oneItemAtATime: true,
  problems: (content) => content.items.filter(isPublished).flatMap(problemsOf),
});

function isPublished({ facts }: Item): boolean {
  return facts?.status === 'published';
}

function problemsOf(item: Item): Problem[] {
  const cited = new Set([
    ...citedSources(item).map(({ id }) => id),
    ...item.words.flatMap((words) => [
      ...marksInBody(words).map(({ id }) => id),
      ...words.body.components.flatMap(({ attributes }) => attributes['source'] ?? []),
    ]),
  ]);
  return (item.facts?.sources ?? []).flatMap((source, index): Problem[] =>
    source?.id === undefined || cited.has(source.id)
      ? []
      : [
          {
            ...item.locate(['sources', index, 'id']),
            message: said(
              `Nothing points at the source "${source.id}".`,
              `Chưa có chỗ nào dẫn đến nguồn "${source.id}".`,
            ),
            hint: said(
              `Put [^${source.id}] behind the claim that rests on it, or remove the source.`,
              `Đặt [^${source.id}] ngay sau thông tin lấy từ nguồn này, hoặc xóa nguồn.`,
            ),
          },
        ],
  );
}
