import { describe, expect, it } from 'vitest';
import { writtenFact } from '../../../../../scripts/lib/rules/facts/written-fact.ts';
import { broken, contentOf } from './made-content.ts';

const written = async (facts: string | undefined) => {
  const files = {
    'news/a/vi.md': 'A',
    ...(facts === undefined ? {} : { 'news/a/facts.yml': facts }),
  };
  return (await contentOf(files)).items.map((item) => writtenFact(item, 'kind'));
};

describe('what facts.yml says under a key', () => {
  it('is given whether the schema likes it or not', async () => {
    expect(await written('kind: notice')).toEqual(['notice']);
    expect(await written('kind: [nonsense]')).toEqual([['nonsense']]);
    expect(await written('kind:')).toEqual([null]);
  });

  it.each([undefined, '', broken, '- kind', 'status: draft', 'kind'])(
    'is nothing where the key is not there: %s',
    async (facts) => {
      expect(await written(facts)).toEqual([undefined]);
    },
  );
});
