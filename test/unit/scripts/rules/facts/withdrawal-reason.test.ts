import { describe, expect, it } from 'vitest';
import { withdrawalReason } from '../../../../../scripts/lib/rules/facts/withdrawal-reason.ts';
import { broken, found, words } from './made-content.ts';

const facts = 'news/a/facts.yml';
const approval = 'approval: { by: office, on: 2026-01-10, reference: a }';
const withdrawal = 'withdrawal: { on: 2026-03-01 }';
const reason = words('title: A\nwithdrawal: It was wrong.');
const noReason = words('title: A');

const judge = (lines: readonly string[], en = noReason, vi = noReason) =>
  found(withdrawalReason, { [facts]: lines.join('\n'), 'news/a/en.md': en, 'news/a/vi.md': vi });

describe('an item that was withdrawn', () => {
  it('says since when, if it was on the portal', async () => {
    const { at, messages, findings } = await judge([approval, 'status: withdrawn'], reason, reason);
    expect(at).toEqual([`${facts}:2 status: withdrawn`]);
    expect(messages).toEqual([
      'The item was on the portal and is withdrawn, but does not say since when.',
    ]);
    expect(findings[0]).toMatchObject({ rule: 'withdrawal-reason', severity: 'error' });
  });

  it('need not say so if it was never approved', async () => {
    expect((await judge(['status: withdrawn'])).at).toEqual([]);
  });

  it('says why in each language', async () => {
    const lines = ['status: withdrawn', approval, withdrawal];
    expect((await judge(lines, reason, reason)).at).toEqual([]);
    const { at, messages } = await judge(lines, noReason, reason);
    expect(at).toEqual(['news/a/en.md:2 title: A']);
    expect(messages).toEqual(['The reason of the withdrawal is missing in this language.']);
    expect((await judge(lines)).at).toHaveLength(2);
  });

  it('is not asked for a reason in words that cannot be read', async () => {
    expect((await judge(['status: withdrawn', withdrawal], words(broken), reason)).at).toEqual([]);
  });
});

describe('an item that was not withdrawn', () => {
  it.each(['draft', 'review', 'published'])('with status %s has no withdrawal', async (status) => {
    const { at, messages } = await judge([`status: ${status}`, withdrawal], reason);
    expect(at).toEqual([`${facts}:2 ${withdrawal}`]);
    expect(messages).toEqual([`The item has a withdrawal, but its status is "${status}".`]);
  });

  it('has no reason in any language', async () => {
    const { at, messages } = await judge(['status: published'], reason, noReason);
    expect(at).toEqual(['news/a/en.md:3 withdrawal: It was wrong.']);
    expect(messages).toEqual([
      'A reason of withdrawal stands here, but the status of the item is "published".',
    ]);
    expect((await judge(['status: draft'], reason, reason)).at).toHaveLength(2);
  });

  it('may say why beforehand if it expires', async () => {
    const lines = ['status: published', 'expireAt: 2026-12-31'];
    expect((await judge(lines, reason, reason)).at).toEqual([]);
    expect((await judge([...lines, withdrawal], reason)).at).toEqual([`${facts}:3 ${withdrawal}`]);
  });

  it('is right without either', async () => {
    expect((await judge(['status: published', approval], words(broken))).at).toEqual([]);
  });
});

describe('an item whose status is not known', () => {
  it('is not judged', async () => {
    expect((await judge([withdrawal], reason)).at).toEqual([]);
    expect((await judge([broken], reason)).at).toEqual([]);
  });
});
