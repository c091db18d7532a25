import type { dataFileSchemas } from '../../../../src/schemas/data-files.ts';
import type { Content } from '../../content/content.ts';
import type { Item } from '../../content/item.ts';
import type { Finding } from '../../../../src/source/finding.ts';
import { readingRule, type Rule } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

const id = 'schema';
const required = [
  'site.yml',
  'agencies.yml',
] as const satisfies readonly (keyof typeof dataFileSchemas)[];

const reading = readingRule(
  id,
  said(
    'Each file has the keys that its kind needs, no other keys, and values of the right form.',
    'Mỗi tệp có đủ các trường bắt buộc của loại tệp đó, không có trường lạ, giá trị viết đúng dạng.',
  ),
);

/** What the schemas found while reading, and the files that no portal and no page can do without. */
export const schema: Rule = {
  ...reading,
  check: async (content, context) => [
    ...(await reading.check(content, context)),
    ...required
      .filter((name) => isAbsent(content, name))
      .map((name) => ({
        file: `${content.folder}/${name}`,
        line: 1,
        column: 1,
        rule: id,
        severity: 'error' as const,
        message: said(`The portal needs ${name}.`, `Cổng cần có tệp ${name}.`),
        hint: said(
          'Copy the file from another content folder and fill it in.',
          'Sao chép tệp này từ một thư mục nội dung khác rồi điền lại thông tin.',
        ),
      })),
    ...content.items.flatMap(withoutSource),
  ],
};

/** An item for readers that lacks the words in the language in which it is written first. */
function withoutSource({ folder, facts, sourceLocale }: Item): Finding[] {
  const isForReaders = facts?.status === 'published' || facts?.status === 'review';
  if (!isForReaders || folder.words[sourceLocale]) return [];
  return [
    {
      file: `${folder.folder}/${sourceLocale}.md`,
      line: 1,
      column: 1,
      rule: id,
      severity: 'error',
      message: said(
        `The item has no ${sourceLocale}.md: the words from which the others are translated.`,
        `Mục không có ${sourceLocale}.md là bản gốc của các bản dịch.`,
      ),
      hint: said(
        `Write ${sourceLocale}.md, or name another "sourceLocale" in facts.yml.`,
        `Viết ${sourceLocale}.md, hoặc ghi "sourceLocale" khác trong facts.yml.`,
      ),
    },
  ];
}

function isAbsent(content: Content, name: (typeof required)[number]): boolean {
  const file = `${content.folder}/${name}`;
  return !content.data[name] && !content.findings.some((finding) => finding.file === file);
}
