import type { Desk } from './desk.ts';
import { orUnknown } from './figure-book.ts';
import { list, plain, table } from './markdown.ts';

/** II.4. Corrections, withdrawals, clarifications with their time limit, planned outages. */
export function clarityPart(desk: Desk): string[] {
  const { activity, words, book, format } = desk;
  const say = words.clarity;
  const { corrections, withdrawals, republished, answered, open, outages, medianAnswerDays } =
    activity.clarity;
  const inTime = answered.filter(({ clock }) => clock.state === 'in-time').length;
  const rows: [string, string][] = [
    [say.corrections, book.write(say.corrections, words.all, corrections.length, 'times')],
    [say.withdrawals, book.write(say.withdrawals, words.all, withdrawals.length, 'items')],
    [say.answered, book.write(say.answered, words.all, answered.length, 'items')],
    [say.inTime, book.write(say.inTime, words.all, inTime, 'items')],
    [
      say.median,
      book.write(
        say.median,
        words.all,
        orUnknown(medianAnswerDays, words.nothingToMeasure),
        'days',
      ),
    ],
    [say.open, book.write(say.open, words.all, open.length, 'items')],
    [say.outages, book.write(say.outages, words.all, outages.length, 'items')],
  ];
  return [
    `### ${say.title}`,
    '',
    ...table([words.columns.measure, words.columns.result], rows),
    ...list([
      ...corrections.map(({ item, id, on }) =>
        say.correctionLine(format.date(on), desk.item(item), desk.correction(item, id)).trim(),
      ),
      ...withdrawals.map(({ item, on }) =>
        say.withdrawalLine(format.date(on), desk.item(item), desk.reason(item)).trim(),
      ),
      ...republished.map((item) =>
        say.republishedLine(desk.item(item), plain(item.facts?.original?.publisher ?? '')),
      ),
      ...answered.map(({ item, noticedOn, days = 0, clock }) =>
        say.answerLine(
          desk.item(item),
          format.date(noticedOn),
          book.write(say.answerDays, item.reference, days, 'days'),
          clock.state === 'late',
        ),
      ),
      ...open.map(({ item, noticedOn, clock }) =>
        say.openLine(
          desk.item(item),
          format.date(noticedOn),
          format.date(clock.due),
          clock.state === 'overdue',
        ),
      ),
      ...outages.map(({ item, from, until, leadDays }) =>
        say.outageLine(
          desk.item(item),
          format.moment(from),
          format.moment(until),
          book.write(say.leadDays, item.reference, leadDays, 'workingDays'),
        ),
      ),
    ]),
  ];
}
