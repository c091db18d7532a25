import { describe, expect, it } from 'vitest';
import { documentChain } from '../../../../../scripts/lib/rules/facts/document-chain.ts';
import { broken, found } from './made-content.ts';

/** What is found in documents of these facts, by folder name. */
const judge = (documents: Readonly<Record<string, string>>) =>
  found(
    documentChain,
    Object.fromEntries(
      Object.entries(documents).map(([slug, facts]) => [`documents/${slug}/facts.yml`, facts]),
    ),
  );
const replaced = (by: string, issuedOn: string) =>
  `issuedOn: ${issuedOn}\nreplacedBy: ${by}\ninForceUntil: 2020-12-31`;

describe('a document that was replaced', () => {
  it('is right with a younger successor and the day on which it ended', async () => {
    expect((await judge({ a: replaced('b', '2019-05-01'), b: 'issuedOn: 2019-05-02' })).at).toEqual(
      [],
    );
  });

  it.each(['2019-05-01', '2019-04-30'])(
    'of 1 May 2019 is not replaced by one of %s',
    async (younger) => {
      const { at, messages, findings } = await judge({
        a: replaced('b', '2019-05-01'),
        b: `issuedOn: ${younger}`,
      });
      expect(at).toEqual(['documents/a/facts.yml:2 replacedBy: b']);
      expect(messages).toEqual([
        `"b" (${younger}) is not younger than this document (2019-05-01).`,
      ]);
      expect(findings[0]).toMatchObject({ rule: 'document-chain', severity: 'error' });
    },
  );

  it('says until when it was in force', async () => {
    const a = 'issuedOn: 2019-05-01\nreplacedBy: b';
    const { at, messages } = await judge({ a, b: 'issuedOn: 2020-01-01' });
    expect(at).toEqual(['documents/a/facts.yml:2 replacedBy: b']);
    expect(messages).toEqual([
      'The document was replaced, but does not say until when it was in force.',
    ]);
  });

  it('may be wrong in both', async () => {
    const a = 'replacedBy: b\nissuedOn: 2019-05-01';
    expect((await judge({ a, b: 'issuedOn: 2018-01-01' })).messages).toHaveLength(2);
  });

  it('is not compared where one of the two days is unknown', async () => {
    const a = 'replacedBy: b\ninForceUntil: 2020-12-31';
    expect((await judge({ a, b: 'issuedOn: 2018-01-01' })).at).toEqual([]);
    expect((await judge({ a: replaced('b', '2019-05-01'), b: 'number: 1' })).at).toEqual([]);
    expect((await judge({ a: replaced('b', '2019-05-01'), b: broken })).at).toEqual([]);
  });

  it('whose successor does not exist is left to the rule “references”', async () => {
    const a = 'issuedOn: 2019-05-01\nreplacedBy: b';
    expect((await judge({ a })).at).toEqual([]);
  });

  it('is replaced by a document, not by something else of that name', async () => {
    const files = {
      'documents/a/facts.yml': 'issuedOn: 2019-05-01\nreplacedBy: b',
      'news/b/facts.yml': 'publishedAt: 2018-01-01',
    };
    expect((await found(documentChain, files)).at).toEqual([]);
  });
});

describe('a document that was not replaced', () => {
  it('needs no last day, and its facts need not be readable', async () => {
    expect((await judge({ a: 'issuedOn: 2019-05-01', b: broken })).at).toEqual([]);
  });
});

describe('a chain of documents', () => {
  const loops = async (documents: Readonly<Record<string, string>>) => {
    const { at, messages } = await judge(documents);
    for (const message of messages) expect(message).toMatch(/^The chain of replacement leads/);
    return at;
  };

  it('does not lead from a document to itself', async () => {
    expect(await loops({ a: 'replacedBy: a' })).toEqual(['documents/a/facts.yml:1 replacedBy: a']);
  });

  it('does not lead back over others, in whatever order they were issued', async () => {
    const documents = {
      a: replaced('b', '2018-01-01'),
      b: replaced('c', '2019-01-01'),
      c: replaced('a', '2020-01-01'),
    };
    expect(await loops(documents)).toEqual([
      'documents/a/facts.yml:2 replacedBy: b',
      'documents/b/facts.yml:2 replacedBy: c',
      'documents/c/facts.yml:2 replacedBy: a',
    ]);
  });

  it('may lead into a ring: only the documents of the ring are wrong', async () => {
    const documents = {
      a: replaced('b', '2018-01-01'),
      b: replaced('c', '2019-01-01'),
      c: replaced('b', '2020-01-01'),
    };
    expect(await loops(documents)).toEqual([
      'documents/b/facts.yml:2 replacedBy: c',
      'documents/c/facts.yml:2 replacedBy: b',
    ]);
  });

  it('may be long', async () => {
    const documents = {
      a: replaced('b', '2018-01-01'),
      b: replaced('c', '2019-01-01'),
      c: replaced('d', '2020-01-01'),
      d: 'issuedOn: 2021-01-01',
    };
    expect(await loops(documents)).toEqual([]);
  });
});
