import { describe, expect, it } from 'vitest';
import { filterRows, sortRows } from '../../../../src/domain/project/listing.ts';
import { packProjects, unpackProjects } from '../../../../src/domain/project/packed-projects.ts';
import { areaOf, capitalOf, facetsOf } from '../../../../src/domain/project/project.ts';
import type { ShownProject } from '../../../../src/domain/project/project-row.ts';
import { foldText } from '../../../../src/domain/text/fold.ts';
import { manyProjects } from '../../../support/many-projects.ts';

const folder = '/en/investment/projects/';

/** A row as the repository makes it. */
const rows: ShownProject[] = manyProjects(200).map(({ slug, facts, words }): ShownProject => {
  const title = words.en?.title ?? '';
  const [capital, area] = [capitalOf(facts), areaOf(facts)];
  const place = facts.localities?.[0] ?? '';
  return {
    id: slug,
    title,
    text: foldText([title, place, facts.sector].join(' | ')),
    facets: facetsOf(facts),
    measures: { ...(capital && { capital }), ...(area && { area }) },
    date: facts.list.date,
    address: `${folder}${slug}/`,
    cells: {
      sector: facts.sector,
      place,
      area: area ? `${area} ha` : 'not published',
      capital: capital ? `VND ${capital}` : 'not published',
      status: facts.projectStatus,
      date: facts.list.date,
    },
  };
});

describe('the packed list', () => {
  it('unpacks to the very rows, through JSON', () => {
    const sent: unknown = JSON.parse(JSON.stringify(packProjects(rows, folder)));
    expect(unpackProjects(sent as ReturnType<typeof packProjects>)).toEqual(rows);
  });

  it('holds each repeated text once', () => {
    const text = JSON.stringify(packProjects(rows, folder));
    expect(text.split('"industry"')).toHaveLength(3);
    expect(text.length).toBeLessThan(JSON.stringify(rows).length / 3);
  });

  it('may be empty', () => {
    expect(unpackProjects(packProjects([], folder))).toEqual([]);
  });

  it('keeps a project of several communes, and one of none', () => {
    const [first] = rows;
    if (!first) throw new Error('no row');
    const places = [['a', 'b'], []].map((locality, index) => ({
      ...first,
      id: String(index),
      address: `${folder}${index}/`,
      facets: { ...first.facets, locality },
    }));
    expect(unpackProjects(packProjects(places, folder))).toEqual(places);
  });
});

describe('sorting', () => {
  const compare = (a: string, b: string) => a.localeCompare(b);

  it.each([
    { by: 'date' } as const,
    { by: 'name', compare } as const,
    { by: 'capital', largestFirst: true } as const,
    { by: 'area', largestFirst: true } as const,
  ])('by $by loses no project', (order) => {
    const sorted = sortRows<'capital' | 'area', ShownProject>(rows, order);
    expect(new Set(sorted.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('puts what is not published last', () => {
    const sorted = sortRows<'capital' | 'area', ShownProject>(rows, {
      by: 'capital',
      largestFirst: true,
    });
    const known = sorted.map(({ measures }) => measures.capital !== undefined);
    expect(known.indexOf(false)).toBe(known.filter(Boolean).length);
    expect(known.lastIndexOf(true)).toBeLessThan(known.indexOf(false));
  });

  it('leaves the filters as they are', () => {
    const state = { query: '', facets: { scale: 'not-published' } };
    expect(filterRows(rows, state)).toHaveLength(67);
  });
});
