import type { Content } from '../../../../../scripts/lib/content/content.ts';
import { readContent } from '../../../../../scripts/lib/content/read-content.ts';
import type { Rule } from '../../../../../scripts/lib/rules/rule.ts';
import type { Finding } from '../../../../../src/source/finding.ts';
import { inSmallContent } from '../../../../support/small-content.ts';

/** Texts of files by their path in the content folder. */
export type Files = Readonly<Record<string, string>>;

interface Found {
  /** The findings of this rule alone: files of a test hold only what it looks at, whatever else a schema asks. */
  readonly findings: readonly Finding[];
  /** `<file>:<line> <text from the column to the end of the line>`, in the order of the findings. */
  readonly at: readonly string[];
  /** The English messages, in the order of the findings. */
  readonly messages: readonly string[];
}

/** What a content folder holds that has these files and nothing else. */
export function contentOf(files: Files): Promise<Content> {
  return inSmallContent(files, readContent);
}

/** What a rule finds in a content folder that has these files and nothing else. */
export async function found(rule: Rule, files: Files, today = '2026-06-01'): Promise<Found> {
  const content = await contentOf(files);
  const findings = await rule.check(content, { today });
  return {
    findings,
    at: findings.map(({ file, line, column }) => {
      const name = file.slice(content.folder.length + 1);
      const text = files[name]?.split('\n')[line - 1]?.slice(column - 1);
      return `${name}:${line} ${text ?? '(nothing)'}`;
    }),
    messages: findings.map(({ message }) => message.en),
  };
}

/** A facts.yml or front matter that cannot be read. */
export const broken = 'status: [';

/** A words file with this front matter and body. */
export function words(frontMatter: string, body = ''): string {
  return `---\n${frontMatter}\n---\n\n${body}\n`;
}
