import { ruleForms } from '../../../../../src/schemas/items/event.ts';
import { said } from '../../../../../src/source/said.ts';
import type { Item } from '../../../content/item.ts';
import type { Problem } from '../../rule.ts';

/** A rule of an event whose day no calendar has: a 13th month, the 31st of a lunar month, 30 February. */
export function recurrenceProblems(item: Item): Problem[] {
  const rule = item.facts?.rule;
  if (rule === undefined || hasItsDay(rule)) return [];
  return [
    {
      ...item.locate(['rule']),
      message: said(
        `"${rule}" names a day that no calendar has.`,
        `"${rule}" ghi một ngày không có trong lịch.`,
      ),
      hint: said(
        'Months go from 1 to 12; a lunar month has 30 days at most.',
        'Tháng ghi từ 1 đến 12; tháng âm lịch có nhiều nhất 30 ngày.',
      ),
    },
  ];
}

function hasItsDay(rule: string): boolean {
  const lunar = ruleForms.lunarDay.exec(rule);
  if (lunar) return isMonth(lunar[1]) && isBetween(lunar[2], 30);
  const solar = ruleForms.solarDay.exec(rule);
  // In a leap year, so that 29 February is a day.
  if (solar) return isMonth(solar[1]) && isBetween(solar[2], lastDay(Number(solar[1])));
  const month =
    ruleForms.lunarCycleDay.exec(rule) ??
    ruleForms.yearlyWeekday.exec(rule) ??
    ruleForms.month.exec(rule);
  return month ? isMonth(month[1]) : true;
}

function isMonth(text: string | undefined): boolean {
  return isBetween(text, 12);
}

function isBetween(text: string | undefined, last: number): boolean {
  return Number(text) >= 1 && Number(text) <= last;
}

function lastDay(month: number): number {
  return new Date(Date.UTC(2024, month, 0)).getUTCDate();
}
