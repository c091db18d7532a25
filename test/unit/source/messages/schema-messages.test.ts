import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { day } from '../../../../src/schemas/shared/dates.ts';
import { validateYaml } from '../../../../src/source/validate.ts';
import { parseYamlFile } from '../../../../src/source/yaml-file.ts';

/** What the first finding says in both languages. */
function told(text: string, schema: z.ZodType) {
  const [finding] = validateYaml(parseYamlFile('facts.yml', text), schema).findings;
  return {
    en: `${finding?.message.en ?? ''} ${finding?.hint.en ?? ''}`,
    vi: `${finding?.message.vi ?? ''} ${finding?.hint.vi ?? ''}`,
  };
}

const field = (a: z.ZodType) => z.strictObject({ a });

describe('what a schema finds, in English and Vietnamese', () => {
  it.each([
    ['a missing key', '{}', field(z.string()), '"a" is missing.', 'Thiếu "a".'],
    ['a missing word of a list', '{}', field(z.enum(['x', 'y'])), '(x, y)', '(x, y)'],
    ['an unknown key', 'a: b\nb: c', field(z.string()), 'is not known', 'không có trong mẫu'],
    ['text instead of a list', 'a: b', field(z.array(z.string())), 'a list', 'danh sách'],
    ['a list instead of text', 'a: [b]', field(z.string()), 'must be text', 'phải là đoạn chữ'],
    ['a half number', 'a: 1.5', field(z.int()), 'a whole number', 'số nguyên'],
    ['an answer', 'a: maybe', field(z.boolean()), 'true or false', 'true hoặc false'],
    [
      'an empty text',
      'a: ""',
      field(z.string().min(1)),
      'At least 1 character.',
      'Ít nhất 1 ký tự.',
    ],
    [
      'a short text',
      'a: b',
      field(z.string().min(3)),
      'At least 3 characters.',
      'Ít nhất 3 ký tự.',
    ],
    ['a long text', 'a: bcd', field(z.string().max(2)), 'it is too long.', 'quá dài.'],
    ['an empty list', 'a: []', field(z.array(z.string()).min(1)), '1 entry.', 'Ít nhất 1 mục.'],
    [
      'a long list',
      'a: [b, c, d]',
      field(z.array(z.string()).max(2)),
      '2 entries.',
      'Tối đa 2 mục.',
    ],
    ['a big number', 'a: 9', field(z.number().max(5)), 'At most 5.', 'Tối đa 5.'],
    ['nothing', 'a: 0', field(z.number().positive()), 'More than 0.', 'Lớn hơn 0.'],
    ['a year too late', 'a: 9', field(z.number().lt(9)), 'Less than 9.', 'Nhỏ hơn 9.'],
    ['a half dozen', 'a: 7', field(z.number().multipleOf(6)), 'multiple of 6', 'bội số của 6'],
    ['a strange word', 'a: rd', field(z.enum(['red', 'blue'])), 'Did you mean', 'Có phải định ghi'],
    ['a wrong form', 'a: x', field(z.string().regex(/^\d$/)), 'the form', 'đúng dạng quy định'],
    ['a mail address', 'a: x', field(z.email()), 'mail address', 'địa chỉ thư điện tử'],
    ['no branch', 'a: 1', field(z.union([z.string(), z.array(z.string())])), ' Or: ', ' Hoặc: '],
    ['no day', 'a: 2026-02-31', field(day), 'Not a day', 'Không có ngày này trong lịch'],
    ['a number for text', 'a: 5', field(z.string()), 'quotes: "5"', 'ngoặc kép: "5"'],
    [
      'text for a number',
      'a: "1.000"',
      field(z.number()),
      'without quotes',
      'không có dấu ngoặc kép',
    ],
  ])('names %s', (_kind, text, schema, english, vietnamese) => {
    const { en, vi } = told(text, schema);
    expect(en).toContain(english);
    expect(vi).toContain(vietnamese);
  });

  it('hands an unforeseen refinement on as it is', () => {
    const { en, vi } = told('a: b', field(z.string().refine(() => false, 'Never right.')));
    expect(en).toContain('is not right: Never right.');
    expect(vi).toContain('chưa đúng: không đạt yêu cầu sau: Never right.');
  });
});
