import { describe, expect, it } from 'vitest';
import FigureChart from '../../src/components/figure/FigureChart.astro';
import type { Figure } from '../../src/domain/figure.ts';
import { figure, observation, territories } from '../support/examples.ts';
import { render, textIn } from '../support/render.ts';

const props = { locale: 'en', figure, territories } as const;
const shares: Figure = {
  ...figure,
  id: 'structure',
  kind: 'share',
  unit: 'percent',
  scale: 1,
  series: [
    {
      id: 'all',
      province: 'lao-cai',
      label: { vi: 'Cơ cấu', en: 'Structure', zh: '结构' },
      values: [
        observation({
          id: 'services',
          category: { vi: 'Dịch vụ', en: 'Services', zh: '服务业' },
          value: 62.7,
        }),
        observation({
          id: 'farming',
          category: { vi: 'Nông nghiệp', en: 'Farming', zh: '农业' },
          value: 37.3,
        }),
      ],
    },
  ],
};

describe('a chart', () => {
  it('has a table behind it with every value, its territory, its status and its source', async () => {
    const $ = await render(FigureChart, props);
    const rows = $('tbody tr')
      .toArray()
      .map((row) =>
        $(row)
          .children()
          .toArray()
          .map((cell) => $(cell).text().replace(/\s+/g, ' ').trim()),
      );
    expect(rows.map(([period, value]) => [period, value])).toEqual([
      ['2023', '7.3'],
      ['2024', '8.5'],
      ['2025', '10.5'],
    ]);
    expect(rows.map((row) => row[2])).toEqual([
      'the former Lào Cai province',
      'the former Lào Cai province',
      'Lào Cai province',
    ]);
    expect(new Set(rows.map((row) => row[4]))).toEqual(new Set(['Statistics office']));
    expect(rows[2]?.[3]).not.toBe(rows[0]?.[3]);
  });

  it('is drawn with words for those who do not see it, in both settings', async () => {
    const $ = await render(FigureChart, props);
    const drawings = $('.chart-frame svg');
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings.toArray()) {
      const words = $(drawing).find('title, desc').text();
      expect(words).toContain('Visitors');
      expect(words).toContain('10.5');
    }
  });

  it('gives no id twice, though it is drawn in two settings', async () => {
    const $ = await render(FigureChart, props);
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('of shares has a key with each part and its value', async () => {
    const $ = await render(FigureChart, { ...props, figure: shares });
    const keys = $('.keys li')
      .toArray()
      .map((key) => $(key).text().replace(/\s+/g, ' ').trim());
    expect(keys).toEqual(['Services 62.7', 'Farming 37.3']);
    expect($('.keys .chart-key')).toHaveLength(2);
    expect($('tbody tr')).toHaveLength(2);
  });

  it.each(['bar', 'line', 'rank'] as const)('of the kind %s needs no key', async (kind) => {
    const ranking: Figure = { ...shares, kind: 'rank' };
    const $ = await render(FigureChart, {
      ...props,
      figure: kind === 'rank' ? ranking : { ...figure, kind },
    });
    expect($('.chart-frame svg').length).toBeGreaterThan(0);
    expect($('.keys')).toHaveLength(0);
  });

  it('speaks the language of the reader', async () => {
    const $ = await render(FigureChart, { ...props, locale: 'vi' });
    expect(textIn($, 'h2')).toBe('Lượt khách');
    expect(textIn($, 'tbody tr:first-child td.numeric')).toBe('7,3');
  });

  it('takes no markup from titles and notes', async () => {
    const title = { vi: 'x', en: '<b onclick="x">Visitors</b>', zh: 'x' };
    const $ = await render(FigureChart, { ...props, figure: { ...figure, title, notes: [title] } });
    expect($('b[onclick]')).toHaveLength(0);
  });

  it('refuses a figure without values', async () => {
    const [series] = shares.series;
    const empty: Figure = { ...shares, series: series ? [{ ...series, values: [] }] : [] };
    await expect(render(FigureChart, { ...props, figure: empty })).rejects.toThrow(/structure/);
  });
});
