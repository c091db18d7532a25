import type { ArchivedFile } from './zip.ts';

/** A picture of the kit with all that must be known to print it. */
export interface KitPicture {
  /** Name in the folder `pictures/`. */
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly title: string;
  /** Credit line, exactly as it must be printed. */
  readonly credit: string;
  readonly licence: string;
}

/** A fact of the sheet, in the reader's words. */
export interface KitFact {
  readonly group: string;
  readonly label: string;
  readonly value: string;
  readonly asOf: string;
  readonly source: string;
}

/** The parts of a press kit, already in one language. */
export interface PressKit {
  readonly title: string;
  /** What the kit holds and how it may be used. */
  readonly readme: string;
  /** Names of the columns of the facts: fact, value, as of, source. */
  readonly columns: readonly [string, string, string, string];
  readonly facts: readonly KitFact[];
  readonly pictures: readonly KitPicture[];
  /** A CSV document of the credits, made by the caller. */
  readonly credits: string;
}

/** The facts as Markdown tables, one for each group. */
function factsText({ title, columns, facts }: PressKit): string {
  const groups = [...new Set(facts.map(({ group }) => group))];
  const head = [`| ${columns.join(' | ')} |`, '|---|---|---|---|'];
  const tables = groups.map((group) => [
    `## ${group}`,
    '',
    ...head,
    ...facts
      .filter((fact) => fact.group === group)
      .map(({ label, value, asOf, source }) => `| ${label} | ${value} | ${asOf} | ${source} |`),
    '',
  ]);
  return [`# ${title}`, '', ...tables.flat()].join('\n');
}

/** The files of the kit, licences first. */
export function pressKitFiles(kit: PressKit): ArchivedFile[] {
  const licences = kit.pictures.map(
    ({ file, licence, credit }) => `pictures/${file}: ${licence}. ${credit}`,
  );
  return [
    { path: 'README.txt', content: `${kit.title}\n\n${kit.readme}\n` },
    { path: 'LICENCES.txt', content: `${kit.readme}\n\n${licences.join('\n')}\n` },
    { path: 'facts.md', content: factsText(kit) },
    { path: 'credits.csv', content: kit.credits },
    ...kit.pictures.map(({ file, content }) => ({ path: `pictures/${file}`, content })),
  ];
}
