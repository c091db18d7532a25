import { describe, expect, it } from 'vitest';
import type { ItemWords } from '../../../../src/domain/item.ts';
import { partRows, sectionRows } from '../../../../src/domain/review/side-by-side.ts';
import type { Block } from '../../../../src/prose/blocks.ts';

const html = (text: string): Block => ({ kind: 'html', html: text });
const words = (
  title: string,
  blocks: readonly Block[],
  alt?: Record<string, string>,
): ItemWords => ({
  title,
  summary: `${title}.`,
  ...(alt && { alt }),
  prose: { blocks, headings: [] },
  stale: false,
});

describe('languages side by side', () => {
  it('bring each part of the front matter on one row, missing ones left open', () => {
    const rows = partRows({ vi: words('Núi', [], { art: 'Tranh' }), en: words('Hill', []) }, [
      'vi',
      'en',
      'zh',
    ]);
    expect(rows).toEqual([
      { path: 'title', texts: { vi: 'Núi', en: 'Hill' } },
      { path: 'summary', texts: { vi: 'Núi.', en: 'Hill.' } },
      { path: 'alt art', texts: { vi: 'Tranh' } },
    ]);
  });

  it('bring section beside section, components with the section they stand in', () => {
    const chart: Block = { kind: 'component', name: 'Chart', attributes: {}, children: [] };
    const rows = sectionRows(
      {
        vi: words('Núi', [html('<p>Mở</p><h2 id="a">A</h2><p>a</p>'), chart, html('<h2>B</h2>')]),
        en: words('Hill', [html('<p>Open</p>')]),
      },
      ['vi', 'en'],
    );
    expect(rows.map(({ blocks }) => blocks.vi)).toEqual([
      [html('<p>Mở</p>')],
      [html('<h2 id="a">A</h2><p>a</p>'), chart],
      [html('<h2>B</h2>')],
    ]);
    expect(rows.map(({ blocks }) => blocks.en)).toEqual([
      [html('<p>Open</p>')],
      undefined,
      undefined,
    ]);
  });

  it('are empty for an item without words in the languages asked for', () => {
    expect(partRows({ zh: words('山', []) }, ['vi'])).toEqual([]);
    expect(sectionRows({}, ['vi', 'en'])).toEqual([]);
  });
});
