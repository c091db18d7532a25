import { judge, type Aim } from '../record/aims.ts';
import { changeInPercent, type BenchRecord, type Figure } from '../record/figures.ts';
import { grouped, table } from '../table.ts';

const printed = (value: number) => (Math.abs(value) < 100 ? String(value) : grouped(value));

const aimWords = ({ atMost, atLeast }: Aim) =>
  atLeast === undefined ? `≤ ${printed(atMost ?? 0)}` : `≥ ${printed(atLeast)}`;

const verdicts = new Map([
  [true, 'met'],
  [false, 'MISSED'],
]);

/** Which aims this run meets. */
export function aimsTable(run: BenchRecord): string {
  const rows = judge(run.figures).map(({ aim, measured, isMet }) => [
    aim.work,
    aimWords(aim),
    measured === undefined ? '–' : printed(measured),
    isMet === undefined ? 'not measured now' : (verdicts.get(isMet) ?? ''),
  ]);
  return table('Aims', ['work', 'aim', 'measured', ''], rows);
}

const withUnit = ({ value, unit }: Figure) =>
  unit === 'ratio' || unit === 'shift' ? String(value) : `${grouped(value)} ${unit}`;

/** Every figure of this run beside the last one that was measured on this machine. */
export function changesTable(run: BenchRecord, last: BenchRecord | undefined): string {
  const rows = Object.entries(run.figures).map(([key, figure]) => {
    const before = last?.figures[key];
    const change = changeInPercent(figure, before);
    const sign = change !== undefined && change > 0 ? '+' : '';
    return [
      key,
      withUnit(figure),
      before ? withUnit(before) : '–',
      change === undefined ? '' : `${sign}${change.toFixed(0)} %`,
      before ? `${before.date.slice(0, 10)} ${before.commit}` : '',
    ];
  });
  return table('This run and the last', ['figure', 'now', 'last', 'change', 'last run'], rows);
}
