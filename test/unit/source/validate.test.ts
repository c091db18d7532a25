import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { factsSchemas } from '../../../src/schemas/facts.ts';
import { day, partialDate } from '../../../src/schemas/shared/dates.ts';
import { words } from '../../../src/schemas/words.ts';
import type { FindingLanguage } from '../../../src/source/said.ts';
import { inspectYaml, validateYaml } from '../../../src/source/validate.ts';
import { parseYamlFile } from '../../../src/source/yaml-file.ts';

function findings(text: string, schema: z.ZodType, language: FindingLanguage = 'en') {
  return validateYaml(parseYamlFile('facts.yml', text), schema).findings.map(
    ({ line, rule, message, hint }) => `${line} ${rule}: ${message[language]} ${hint[language]}`,
  );
}

describe('validation', () => {
  const schema = z.strictObject({
    title: z.string(),
    count: z.number().max(10).optional(),
    tone: z.enum(['info', 'warning']).optional(),
    list: z.array(z.strictObject({ id: z.string() })).optional(),
    names: z.partialRecord(z.enum(['vi', 'en']), z.string()).optional(),
  });

  it('gives the data when everything is right', () => {
    const { data, findings: none } = validateYaml(parseYamlFile('f', 'title: A'), schema);
    expect(data).toEqual({ title: 'A' });
    expect(none).toEqual([]);
  });

  it('names the nearest known key for an unknown one', () => {
    expect(findings('title: A\ntitel: B', schema)).toEqual([
      '2 schema: The key "titel" is not known here. Did you mean "title"? Otherwise remove it.',
    ]);
    expect(findings('title: A\nlist:\n  - id: a\n    ide: b', schema)[0]).toContain(
      '4 schema: The key "ide" is not known here. Did you mean "id"?',
    );
    expect(findings('title: A\nnames: { vn: B }', schema)[0]).toContain('Did you mean "vi"?');
  });

  it('lists the known keys when none is near, and suspects a broken text in braces', () => {
    expect(findings('title: A\nsomething: B', schema)[0]).toContain(
      'Known keys: title, count, tone, list, names.',
    );
    expect(findings('title: A\nnames: { vi: một, hai ba }', schema)[0]).toContain(
      'put the whole text in quotes',
    );
  });

  it('tells a missing key from a value of the wrong kind', () => {
    expect(findings('count: 1', schema)).toEqual([
      '1 schema: "title" is missing. Add a line "title: …" (text).',
    ]);
    expect(findings('title: 5', schema)).toEqual([
      '1 schema: "title" is not right: this must be text. Put it in quotes: "5".',
    ]);
    expect(findings('title: A\ncount: "1.000"', schema)[0]).toContain('without quotes');
    expect(findings('title:', schema)[0]).toContain('write the value, or take the line out');
  });

  it('offers the nearest allowed word', () => {
    expect(findings('title: A\ntone: warnin', schema)).toEqual([
      '2 schema: "tone" is not right: "warnin" is not one of the allowed words. Did you mean "warning"? Allowed: info, warning.',
    ]);
  });

  it('counts the entries of a list from one, as people do', () => {
    expect(findings('title: A\nlist:\n  - id: a\n  - {}', schema)[0]).toMatch(/^4 .*"list #2 id"/);
  });

  it('finds every problem at once', () => {
    expect(findings('titel: A\ncount: 11\ntone: x', schema)).toHaveLength(4);
  });

  it('hands on the problems of the YAML itself', () => {
    expect(findings('a: &x 1', schema)[0]).toContain('yaml-limits');
  });

  it('speaks Vietnamese too, with keys and values as they are', () => {
    expect(findings('count: 11\ntitel: A\ntone: warnin', schema, 'vi')).toEqual([
      '1 schema: Thiếu "title". Thêm một dòng "title: …" (đoạn chữ).',
      '1 schema: "count" chưa đúng: quá lớn. Tối đa 10.',
      '3 schema: "tone" chưa đúng: "warnin" không thuộc các từ được dùng. Có phải định ghi "warning"? Được dùng: info, warning.',
      '2 schema: Trường "titel" không có trong mẫu ở đây. Có phải định ghi "title"? Nếu không, hãy xóa trường này.',
    ]);
    expect(findings('- a', schema, 'vi')[0]).toContain('Nội dung tệp chưa đúng');
  });

  it('says that a list cannot be a group of keys', () => {
    expect(findings('- a', schema)[0]).toContain('"the file" is not right');
    expect(findings('', schema)[0]).toContain('"title" is missing');
  });
});

