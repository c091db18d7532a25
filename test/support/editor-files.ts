import { readFileSync } from 'node:fs';

/** A template that code editors offer under its prefixes. */
export interface Snippet {
  readonly scope: string;
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** A command that the editor's menu runs. */
export interface EditorTask {
  readonly label: string;
  readonly detail: string;
  readonly command: string;
  readonly problemMatcher: readonly ProblemMatcher[];
}

interface ProblemMatcher {
  readonly severity: string;
  /** Of a task that keeps running: lines between which a list of problems stands. */
  readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
  readonly pattern: Readonly<Record<'file' | 'line' | 'column' | 'code' | 'message', number>> & {
    readonly regexp: string;
  };
}

interface TasksFile {
  readonly tasks: readonly EditorTask[];
  readonly inputs: readonly { readonly id: string; readonly options?: readonly string[] }[];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function readSnippets(): [string, Snippet][] {
  return Object.entries(readJson('.vscode/portal.code-snippets') as Record<string, Snippet>);
}

export function readTasks(): TasksFile {
  return readJson('.vscode/tasks.json') as TasksFile;
}

export function readSettings(): Record<string, unknown> {
  return readJson('.vscode/settings.json') as Record<string, unknown>;
}

const today: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '11',
  CURRENT_DATE: '22',
};

/** What a snippet inserts when every default is taken as it stands. */
export function expanded({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{([A-Z_]+)\}/g, (_, name: string) => today[name] ?? '')
    .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1');
}
