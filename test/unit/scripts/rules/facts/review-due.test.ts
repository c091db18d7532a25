import { describe, expect, it } from 'vitest';
import { reviewDue } from '../../../../../scripts/lib/rules/facts/review-due.ts';
import { broken, found } from './made-content.ts';

const facts = 'places/a/facts.yml';
const judge = (...lines: string[]) => found(reviewDue, { [facts]: lines.join('\n') });

describe('the review of a published item', () => {
  it('is due after its day', async () => {
    const { at, messages, findings } = await judge('status: published', 'reviewBy: 2026-05-31');
    expect(at).toEqual([`${facts}:2 reviewBy: 2026-05-31`]);
    expect(messages).toEqual(['This item was to be checked again by 2026-05-31.']);
    expect(findings[0]).toMatchObject({ rule: 'review-due', severity: 'warning' });
  });

  it.each(['2026-06-01', '2026-06-02'])(
    'is not due on 1 June 2026 when it is set for %s',
    async (day) => {
      expect((await judge('status: published', `reviewBy: ${day}`)).at).toEqual([]);
    },
  );

  it('is not due without a day', async () => {
    expect((await judge('status: published')).at).toEqual([]);
  });
});

describe('the review of another item', () => {
  it.each(['status: draft', 'status: review', 'status: withdrawn', 'preparedBy: office'])(
    'is never due: %s',
    async (line) => {
      expect((await judge(line, 'reviewBy: 2020-01-01')).at).toEqual([]);
    },
  );

  it('is not due where the facts cannot be read', async () => {
    expect((await judge(broken)).at).toEqual([]);
  });
});
