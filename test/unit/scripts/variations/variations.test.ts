import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/source/finding.ts';
import { broken } from './broken/index.ts';
import { sound } from './sound/index.ts';
import { findingsOf, tryAll, type Verdicts } from './trial.ts';
import type { Broken } from './variation.ts';

/** The whole check runs a handful of times before the questions; in milliseconds. */
const patience = 120_000;

const oneLine = ({ file, line, rule, severity, message }: Finding) =>
  `${file}:${String(line)} ${severity} ${rule}  ${message.en}`;

/** Findings that say what this variation has to be told: file, line, rule, severity and a hint. */
function fitting(variation: Broken, { of }: Verdicts): Finding[] {
  const { item, findings } = of(variation);
  const file = item.relative(variation.file);
  const rules = [variation.rule].flat();
  const severity = variation.severity ?? 'error';
  const lines =
    variation.at === undefined ? undefined : linesOf(variation.at, item.after(variation.file));
  return findings.filter(
    (finding) =>
      finding.file === file &&
      rules.includes(finding.rule) &&
      finding.severity === severity &&
      (lines?.includes(finding.line) ?? true) &&
      finding.hint.en.trim() !== '' &&
      finding.hint.vi.trim() !== '',
  );
}

function linesOf(text: string, file: string): number[] {
  return file.split('\n').flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
}

describe('what goes wrong in the real content', () => {
  let verdicts: Verdicts;
  beforeAll(async () => {
    verdicts = await tryAll(broken, { accept: false });
  }, patience);

  it.each(broken)('is named: $what', (variation) => {
    const named = fitting(variation, verdicts);
    const said = verdicts.of(variation).findings.map(oneLine);
    expect(named, `The check said of it:\n${said.join('\n')}`).not.toEqual([]);
  });
});

describe('what is right in the real content', () => {
  let before: Set<string>;
  let verdicts: Verdicts;
  beforeAll(async () => {
    before = new Set((await findingsOf('content')).map(withoutLine));
    verdicts = await tryAll(sound, { accept: true });
  }, patience);

  const withoutLine = ({ file, rule, message }: Finding) => `${file} ${rule} ${message.en}`;
  const more = (findings: readonly Finding[]) =>
    findings.filter((finding) => !before.has(withoutLine(finding))).map(oneLine);

  it.each(sound)('passes: $what', (variation) => {
    expect(more(verdicts.of(variation).findings)).toEqual([]);
  });

  it('says nothing new of anything else either, but that printed books are behind', () => {
    const isOfBooks = ({ rule }: Finding) => rule === 'publication-stale';
    expect(verdicts.others.some(isOfBooks)).toBe(true);
    expect(more(verdicts.others.filter((finding) => !isOfBooks(finding)))).toEqual([]);
  });
});
