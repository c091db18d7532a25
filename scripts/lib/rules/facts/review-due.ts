import { defineRule } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const reviewDue = defineRule({
  id: 'review-due',
  severity: 'warning',
  help: said(
    'Published items are checked again before the day that "reviewBy" names.',
    'Mục đã đăng được rà soát lại trước ngày ghi trong "reviewBy".',
  ),
  problems: (content, { today }) =>
    content.items.flatMap((item) => {
      const { status, reviewBy } = item.facts ?? {};
      if (status !== 'published' || reviewBy === undefined || reviewBy >= today) return [];
      return [
        {
          ...item.locate(['reviewBy']),
          message: said(
            `This item was to be checked again by ${reviewBy}.`,
            `Mục này đã đến hạn rà soát lại (${reviewBy}).`,
          ),
          hint: said(
            'Check the facts against their sources, then set "asOf" and a new "reviewBy".',
            'Đối chiếu số liệu với nguồn, rồi cập nhật "asOf" và ghi hạn mới trong "reviewBy".',
          ),
        },
      ];
    }),
});
