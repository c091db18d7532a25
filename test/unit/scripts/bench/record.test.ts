import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aims, judge } from '../../../../scripts/lib/bench/record/aims.ts';
import {
  changeInPercent,
  FigureList,
  mergeRecords,
  type BenchRecord,
  type Figure,
} from '../../../../scripts/lib/bench/record/figures.ts';
import {
  comparable,
  readRecord,
  writeRecord,
} from '../../../../scripts/lib/bench/record/record-file.ts';
import { aimsTable, changesTable } from '../../../../scripts/lib/bench/report/closing-tables.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'portal-bench-record-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const machine = { processor: 'A', cores: 2, memory: 1, system: 'linux x64' };
const figure = (value: number, unit: Figure['unit'] = 'ms'): Figure => ({
  ...{ value, unit, date: '2026-11-22T01:00:00.000Z', commit: 'abc' },
});
const record = (figures: BenchRecord['figures'], processor = 'A'): BenchRecord => ({
  machine: { ...machine, processor },
  ...{ node: 'v24', date: '2026-11-23T01:00:00.000Z', commit: 'def', figures },
});

describe('the figures of a run', () => {
  it('stand in the order of their keys, rounded to what is worth telling', () => {
    const list = new FigureList();
    list.add('b', 0.123_456, 'ratio');
    list.add('a', 12.6, 'ms');
    const run = { date: 'today', commit: 'abc' };
    expect(JSON.stringify(list.of(run))).toBe(
      '{"a":{"value":13,"unit":"ms","date":"today","commit":"abc"},"b":{"value":0.123,"unit":"ratio","date":"today","commit":"abc"}}',
    );
  });

  it('leave out what could not be measured', () => {
    const list = new FigureList();
    list.add('cpu', undefined, 'ms');
    list.add('lcp', Number.NaN, 'ms');
    expect(list.of({ date: '', commit: '' })).toEqual({});
  });

  it('change by per cent of the last ones', () => {
    expect(changeInPercent(figure(150), figure(100))).toBeCloseTo(50);
    expect(changeInPercent(figure(150), undefined)).toBeUndefined();
    expect(changeInPercent(figure(150), figure(0))).toBeUndefined();
    expect(changeInPercent(figure(150), figure(100, 'bytes'))).toBeUndefined();
  });
});

describe('the record', () => {
  it('keeps what a shorter run did not measure, with its own date', () => {
    const last = record({ large: figure(9), small: figure(1) });
    const merged = mergeRecords(record({ small: { ...figure(2), commit: 'def' } }), last);
    expect(merged.figures).toEqual({ large: figure(9), small: { ...figure(2), commit: 'def' } });
  });

  it('forgets the figures of another machine', () => {
    const other = record({ large: figure(9) }, 'B');
    const run = record({ small: figure(2) });
    expect(mergeRecords(run, other)).toEqual(run);
    expect(comparable(run, other)).toBeUndefined();
  });

  it('is read as it was written', () => {
    const file = path.join(folder, 'reports', 'bench.json');
    expect(readRecord(file)).toBeUndefined();
    writeRecord(file, record({ small: figure(2) }), undefined);
    expect(readRecord(file)).toEqual(record({ small: figure(2) }));
  });

  it.each(['{', '[]', '{"figures": {}}'])('is refused as %s, with what to do', (text) => {
    const file = path.join(folder, 'broken.json');
    writeFileSync(file, text);
    expect(() => readRecord(file)).toThrow(/broken\.json is no record of the bench: .*Delete it/);
  });
});

describe('the aims', () => {
  const list = [
    { work: 'ratio', figures: /^ratio$/, atMost: 0.6 },
    { work: 'score', figures: /^score\./, atLeast: 100 },
  ];

  it('are met, missed or not measured', () => {
    const verdicts = (figures: BenchRecord['figures']) =>
      judge(figures, list).map(({ isMet }) => isMet);
    expect(verdicts({ ratio: figure(0.6) })).toEqual([true, undefined]);
    expect(verdicts({ ratio: figure(0.61), 'score.a': figure(100) })).toEqual([false, true]);
  });

  it('are judged by the worst figure', () => {
    const [, score] = judge({ 'score.a': figure(100), 'score.b': figure(97) }, list);
    expect(score).toMatchObject({ measured: 97, isMet: false });
  });

  it('each have a limit and name figures by a whole key', () => {
    for (const { figures, atMost, atLeast } of aims) {
      expect(atMost ?? atLeast).toBeGreaterThanOrEqual(0);
      expect(figures.source).toMatch(/^\^.*\$$/);
    }
  });

  it('and the last run are printed beside the figures', () => {
    const run = record({ 'scale.9000.ratio.search': figure(0.9, 'ratio') });
    expect(aimsTable(run)).toMatch(/Hugo \+ Pagefind +≤ 0\.6 +0\.9 +MISSED/);
    const last = record({ 'scale.9000.ratio.search': figure(0.6, 'ratio') });
    expect(changesTable(run, last)).toMatch(/0\.9 +0\.6 +\+50 % +2026-11-22 abc/);
    expect(changesTable(run, undefined)).toMatch(/0\.9 +–$/m);
  });
});
