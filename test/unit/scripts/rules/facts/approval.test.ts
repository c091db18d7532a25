import { describe, expect, it } from 'vitest';
import { approval } from '../../../../../scripts/lib/rules/facts/approval.ts';
import { broken, found } from './made-content.ts';

const facts = 'places/a/facts.yml';
const judge = (text: string) => found(approval, { [facts]: text });
const by = (approver: string, preparer: string) =>
  judge(
    `status: published\npreparedBy: "${preparer}"\napproval: { on: 2026-01-10, by: "${approver}" }`,
  );

describe('the approval of an item', () => {
  it('is missed where the status says that the item is published', async () => {
    const { at, messages, findings } = await judge('preparedBy: office\nstatus: published');
    expect(at).toEqual([`${facts}:2 status: published`]);
    expect(messages).toEqual(['The item is published without an approval.']);
    expect(findings).toEqual([expect.objectContaining({ rule: 'approval', severity: 'error' })]);
  });

  it.each(['draft', 'review', 'withdrawn'])('is not missed with status %s', async (status) => {
    expect((await judge(`status: ${status}\npreparedBy: office`)).at).toEqual([]);
  });

  it.each(['approval: nobody', 'approval:', 'approval: { on: 2026-01-10 }', 'approval: [a]'])(
    'is left to the schema when it is written wrongly: %s',
    async (line) => {
      expect((await judge(`status: published\npreparedBy: office\n${line}`)).at).toEqual([]);
    },
  );

  it('is not compared with a preparer who is not named', async () => {
    expect((await judge('status: published\napproval: { by: office }')).at).toEqual([]);
  });

  it('is not judged in items whose facts cannot be read or are missing', async () => {
    const files = { [facts]: broken, 'places/b/facts.yml': '', 'places/c/en.md': 'Text.' };
    expect((await found(approval, files)).at).toEqual([]);
  });

  it('is found in each of two items', async () => {
    const files = { [facts]: 'status: published', 'news/b/facts.yml': 'status: published' };
    expect((await found(approval, files)).at).toHaveLength(2);
  });
});

describe('who approved an item', () => {
  it.each([
    ['office', 'office'],
    ['Phòng Đối ngoại', 'phong doi-ngoai'],
    ['PHÒNG ĐỐI NGOẠI', 'Phòng Đối Ngoại'],
    ['Office 1', 'office-1'],
    ['ｏｆｆｉｃｅ', 'office'],
    ['O. F. Fice!', '“office”'],
  ])('is the same as who prepared it: %s, %s', async (approver, preparer) => {
    const { at, messages } = await by(approver, preparer);
    expect(at).toEqual([`${facts}:3 by: "${approver}" }`]);
    expect(messages).toEqual([`"${approver}" prepared the item and approved it.`]);
  });

  it.each([
    ['office', 'desk'],
    ['Office 1', 'Office 2'],
    ['Phòng Đối ngoại', 'Phòng Đối nội'],
    ['1', 'office'],
    ['对外处', '对内处'],
  ])('is somebody else than who prepared it: %s, %s', async (approver, preparer) => {
    expect((await by(approver, preparer)).at).toEqual([]);
  });

  it.each(['-', '…', ' . '])('must have a name, not %j', async (approver) => {
    const { at, messages } = await by(approver, 'office');
    expect(at).toEqual([`${facts}:3 by: "${approver}" }`]);
    expect(messages).toEqual(['The approval names nobody.']);
  });
});
