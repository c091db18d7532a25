import type { Figure, Observation } from '../../src/domain/figure.ts';
import type { Item, ItemWords } from '../../src/domain/item.ts';
import type { Locality } from '../../src/domain/locality.ts';
import type { Place } from '../../src/domain/place.ts';
import type { CommonFacts } from '../../src/schemas/item.ts';
import type { Source } from '../../src/schemas/shared/source.ts';

/** Whole objects as the repository hands them out; a test changes what it is about. */

export const source: Source = {
  id: 'yearbook',
  title: 'Statistical yearbook',
  publisher: 'Statistics office',
  accessed: '2026-11-21',
};

export function wordsIn(title: string, more: Partial<ItemWords> = {}): ItemWords {
  return {
    title,
    summary: `${title}, in one sentence.`,
    prose: { blocks: [{ kind: 'html', html: '<p>Text.</p>' }], headings: [] },
    stale: false,
    ...more,
  };
}

export const facts: CommonFacts = {
  status: 'published',
  preparedBy: 'editors',
  agency: 'editors',
  asOf: '2026-03-01',
  sources: [source],
};

export const item: Item = {
  collection: 'places',
  slug: 'sa-pa',
  facts,
  words: { vi: wordsIn('Sa Pa vi'), en: wordsIn('Sa Pa en'), zh: wordsIn('沙坝') },
  pictures: {},
};

export const place: Place = {
  ...item,
  facts: {
    ...facts,
    kind: 'town',
    position: { latitude: 22.3364, longitude: 103.8438 },
    localities: ['sa-pa'],
  },
};

export const locality: Locality = {
  id: 'sa-pa',
  kind: 'ward',
  code: '03006',
  name: { vi: 'Sa Pa', en: 'Sa Pa', zh: '沙坝' },
  formerDistricts: [
    {
      id: 'sa-pa-town',
      province: 'old-lao-cai',
      name: { vi: 'thị xã Sa Pa', en: 'Sa Pa town', zh: '沙坝市社' },
    },
  ],
  formedFrom: ['phường Sa Pa', 'phường Hàm Rồng'],
};

export function observation(more: Partial<Observation>): Observation {
  return { value: 1, status: 'final', source: 'yearbook', ...more };
}

export const figure: Figure = {
  id: 'visitors',
  title: { vi: 'Lượt khách', en: 'Visitors', zh: '游客人次' },
  summary: { vi: 'Số lượt khách mỗi năm.', en: 'Visits a year.', zh: '每年游客人次。' },
  kind: 'bar',
  unit: 'person',
  scale: 1e6,
  decimals: 1,
  asOf: '2026-03-01',
  order: 1,
  sources: [source],
  series: [
    {
      id: 'old',
      province: 'old-lao-cai',
      label: { vi: 'Lào Cai cũ', en: 'Former Lào Cai', zh: '原老街省' },
      values: [
        observation({ period: '2023', value: 7.3 }),
        observation({ period: '2024', value: 8.5 }),
      ],
    },
    {
      id: 'new',
      province: 'lao-cai',
      label: { vi: 'Lào Cai', en: 'Lào Cai', zh: '老街省' },
      values: [observation({ period: '2025', value: 10.5, status: 'estimate' })],
    },
  ],
};

export const territories = {
  'lao-cai': { vi: 'tỉnh Lào Cai', en: 'Lào Cai province', zh: '老街省' },
  'old-lao-cai': { vi: 'tỉnh Lào Cai cũ', en: 'the former Lào Cai province', zh: '原老街省' },
} as const;
