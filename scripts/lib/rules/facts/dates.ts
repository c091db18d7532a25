import type { Content } from '../../content/content.ts';
import type { Item } from '../../content/item.ts';
import { stringsIn } from '../../text/strings-in.ts';
import type { DataPath } from '../../../../src/source/yaml-file.ts';
import { orderProblems } from './dates/order.ts';
import { playlistProblems } from './dates/playlist.ts';
import { recurrenceProblems } from './dates/recurrence.ts';
import { defineRule, readingRule, type Problem, type Rule, type RuleContext } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

const id = 'dates';
const help = said(
  'Dates are days of the calendar, nothing is known from the future, and what begins comes before what ends.',
  'Ngày tháng có thật trong lịch, không ghi việc đã biết hoặc đã làm vào ngày chưa đến, ngày bắt đầu trước ngày kết thúc.',
);

/** Keys whose date tells when something was known or done; it cannot lie ahead. */
const pastKeys = new Set([
  'accessed',
  'answeredOn',
  'asOf',
  'date',
  'issuedOn',
  'noticedOn',
  'on',
  'recognisedOn',
  'takenOn',
]);

const order = defineRule({
  id,
  severity: 'error',
  help,
  problems: (content, context) => [
    ...content.items.flatMap((item) => itemProblems(item, context)),
    ...dataProblems(content, context),
    ...playlistProblems(content),
  ],
});
const reading = readingRule(id, help);

/** Impossible dates were found while reading; their order and the future are looked at here. */
export const dates: Rule = {
  ...order,
  check: async (content, context) => [
    ...(await reading.check(content, context)),
    ...(await order.check(content, context)),
  ],
};

function itemProblems(item: Item, { today }: RuleContext): Problem[] {
  const { facts } = item;
  if (!facts) return [];
  const approvedTooLate =
    facts.approval?.on !== undefined &&
    facts.reviewBy !== undefined &&
    facts.reviewBy <= facts.approval.on
      ? [
          {
            ...item.locate(['reviewBy']),
            message: said(
              `"reviewBy" (${facts.reviewBy}) does not come after the approval (${facts.approval.on}).`,
              `"reviewBy" (${facts.reviewBy}) không sau ngày phê duyệt (${facts.approval.on}).`,
            ),
            hint: said(
              'Set a later day by which the item is to be checked again.',
              'Ghi một ngày muộn hơn làm hạn rà soát lại mục này.',
            ),
          },
        ]
      : [];
  const accepted = item.words.flatMap((words): Problem[] => {
    const on = words.known?.translation?.on;
    if (on === undefined || on <= today) return [];
    return [futureProblem(words.file.frontMatter.locate(['translation', 'on']), on, today)];
  });
  return [
    ...orderProblems(item),
    ...recurrenceProblems(item),
    ...futureDates(facts, today).map(({ path, date }) =>
      futureProblem(item.locate(path), date, today),
    ),
    ...approvedTooLate,
    ...accepted,
  ];
}

function dataProblems(content: Content, { today }: RuleContext): Problem[] {
  const files = [content.data['localities.yml'], ...content.figures.values()];
  return files.flatMap((file) =>
    file
      ? futureDates(file.known, today).map(({ path, date }) =>
          futureProblem(file.yaml.locate(path), date, today),
        )
      : [],
  );
}

function futureDates(data: unknown, today: string): { path: DataPath; date: string }[] {
  return (
    stringsIn(data)
      // Texts are compared: a month or a year sorts before its own days, so all of it must lie ahead.
      .filter(({ key, text }) => pastKeys.has(key) && text > today)
      .map(({ path, text }) => ({ path, date: text }))
  );
}

function futureProblem(
  at: Pick<Problem, 'file' | 'line' | 'column'>,
  date: string,
  today: string,
): Problem {
  return {
    ...at,
    message: said(
      `The date ${date} lies in the future; today is ${today}.`,
      `Ngày ${date} chưa đến; hôm nay là ${today}.`,
    ),
    hint: said(
      'Write the day on which this was known or done.',
      'Ghi ngày đã biết hoặc đã thực hiện việc này.',
    ),
  };
}