describe('what can be trusted of a file with mistakes', () => {
  const inspect = (text: string) =>
    inspectYaml(parseYamlFile('f', text), factsSchemas.places).known;

  it('is everything but the wrong parts', () => {
    const known = inspect(
      'status: published\nagencies: x\nasOf: 2026-02-31\nkind: mountain\nkeyFacts:\n  - { id: a, value: many }\n  - { id: b, value: 2 }',
    );
    expect(known).toMatchObject({ status: 'published', kind: 'mountain' });
    expect(known).not.toHaveProperty('asOf');
    expect(known).not.toHaveProperty('agencies');
    expect(known?.keyFacts?.map((fact) => [fact?.id, fact?.value])).toEqual([
      ['a', undefined],
      ['b', 2],
    ]);
  });

  it('is nothing when the file is a list or no YAML', () => {
    expect(inspect('- a')).toBeUndefined();
    expect(inspect('a: [')).toBeUndefined();
  });

  it('keeps the places of the entries behind a wrong one', () => {
    expect(inspect('localities: [1, sa-pa]')?.localities).toEqual([undefined, 'sa-pa']);
  });
});

describe('dates', () => {
  it.each(['2026-02-28', '2024-02-29', '1907-07-12'])('accept the day %s', (text) => {
    expect(day.safeParse(text).success).toBe(true);
  });

  it.each([
    '2026-02-31',
    '2026-02-29',
    '2026-13-01',
    '2026-1-1',
    '07/11/2026',
    '2026-11-21T00:00',
    '',
  ])('refuse %j, which is no day of the calendar', (text) => {
    expect(day.safeParse(text).success).toBe(false);
  });

  it('may be as exact as the source', () => {
    for (const text of ['1907', '2025-06', '2025-06-12']) {
      expect(partialDate.safeParse(text).success).toBe(true);
    }
    for (const text of ['07', '2025-13', '2025-06-31', '2025-6', 'June 2025']) {
      expect(partialDate.safeParse(text).success).toBe(false);
    }
  });

  it('survive YAML unchanged, and a bad one is reported under its own rule', () => {
    const schema = z.strictObject({ on: day, year: partialDate });
    const yaml = parseYamlFile('f', 'on: 2026-02-28\nyear: "2025"');
    expect(validateYaml(yaml, schema).data).toEqual({ on: '2026-02-28', year: '2025' });
    expect(findings('on: 2026-02-31\nyear: 2025', schema)).toEqual([
      expect.stringMatching(/^1 dates: .*Not a day of the calendar/),
      expect.stringMatching(/^2 dates: .* Put it in quotes: "2025"\.$/),
    ]);
  });
});

describe('a translation that waits', () => {
  it('is reported under its own rule', () => {
    const text = 'title: A\nsummary: B\ntranslation: { of: pending, by: reviewed, on: 2026-01-01 }';
    expect(findings(text, words)).toEqual([
      expect.stringMatching(/^3 translation-pending: .*npm run translations/),
    ]);
  });
});

describe('an item without sources', () => {
  it('is reported under its own rule, missing or empty', () => {
    for (const text of ['status: draft', 'status: draft\nsources: []']) {
      const [line] = findings(text, factsSchemas.guides).filter((one) => one.includes('source'));
      expect(line).toContain('source-missing');
    }
  });
});
