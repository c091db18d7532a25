import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { copyContent } from './content-copy.ts';

const statuses = ['calling', 'planned', 'selecting'] as const;
const sectors = ['industry', 'logistics', 'urban', 'tourism', 'agriculture', 'energy'] as const;

/** One of a list, the same each time for the same number. */
const pick = <Value>(list: readonly Value[], seed: number): Value =>
  list[seed % list.length] as Value;

interface ProjectData {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly words: string;
}

function projectsOf(folder: string): ProjectData[] {
  return readdirSync(folder).flatMap((slug): ProjectData[] => {
    const [facts, words] = ['facts.yml', 'vi.md'].map((name) =>
      readFileSync(path.join(folder, slug, name), 'utf8'),
    );
    if (facts === undefined || words === undefined) return [];
    return [{ facts: parse(facts) as ProjectData['facts'], words }];
  });
}

/**
 * A copy of the content in Vietnamese alone with so many projects: those that are there, and others
 * made of their words with other numbers, sectors and communes; the same each time.
 */
export function copyWithManyProjects(target: string, count: number): string {
  copyContent(target);
  const site = path.join(target, 'site.yml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^locales:.*$/m, 'locales: [vi]'));
  const folder = path.join(target, 'projects');
  const known = projectsOf(folder);
  const units = [
    ...new Set(known.flatMap(({ facts }) => (facts['localities'] as string[] | undefined) ?? [])),
  ];
  for (let number = known.length; number < count; number += 1) {
    const seed = (number * 7919 + 104_729) % 1_000_003;
    const { facts, words } = pick(known, seed);
    const [source] = facts['sources'] as { id: string }[];
    const measured = { qualifier: 'exact', source: source?.id };
    const own = path.join(folder, `generated-${number}`);
    mkdirSync(own);
    const { capital: _capital, area: _area, related: _related, ...rest } = facts;
    const changed = {
      ...rest,
      sector: pick(sectors, seed >> 2),
      localities: [pick(units, seed >> 3)],
      projectStatus: pick(statuses, seed >> 4),
      list: {
        ...(facts['list'] as object),
        kind: 'call',
        date: `20${20 + (seed % 6)}-0${1 + (seed % 9)}-11`,
      },
      ...(number % 3 === 0 ? {} : { capital: { vnd: (1 + (seed % 9000)) * 1e9, ...measured } }),
      ...(number % 4 === 0 ? {} : { area: { hectares: 1 + (seed % 900), ...measured } }),
    };
    writeFileSync(path.join(own, 'facts.yml'), stringify(changed));
    writeFileSync(
      path.join(own, 'vi.md'),
      words.replace(
        /^title: (.*)$/m,
        (line) => `${line.replace(/"$/, '')} ${number}${line.endsWith('"') ? '"' : ''}`,
      ),
    );
  }
  return target;
}
