import { outageLeadDays } from '../../../../src/config/information.ts';
import {
  addDays,
  isWorkingDay,
  workingDaysBetween,
} from '../../../../src/domain/information/working-days.ts';
import { defineRule, type Problem } from '../rule.ts';

export const outageLead = defineRule({
  id: 'outage-lead',
  severity: 'error',
  help: 'A planned outage is announced at least seven working days before it begins, and ends after it begins (Decree 224/2026/NĐ-CP, Art. 13.1.a).',
  problems: (content) =>
    content.items.flatMap((item): Problem[] => {
      const { outage, publishedAt } = item.facts ?? {};
      const { from, until } = outage ?? {};
      if (from === undefined || until === undefined || publishedAt === undefined) return [];
      if (until <= from) {
        return [
          {
            ...item.locate(['outage', 'until']),
            message: `The outage ends (${until}) before it begins (${from}).`,
            hint: 'Correct one of the two times.',
          },
        ];
      }
      const lead = workingDaysBetween(publishedAt, from.slice(0, 10));
      if (lead >= outageLeadDays) return [];
      return [
        {
          ...item.locate(['outage', 'from']),
          message: `Between the announcement (${publishedAt}) and the outage (${from}) lie ${lead} working days; the rule asks for ${outageLeadDays}.`,
          hint: `Let the outage begin on ${earliest(publishedAt)} or later, or say in the notice why it cannot wait and take "outage" out.`,
        },
      ];
    }),
});

/** The first day that leaves the working days of the rule between. */
function earliest(publishedAt: string): string {
  let day = publishedAt;
  for (let left = outageLeadDays; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return addDays(day, 1);
}
