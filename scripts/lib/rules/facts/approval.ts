import type { Item } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';
import { writtenFact } from './written-fact.ts';
import { said } from '../../../../src/source/said.ts';

export const approval = defineRule({
  id: 'approval',
  severity: 'error',
  help: said(
    'What is published was approved, by somebody other than who prepared it (Decree 72/2015/NĐ-CP, Art. 5).',
    'Mục đã đăng phải được duyệt, người duyệt không phải là người soạn (Nghị định 72/2015/NĐ-CP, Điều 5).',
  ),
  problems: (content) => content.items.flatMap(problemsOf),
});

function problemsOf(item: Item): Problem[] {
  const { approval: given, preparedBy, status } = item.facts ?? {};
  // One that is written wrongly is found by the rule "schema".
  if (status === 'published' && writtenFact(item, 'approval') === undefined) {
    return [
      {
        ...item.locate(['status']),
        message: said(
          'The item is published without an approval.',
          'Mục đã đăng nhưng chưa ghi việc phê duyệt.',
        ),
        hint: said(
          'Add approval: { by: …, on: YYYY-MM-DD, reference: … }, or set status: review.',
          'Thêm approval: { by: …, on: YYYY-MM-DD, reference: … }, hoặc ghi status: review.',
        ),
      },
    ];
  }
  const by = given?.by;
  if (by === undefined || preparedBy === undefined) return [];
  if (fold(by) === '') {
    return [
      {
        ...item.locate(['approval', 'by']),
        message: said('The approval names nobody.', 'Phần phê duyệt không ghi ai duyệt.'),
        hint: said(
          'Write the office or the role that approved it.',
          'Ghi đơn vị hoặc chức danh đã duyệt.',
        ),
      },
    ];
  }
  if (fold(by) !== fold(preparedBy)) return [];
  return [
    {
      ...item.locate(['approval', 'by']),
      message: said(
        `"${by}" prepared the item and approved it.`,
        `"${by}" vừa soạn vừa duyệt mục này.`,
      ),
      hint: said('Somebody else must approve it.', 'Phải do người khác duyệt.'),
    },
  ];
}

/** A name by its letters and digits alone: capitals, marks, spaces and hyphens make nobody somebody else. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
