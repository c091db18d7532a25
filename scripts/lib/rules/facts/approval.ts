import type { Item } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';

export const approval = defineRule({
  id: 'approval',
  severity: 'error',
  help: 'What is published was approved, by somebody other than who prepared it (Decree 72/2015/NĐ-CP, Art. 5).',
  problems: (content) => content.items.flatMap(problemsOf),
});

function problemsOf(item: Item): Problem[] {
  const { facts } = item;
  if (!facts) return [];
  const raw = item.folder.facts?.value;
  const isWritten = raw !== null && typeof raw === 'object' && 'approval' in raw;
  if (facts.status === 'published' && !isWritten) {
    return [
      {
        ...item.locate(['status']),
        message: 'The item is published without an approval.',
        hint: 'Add approval: { by: …, on: YYYY-MM-DD, reference: … }, or set status: review.',
      },
    ];
  }
  const by = facts.approval?.by;
  if (by === undefined || facts.preparedBy === undefined) return [];
  if (fold(by) !== fold(facts.preparedBy)) return [];
  return [
    {
      ...item.locate(['approval', 'by']),
      message: `"${by}" prepared the item and approved it.`,
      hint: 'Somebody else must approve it.',
    },
  ];
}

function fold(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
