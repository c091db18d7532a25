import { parse } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { datasetFields, datasetIds } from '../../src/config/outputs/datasets.ts';
import { localeCodes } from '../../src/config/locales.ts';
import { pageAt, textOf } from '../support/pages.ts';

const dist = inject('dist');

/** Records of a CSV text (RFC 4180), the header first. */
const recordsOf = (text: string): string[][] => parse(text, { bom: true });

describe('the open data', () => {
  it.each(datasetIds)('of %s is the same count of records in JSON and in every language', (id) => {
    const json = JSON.parse(textOf(dist, `data/${id}.json`)) as {
      records: unknown[];
      fields: Record<string, string>;
      licence: { name: string };
    };
    expect(json.records.length).toBeGreaterThan(0);
    expect(Object.keys(json.fields)).toEqual([...datasetFields[id]]);
    expect(json.licence.name).toBe('CC BY 4.0');
    for (const locale of localeCodes) {
      const [header, ...records] = recordsOf(textOf(dist, `data/${id}.${locale}.csv`));
      expect(header).toEqual([...datasetFields[id]]);
      expect(records).toHaveLength(json.records.length);
    }
  });

  it.each(localeCodes)('of projects is as long as the list that readers of %s see', (locale) => {
    const page = pageAt(dist, `/${locale}/investment/projects/`);
    const [, ...records] = recordsOf(textOf(dist, `data/projects.${locale}.csv`));
    expect(page.$('lc-project-list').attr('data-total')).toBe(String(records.length));
  });
});
