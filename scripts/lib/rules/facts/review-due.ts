import { defineRule } from '../rule.ts';

export const reviewDue = defineRule({
  id: 'review-due',
  severity: 'warning',
  help: 'Published items are checked again before the day that "reviewBy" names.',
  problems: (content, { today }) =>
    content.items.flatMap((item) => {
      const { status, reviewBy } = item.facts ?? {};
      if (status !== 'published' || reviewBy === undefined || reviewBy >= today) return [];
      return [
        {
          ...item.locate(['reviewBy']),
          message: `This item was to be checked again by ${reviewBy}.`,
          hint: 'Check the facts against their sources, then set "asOf" and a new "reviewBy".',
        },
      ];
    }),
});
