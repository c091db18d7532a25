import { describe, expect, it } from 'vitest';
import { broken, words } from '../made-content.ts';
import { judge } from './small-portal.ts';

const facts = [
  'keyFacts: [nonsense, {}, { id: height }, { id: area }]',
  'sources: [nonsense, {}, { id: book }]',
  'media: [nonsense, {}, { file: peak.jpg }, { file: lake.jpg }]',
].join('\n');
const body = (component: string, own = facts) =>
  judge({ 'places/a/facts.yml': own, 'places/a/en.mdx': words('title: A', component) });

describe('an attribute of a component', () => {
  it.each([
    ['<Chart figure="figure" />', '<Chart figure="nowhere" />', 'figure "nowhere"'],
    ['<Map points="point" />', '<Map points="nowhere" />', 'point "nowhere"'],
    ['<Facts only="height area" />', '<Facts only="length" />', 'key fact "length"'],
    ['<Quote source="book">A</Quote>', '<Quote source="nobody">A</Quote>', 'source "nobody"'],
    ['<Figure file="peak.jpg" />', '<Figure file="sea.jpg" />', 'picture "sea.jpg"'],
    ['<Gallery files="peak.jpg lake.jpg" />', '<Gallery files="sea.jpg" />', 'picture "sea.jpg"'],
    [
      '<Figure motif="peak" season="gold" alt="A" />',
      '<Figure motif="castle" season="gold" alt="A" />',
      'motif "castle"',
    ],
    [
      '<Figure motif="town" season="night" alt="A" />',
      '<Figure motif="town" season="spring" alt="A" />',
      'season "spring"',
    ],
    ['<Notice tone="info">A</Notice>', '<Notice tone="loud">A</Notice>', 'tone "loud"'],
  ])('may be %s, not %s', async (good, bad, message) => {
    expect((await body(good)).at).toEqual([]);
    const { at, messages, findings } = await body(bad);
    expect(at).toEqual([`places/a/en.mdx:5 ${bad}`]);
    expect(messages).toEqual([`There is no ${message}.`]);
    expect(findings[0]).toMatchObject({ rule: 'references', severity: 'error' });
  });

  it('may hold many ids, between any spaces; each is looked at', async () => {
    const { messages } = await body('<Map points=" one  point two " />');
    expect(messages).toEqual(['There is no point "one".', 'There is no point "two".']);
  });

  it('may be one that names nothing', async () => {
    expect((await body('<Map caption="nowhere" />\n\n<Other figure="nowhere" />')).at).toEqual([]);
  });

  it('is looked at in each language', async () => {
    const text = words('title: A', '<Chart figure="nowhere" />');
    const { at } = await judge({ 'places/a/vi.mdx': text, 'places/a/zh.mdx': text });
    expect(at).toHaveLength(2);
  });

  it.each(['<Facts only="a" />', '<Quote source="a">A</Quote>', '<Figure file="a.jpg" />'])(
    'is not compared with facts that cannot be read, nor taken for good where they are empty: %s',
    async (component) => {
      expect((await body(component, broken)).at).toEqual([]);
      expect((await body(component, 'status: draft')).at).toHaveLength(1);
    },
  );

  it('is corrected by the hint', async () => {
    const hint = async (component: string) => (await body(component)).findings[0]?.hint.en;
    expect(await hint('<Facts only="heigth" />')).toBe(
      'Did you mean "height"? Otherwise add it to "keyFacts" in facts.yml.',
    );
    expect(await hint('<Figure file="peek.jpg" />')).toContain('add it to "media" in facts.yml');
    expect(await hint('<Quote source="bok">A</Quote>')).toContain('to "sources" in facts.yml');
    expect(await hint('<Chart figure="nowhere" />')).toContain('Add it to figures/, or');
    expect(await hint('<Map points="nowhere" />')).toContain('Add it to map.yml, or');
    expect(await hint('<Notice tone="furious">A</Notice>')).toContain('(info, ok, warning, stop)');
  });
});

describe('a <Figure>', () => {
  it.each([
    '<Figure />',
    '<Figure motif="peak" season="gold" />',
    '<Figure motif="peak" alt="" />',
    '<Figure motif="peak" alt=" " />',
    '<Figure alt="Drawing of a peak" />',
  ])('without a picture, or a drawing and its description, is found: %s', async (component) => {
    const { at, messages } = await body(`A.\n\n${component}`);
    expect(at).toEqual([`places/a/en.mdx:7 ${component}`]);
    expect(messages).toEqual(['A <Figure> needs a picture, and a drawing needs a description.']);
  });

  it('of a picture takes its description from the list of pictures', async () => {
    expect((await body('<Figure file="peak.jpg" />')).at).toEqual([]);
  });
});
