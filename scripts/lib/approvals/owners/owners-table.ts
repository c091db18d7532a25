import { z } from 'astro/zod';
import { collectionIds } from '../../../../src/config/collections.ts';
import { localeCodes } from '../../../../src/config/locales.ts';
import { slug } from '../../../../src/schemas/shared/identifiers.ts';
import { formatFinding } from '../../../../src/source/finding.ts';
import { validateYaml } from '../../../../src/source/validate.ts';
import { parseYamlFile } from '../../../../src/source/yaml-file.ts';
import { CommandError } from '../../report/run-command.ts';

/** Where the table stands, from the root of the repository. */
export const ownersFile = '.github/owners.yml';

const owners = z.array(slug).min(1).describe('Ids of teams; each is asked to review');

/** Plain paths: what a pattern or a regular expression would read otherwise is refused. */
const repositoryPath = z
  .string()
  .regex(
    /^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*\/?$/,
    'A path without leading / and without wildcards.',
  )
  .describe('A file, or a folder that ends in /');

/** Who reviews what; see the comments of the file. */
export const ownersSchema = z
  .strictObject({
    organisation: slug.describe('Account of the organisation on the forge'),
    teams: z
      .record(slug, z.strictObject({ en: z.string().min(1), vi: z.string().min(1) }))
      .describe('Every team by its id on the forge'),
    languages: z.record(z.enum(localeCodes), owners).describe('Words, by language'),
    collections: z.record(z.enum(collectionIds), owners).describe('Items, by collection'),
    data: z.record(repositoryPath, owners).describe('Data files, from the content folder'),
    content: owners.describe('Whatever else lies in the content folder'),
    rules: z
      .strictObject({ paths: z.array(repositoryPath).min(1), owners })
      .describe('What content may say and how it is judged'),
    code: owners.describe('Everything else'),
  })
  .describe('Who reviews which part of the portal');

export type OwnersTable = z.infer<typeof ownersSchema>;

/**
 * Reads the table of owners.
 * @throws CommandError naming file, line and column of every problem, and every team that is not listed
 */
export function parseOwners(text: string): OwnersTable {
  const { data, findings } = validateYaml(parseYamlFile(ownersFile, text), ownersSchema);
  if (!data) {
    throw new CommandError(findings.map((finding) => formatFinding(finding)).join('\n'));
  }
  const named = [
    ...[data.languages, data.collections, data.data].flatMap((rows) => Object.values(rows).flat()),
    ...data.content,
    ...data.rules.owners,
    ...data.code,
  ];
  const unknown = [...new Set(named)].filter((team) => !Object.hasOwn(data.teams, team));
  if (unknown.length > 0) {
    throw new CommandError(
      `${ownersFile}: ${unknown.join(', ')} is not listed under "teams". List it there, or correct the name.`,
    );
  }
  return data;
}
