import { isPublic } from '../../../../src/domain/publication.ts';
import { defineRule, type Problem } from '../rule.ts';
import { writtenFact } from './written-fact.ts';
import { said } from '../../../../src/source/said.ts';

export const newsDate = defineRule({
  id: 'news-date',
  severity: 'error',
  help: said(
    'A report says when its event took place (eventOn), not later than the day it is published; a notice need not.',
    'Tin ghi ngày diễn ra sự việc (eventOn), không sau ngày đăng; thông báo thì không bắt buộc.',
  ),
  problems: (content, { today }) =>
    content.items.flatMap((item): Problem[] => {
      if (item.collection !== 'news' || !item.facts) return [];
      const { eventOn, publishedAt, status } = item.facts;
      if (eventOn === undefined) {
        if (writtenFact(item, 'kind') === 'notice') return [];
        return [
          {
            ...item.locate([]),
            message: said(
              'The report does not say when its event took place.',
              'Tin chưa ghi ngày diễn ra sự việc.',
            ),
            hint: said(
              'Add "eventOn: YYYY-MM-DD", as exact as the source has it, or "kind: notice".',
              'Thêm "eventOn: YYYY-MM-DD" với độ chính xác như trong nguồn, hoặc ghi "kind: notice".',
            ),
          },
        ];
      }
      if (publishedAt !== undefined && eventOn > publishedAt) {
        return [
          {
            ...item.locate(['eventOn']),
            message: said(
              `The event (${eventOn}) comes after the publication (${publishedAt}).`,
              `Sự việc (${eventOn}) diễn ra sau ngày đăng (${publishedAt}).`,
            ),
            hint: said(
              'Correct one of the two; something that is still to come is an event, not news.',
              'Sửa lại một trong hai ngày; việc chưa diễn ra là sự kiện, không phải tin.',
            ),
          },
        ];
      }
      const isOpen = status !== undefined && isPublic({ ...item.facts, status }, today);
      if (isOpen && publishedAt !== undefined && publishedAt > today) {
        return [
          {
            ...item.locate(['publishedAt']),
            message: said(
              `The report is on the portal today (${today}), but says that it is published on ${publishedAt}.`,
              `Tin đang hiển thị trên cổng hôm nay (${today}) nhưng lại ghi ngày đăng là ${publishedAt}.`,
            ),
            hint: said(
              'Correct the day, or hold the report back with "publishAt".',
              'Sửa lại ngày, hoặc hẹn ngày hiển thị bằng "publishAt".',
            ),
          },
        ];
      }
      return [];
    }),
});
