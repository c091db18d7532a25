import { describe, expect, it } from 'vitest';
import {
  documentChain,
  documentState,
  type DocumentItem,
} from '../../../../src/domain/information/document.ts';

const today = '2026-11-22';

describe('the state of a document', () => {
  it('is in force from its first to its last day', () => {
    const facts = { inForceFrom: '2026-11-22', inForceUntil: '2026-11-22' };
    expect(documentState(facts, today)).toBe('in-force');
    expect(documentState(facts, '2026-11-21')).toBe('not-yet');
    expect(documentState(facts, '2026-11-23')).toBe('ended');
  });

  it('is replaced once it has ended and has a successor', () => {
    const facts = { inForceFrom: '2022-08-15', inForceUntil: '2026-06-30', replacedBy: 'new' };
    expect(documentState(facts, today)).toBe('replaced');
    expect(documentState(facts, '2026-06-30')).toBe('in-force');
  });

  it('is replaced too when nobody knows the last day', () => {
    expect(documentState({ replacedBy: 'new' }, today)).toBe('replaced');
  });

  it('is only "issued" when nothing is known of its force', () => {
    expect(documentState({}, today)).toBe('issued');
  });
});

const documentOf = (slug: string, facts: object): DocumentItem =>
  ({ collection: 'documents', slug, facts, words: {}, pictures: {} }) as unknown as DocumentItem;

describe('the chain of documents', () => {
  const old = documentOf('old', { replacedBy: 'new' });
  const current = documentOf('new', { amendedBy: ['change'] });
  const change = documentOf('change', {});
  const all = [old, current, change];

  it('is stated once and read from both ends', () => {
    expect(documentChain(old, all).replacedBy).toEqual([current]);
    expect(documentChain(current, all).replaces).toEqual([old]);
    expect(documentChain(current, all).amendedBy).toEqual([change]);
    expect(documentChain(change, all).amends).toEqual([current]);
  });

  it('has no place for documents that are not on the portal', () => {
    expect(documentChain(old, [old]).replacedBy).toEqual([]);
  });
});
