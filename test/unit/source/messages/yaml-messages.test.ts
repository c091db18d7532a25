import { describe, expect, it } from 'vitest';
import { parseYamlFile } from '../../../../src/source/yaml-file.ts';

const first = (text: string) => parseYamlFile('facts.yml', text).findings[0];

describe('a mistake of YAML, for somebody who does not know the language', () => {
  it.each([
    ['title: Sa Pa: a town', 'A colon followed by a space', 'dấu hai chấm và dấu cách'],
    ['a: "one\nb: 2', 'A quotation mark was opened', 'Dấu ngoặc kép đã mở'],
    ["a: 'one", 'A quotation mark was opened', 'Dấu ngoặc kép đã mở'],
    ['a: [1, 2\nb: 3', 'A bracket was opened', 'đã mở nhưng chưa đóng'],
    ['a: { b: 1', 'A bracket was opened', 'đã mở nhưng chưa đóng'],
    ['a: 1\na: 2', 'The same field stands twice', 'ghi hai lần'],
    ['a:\n\tb: 1', 'indented with a tab', 'phím Tab'],
    ['a:\n  b: 1\n c: 2', 'The indentation', 'thụt lề không khớp'],
    ['a: @x', 'cannot begin with this sign', 'không được bắt đầu bằng ký hiệu này'],
    ['a: "\\q"', 'A backslash', 'Dấu gạch chéo ngược'],
    ['word\nb: 2', 'no field name', 'thiếu tên trường'],
    ['a: 1\n---\nb: 2', 'A line ---', 'Có dòng ---'],
    ['a: "x" y', 'Something stands here', 'nội dung không đúng chỗ'],
    ['a: &x &y 1', 'The signs & and *', 'Dấu & và dấu *'],
  ])('%j is named in both languages', (text, english, vietnamese) => {
    const finding = first(text);
    expect(finding?.rule).toBe('yaml-syntax');
    expect(finding?.message.en).toContain(english);
    expect(finding?.message.vi).toContain(vietnamese);
    expect(finding?.hint.vi).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('never repeats the words of the parser', () => {
    for (const text of ['a: b: c', '- a\nb: 1', 'a: |x\n  b', '%YAML x\n---\na: 1', ']']) {
      const finding = first(text);
      expect(`${finding?.message.en ?? ''} ${finding?.hint.en ?? ''}`).not.toMatch(
        /token|scalar|mapping|implicit|flow|undefined/i,
      );
    }
  });
});
