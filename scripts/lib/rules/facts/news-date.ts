import { isPublic } from '../../../../src/domain/publication.ts';
import { defineRule, type Problem } from '../rule.ts';

export const newsDate = defineRule({
  id: 'news-date',
  severity: 'error',
  help: 'A report says when its event took place (eventOn), not later than the day it is published; a notice need not.',
  problems: (content, { today }) =>
    content.items.flatMap((item): Problem[] => {
      if (item.collection !== 'news' || !item.facts) return [];
      const { eventOn, publishedAt, status } = item.facts;
      const kind = item.folder.facts?.value;
      const isNotice =
        kind !== null && typeof kind === 'object' && 'kind' in kind && kind.kind === 'notice';
      if (eventOn === undefined) {
        if (isNotice) return [];
        return [
          {
            ...item.locate([]),
            message: 'The report does not say when its event took place.',
            hint: 'Add "eventOn: YYYY-MM-DD", as exact as the source has it, or "kind: notice".',
          },
        ];
      }
      if (publishedAt !== undefined && eventOn > publishedAt) {
        return [
          {
            ...item.locate(['eventOn']),
            message: `The event (${eventOn}) comes after the publication (${publishedAt}).`,
            hint: 'Correct one of the two; something that is still to come is an event, not news.',
          },
        ];
      }
      const isOpen = status !== undefined && isPublic({ ...item.facts, status }, today);
      if (isOpen && publishedAt !== undefined && publishedAt > today) {
        return [
          {
            ...item.locate(['publishedAt']),
            message: `The report is on the portal today (${today}), but says that it is published on ${publishedAt}.`,
            hint: 'Correct the day, or hold the report back with "publishAt".',
          },
        ];
      }
      return [];
    }),
});
