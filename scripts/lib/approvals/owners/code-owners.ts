import { ownersFile, type OwnersTable } from './owners-table.ts';

/** Files and folders of one kind with their owners; the words of one language where `locale` is set. */
interface Ownership {
  /** From the root of the repository; a folder ends in `/`. */
  readonly path: string;
  readonly locale?: string;
  readonly owners: readonly string[];
}

const head = [
  `# Made from ${ownersFile} by scripts/generate/code-owners.ts; do not edit.`,
  `# Tạo tự động từ ${ownersFile}; không sửa tay.`,
];

const folder = 'content/';

/**
 * The owners as the three forges want them. GitHub and GitLab read patterns, Forgejo reads regular
 * expressions, so each has its own file, in a place that the others do not read: GitHub `.github/`,
 * GitLab `.gitlab/`, Forgejo `.forgejo/` (each also the root and `docs/`, where one form would have to do).
 *
 * @returns text by path from the root of the repository
 */
export function codeOwnersFiles(table: OwnersTable): Map<string, string> {
  return new Map([
    ['.github/CODEOWNERS', forGithub(table)],
    ['.gitlab/CODEOWNERS', forGitlab(table)],
    ['.forgejo/CODEOWNERS', forForgejo(table)],
  ]);
}

/** The last line that fits a file decides alone: words name the editors and the team of the collection. */
function forGithub(table: OwnersTable): string {
  const handles = handlesOf(table);
  const line = ({ path, locale, owners }: Ownership) =>
    `${globOf(path, locale)} ${handles(owners)}`;
  const languages = languageRows(table).flatMap(({ locale, owners }) =>
    ['md', 'mdx'].map((format) => `/${folder}**/${locale}.${format} ${handles(owners)}`),
  );
  const both = collectionRows(table).flatMap((collection) =>
    languageRows(table).map(({ locale, owners }) =>
      line({ path: collection.path, locale, owners: [...collection.owners, ...owners] }),
    ),
  );
  return text([
    ...head,
    section('Code', [`* ${handles(table.code)}`]),
    section('Rules', rulesRows(table).map(line)),
    section('Content', [`/${folder} ${handles(table.content)}`]),
    section('Data', dataRows(table).map(line)),
    section('Collections', collectionRows(table).map(line)),
    section('Languages', [...languages, ...both]),
  ]);
}

/** Each section asks for its own approval: words need that of the collection and that of the language. */
function forGitlab(table: OwnersTable): string {
  const handles = handlesOf(table);
  const line = ({ path, owners }: Ownership) => `${globOf(path)} ${handles(owners)}`;
  const languages = languageRows(table).flatMap(({ locale, owners }) =>
    ['md', 'mdx'].map((format) => `/${folder}**/${locale}.${format} ${handles(owners)}`),
  );
  const code = ['/*', '/src/', '/scripts/', '/test/', '/public/', '/.ci/', '/.vscode/'];
  return text([
    ...head,
    section('[Code]', [
      ...code.map((path) => `${path} ${handles(table.code)}`),
      ...rulesRows(table).map(line),
    ]),
    section('[Content]', [
      `/${folder} ${handles(table.content)}`,
      ...[...dataRows(table), ...collectionRows(table)].map(line),
    ]),
    section('[Languages]', languages),
  ]);
}

/** Every line that fits a file adds its owners. `!` means all files but these. */
function forForgejo(table: OwnersTable): string {
  const handles = handlesOf(table);
  const line = ({ path, owners }: Ownership) => `${expressionOf(path)} ${handles(owners)}`;
  return text([
    ...head,
    section('Code', [`!${folder}.* ${handles(table.code)}`]),
    section('Rules', rulesRows(table).map(line)),
    section('Content', [`${folder}[^/]+ ${handles(table.content)}`]),
    section('Data', dataRows(table).map(line)),
    section('Collections', collectionRows(table).map(line)),
    section(
      'Languages',
      languageRows(table).map(
        ({ locale, owners }) => `${folder}.*/${locale}\\\\.mdx? ${handles(owners)}`,
      ),
    ),
  ]);
}

function languageRows({ languages }: OwnersTable) {
  return Object.entries(languages).map(([locale, owners]) => ({ locale, owners }));
}

function collectionRows({ collections }: OwnersTable): Ownership[] {
  return Object.entries(collections).map(([id, owners]) => ({ path: `${folder}${id}/`, owners }));
}

function dataRows({ data }: OwnersTable): Ownership[] {
  return Object.entries(data).map(([name, owners]) => ({ path: `${folder}${name}`, owners }));
}

function rulesRows({ rules }: OwnersTable): Ownership[] {
  return rules.paths.map((path) => ({ path, owners: rules.owners }));
}

function handlesOf({ organisation }: OwnersTable): (teams: readonly string[]) => string {
  return (teams) => [...new Set(teams)].map((team) => `@${organisation}/${team}`).join(' ');
}

function globOf(path: string, locale?: string): string {
  return locale === undefined ? `/${path}` : `/${path}**/${locale}.md*`;
}

/** In Forgejo's file a backslash is itself written with two. */
function expressionOf(path: string): string {
  const escaped = path.replaceAll('.', String.raw`\\.`);
  return path.endsWith('/') ? `${escaped}.*` : escaped;
}

function section(title: string, lines: readonly string[]): string {
  return ['', title.startsWith('[') ? title : `# ${title}`, ...lines].join('\n');
}

function text(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}
