import { outageLeadDays } from '../../../../src/config/information.ts';
import {
  addDays,
  isWorkingDay,
  workingDaysBetween,
} from '../../../../src/domain/information/working-days.ts';
import { lunarMonthStart } from '../../../../src/calendar/lunar.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const outageLead = defineRule({
  id: 'outage-lead',
  severity: 'error',
  help: said(
    'A planned outage is announced at least seven working days before it begins, and ends after it begins (Decree 224/2026/NĐ-CP, Art. 13.1.a).',
    'Việc tạm ngừng hoạt động theo kế hoạch phải thông báo trước ít nhất bảy ngày làm việc, giờ kết thúc sau giờ bắt đầu (Nghị định 224/2026/NĐ-CP, điểm a khoản 1 Điều 13).',
  ),
  problems: (content) =>
    content.items.flatMap((item): Problem[] => {
      const { outage, publishedAt } = item.facts ?? {};
      const { from, until } = outage ?? {};
      if (from === undefined || until === undefined || publishedAt === undefined) return [];
      if (until <= from) {
        return [
          {
            ...item.locate(['outage', 'until']),
            message: said(
              `The outage ends (${until}) before it begins (${from}).`,
              `Việc tạm ngừng kết thúc (${until}) trước khi bắt đầu (${from}).`,
            ),
            hint: said('Correct one of the two times.', 'Sửa lại một trong hai thời điểm.'),
          },
        ];
      }
      const holidays = lunarHolidays(Number(publishedAt.slice(0, 4)));
      const lead = workingDaysBetween(publishedAt, from.slice(0, 10), holidays);
      if (lead >= outageLeadDays) return [];
      return [
        {
          ...item.locate(['outage', 'from']),
          message: said(
            `Between the announcement (${publishedAt}) and the outage (${from}) lie ${lead} working days; the rule asks for ${outageLeadDays}.`,
            `Từ ngày thông báo (${publishedAt}) đến lúc tạm ngừng (${from}) chỉ có ${lead} ngày làm việc; quy định là ${outageLeadDays}.`,
          ),
          hint: said(
            `Let the outage begin on ${earliest(publishedAt, holidays)} or later, or say in the notice why it cannot wait and take "outage" out.`,
            `Lùi việc tạm ngừng đến ngày ${earliest(publishedAt, holidays)} hoặc muộn hơn; nếu không thể lùi thì nêu lý do trong thông báo và bỏ "outage".`,
          ),
        },
      ];
    }),
});

/**
 * The holidays of a year that move with the moon: Tết (the last day of the old year to the fourth of the new) and
 * the Hùng Kings' day, the 10th of the third month (Labour Code 45/2019/QH14, Art. 112). The days that the Government
 * adds each year are not known in advance. The year of the announcement is enough: seven working days that begin in
 * December are over before 20 January, the earliest last day of an old year.
 */
function lunarHolidays(year: number): ReadonlySet<string> {
  const newYear = lunarMonthStart(year, 1);
  const tet = [-1, 0, 1, 2, 3].map((day) => addDays(newYear, day));
  return new Set([...tet, addDays(lunarMonthStart(year, 3), 9)]);
}

/** The first day that leaves the working days of the rule between. */
function earliest(publishedAt: string, holidays: ReadonlySet<string>): string {
  let day = publishedAt;
  for (let left = outageLeadDays; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return addDays(day, 1);
}
