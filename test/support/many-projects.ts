import { projectStatuses, type ProjectFacts } from '../../src/schemas/items/project.ts';
import type { Project } from '../../src/domain/project/project.ts';
import { facts, wordsIn } from './examples.ts';

const kinds = ['Industrial zone', 'Dry port', 'Urban area', 'Cold store', 'Resort', 'Tea factory'];
const names = [
  'Bản Qua',
  'Võ Lao',
  'Cam Cọn',
  'Phố Lu',
  'Y Tý',
  'Trịnh Tường',
  'Văn Phú',
  'Âu Lâu',
];
const sectors = ['industry', 'logistics', 'urban', 'agriculture', 'tourism', 'energy'];
const units = Array.from({ length: 99 }, (_, index) => `unit-${index + 1}`);

/** One of a list, the same each time for the same number. */
const pick = <Value>(list: readonly Value[], seed: number): Value =>
  list[seed % list.length] as Value;

/**
 * So many different projects, the same each time: a third without capital, a fourth without area, so
 * that sorting has something to lose.
 */
export function manyProjects(count: number): Project[] {
  return Array.from({ length: count }, (_, index): Project => {
    const seed = (index * 7919 + 104_729) % 1_000_003;
    const name = `${pick(kinds, seed)} ${pick(names, seed >> 3)} ${index + 1}`;
    const capital = (1 + (seed % 9000)) * 1_000_000_000;
    const own: ProjectFacts = {
      ...facts,
      sector: pick(sectors, seed),
      kind: 'industrial-zone',
      localities: [pick(units, seed)],
      projectStatus: pick(projectStatuses, seed >> 2),
      list: {
        kind: 'call',
        title: { vi: 'Danh mục', en: 'List', zh: '名录' },
        date: `20${20 + (seed % 7)}-0${1 + (seed % 9)}-1${seed % 9}`,
        source: 'yearbook',
      },
      ...(index % 3 === 0
        ? {}
        : { capital: { vnd: capital, qualifier: 'exact', source: 'yearbook' } }),
      ...(index % 4 === 0
        ? {}
        : { area: { hectares: 1 + (seed % 900), qualifier: 'exact', source: 'yearbook' } }),
    };
    const slug = `project-${index + 1}`;
    const words = { vi: wordsIn(name), en: wordsIn(name), zh: wordsIn(name) };
    return { collection: 'projects', slug, facts: own, words, pictures: {} };
  });
}
