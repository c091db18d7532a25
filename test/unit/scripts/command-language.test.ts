import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfContent } from '../../support/content-fixture.ts';
import { runScript } from '../../support/run-script.ts';

/** Commands for editors, on a computer that is set to Vietnamese. */
let folder: string;
beforeAll(() => {
  folder = copyOfContent();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const run = (script: string, ...words: string[]) =>
  runScript(`editors/${script}.ts`, words, { CONTENT_DIR: folder, LC_ALL: 'vi_VN.UTF-8' });

describe('a command of an editor, on a computer set to Vietnamese,', () => {
  it('says in Vietnamese what it did', () => {
    const { code, stdout } = run('rename', 'places/nui-lam', 'nui-khac', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('Chưa có gì thay đổi: đây chỉ là lần chạy thử.');
  });

  it.each([
    ['rename', ['places/nui-la', 'x'], 'Không có mục places/nui-la. Có phải ý bạn là “'],
    ['remove', ['province/overview'], 'Mười trang về tỉnh là bắt buộc.'],
    ['translations', ['accept', 'places/nui-lam', 'vi'], 'đó không phải là bản dịch.'],
  ])('says in Vietnamese why %s refuses', (script, words, sentence) => {
    const { code, stderr } = run(script, ...words);
    expect(code).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/[a-z]{4,} [a-z]{4,} [a-z]{4,}/);
  });
});
