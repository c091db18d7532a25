import { baitFiles, repeat, type MadeFile } from './hostile-baits.ts';

const megabyte = 1 << 20;
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const large: readonly MadeFile[] = [
  { name: 'bodies/one-line-of-a-megabyte.md', text: () => repeat('Núi Lam đẹp. ', megabyte) },
  { name: 'bodies/one-word-of-a-megabyte.md', text: () => repeat('a', megabyte) },
  { name: 'bodies/lines-100000.md', text: () => lines(100_000, () => 'Núi.') },
  { name: 'bodies/empty-lines-100000.md', text: () => `Núi.${'\n'.repeat(100_000)}` },
  { name: 'bodies/paragraphs-20000.md', text: () => lines(20_000, (index) => `Núi ${index}.\n`) },
  { name: 'bodies/headings-5000.md', text: () => lines(5000, () => '## Weather\n') },
  { name: 'bodies/quotes-5000-deep.md', text: () => `${'>'.repeat(5000)} x` },
  { name: 'bodies/lists-5000-deep.md', text: () => `${'- '.repeat(5000)}x` },
  {
    name: 'bodies/lists-indented-500-deep.md',
    text: () => lines(500, (index) => `${'  '.repeat(index)}- x`),
  },
  {
    name: 'bodies/emphasis-5000-deep.md',
    text: () => `${'*a **b '.repeat(2500)}${'** *'.repeat(2500)}`,
  },
  { name: 'bodies/links-5000-deep.md', text: () => `${'['.repeat(5000)}a${'](/)'.repeat(5000)}` },
  {
    name: 'bodies/table-5000-columns.md',
    text: () =>
      [`|${' a |'.repeat(5000)}`, `|${'---|'.repeat(5000)}`, `|${' 1 |'.repeat(5000)}`].join('\n'),
  },
  {
    name: 'bodies/table-short-rows.md',
    text: () =>
      [
        `|${' a |'.repeat(2000)}`,
        `|${'---|'.repeat(2000)}`,
        ...Array.from({ length: 2000 }, () => '| 1 |'),
      ].join('\n'),
  },
  { name: 'bodies/footnotes-20000.md', text: () => lines(20_000, (index) => `[^n${index}]: x\n`) },
  { name: 'bodies/marks-20000.md', text: () => lines(20_000, (index) => `x[^n${index}]`) },
  {
    name: 'bodies/references-20000.md',
    text: () => `${lines(20_000, (index) => `[r${index}]: /`)}\n\n${'[r1] '.repeat(20_000)}`,
  },
  {
    name: 'bodies/reference-expansion.md',
    text: () => `[a]: /${'a'.repeat(50_000)}/\n\n${'[a] '.repeat(5000)}`,
  },
  { name: 'bodies/links-10000.md', text: () => '[a](/nowhere/) '.repeat(10_000) },
  { name: 'bodies/anchors-3000.md', text: () => `## One\n\n${'[a](#nowhere) '.repeat(3000)}` },
  { name: 'bodies/phones-5000.md', text: () => '0912 345 678, '.repeat(5000) },
  { name: 'bodies/hidden-100000.md', text: () => 'a\u200B'.repeat(100_000) },
  { name: 'bodies/hidden-16000.md', text: () => 'a\u200B'.repeat(16_000) },
  { name: 'data/glossary.hidden-40000.yml', text: () => `# ${'\u200B'.repeat(40_000)}\n[]\n` },
  { name: 'bodies/stamps-coded-5000.md', text: () => lines(5000, () => 'M&#7852;T') },
  { name: 'bodies/stamps-spaced.md', text: () => 'T U Y Ệ T '.repeat(4000) },
  { name: 'bodies/decomposed-lines-20000.md', text: () => lines(20_000, () => 'Nu\u0301i.') },
  { name: 'bodies/stamps-5000.md', text: () => lines(5000, () => 'TUYỆT MẬT') },
  { name: 'bodies/wrong-names-20000.md', text: () => 'Songxan '.repeat(20_000) },
  { name: 'bodies/numbers-20000.md', text: () => '1,234.5 '.repeat(20_000) },
  { name: 'bodies/dates-10000.md', text: () => '1 May 2025 9:30 '.repeat(10_000) },
  { name: 'bodies/html-lines-20000.md', text: () => lines(20_000, () => '<b>x</b>\n') },
  { name: 'bodies/expressions-5000.mdx', text: () => '{x} '.repeat(5000) },
  { name: 'bodies/components-5000.mdx', text: () => lines(5000, () => '<Evil />\n') },
  {
    name: 'bodies/notices-5000-deep.mdx',
    text: () => `${'<Notice>\n'.repeat(5000)}x\n\n${'</Notice>\n'.repeat(5000)}`,
  },
  {
    name: 'words/front-matter-of-a-megabyte.md',
    text: () => `---\ntitle: ${repeat('a', megabyte)}\n---\n\nText.\n`,
  },
  {
    name: 'words/front-matter-lines-100000.md',
    text: () => `---\n${lines(100_000, (index) => `k${index}: 1`)}\n---\n\nText.\n`,
  },
  {
    name: 'words/hyphens-100000.md',
    text: () => `---\ntitle: x\n${lines(100_000, () => ' ---')}\n`,
  },
  {
    name: 'words/front-matter-spaces.md',
    text: () => `---${' '.repeat(100_000)}x\n---\n\nText.\n`,
  },
  { name: 'facts/one-line-of-a-megabyte.yml', text: () => `status: "${repeat('a', megabyte)}"\n` },
  { name: 'facts/lines-100000.yml', text: () => lines(100_000, (index) => `k${index}: 1`) },
  { name: 'facts/list-200000.yml', text: () => `status: [${'a,'.repeat(200_000)}]\n` },
  {
    name: 'facts/comment-of-a-megabyte.yml',
    text: () => `# ${repeat('a', megabyte)}\nstatus: published\n`,
  },
  { name: 'facts/duplicate-keys-5000.yml', text: () => lines(5000, () => 'status: published') },
  { name: 'facts/aliases-50000.yml', text: () => `a: &a 1\nb: [${'*a,'.repeat(50_000)}]\n` },
  { name: 'facts/errors-50000.yml', text: () => lines(50_000, () => '}: {') },
  { name: 'facts/deep-lists-100000.yml', text: () => `a: ${'['.repeat(100_000)}` },
  { name: 'facts/tabs-100000.yml', text: () => '\t'.repeat(100_000) },
  { name: 'facts/escapes-100000.yml', text: () => `status: "${'\\u0041'.repeat(100_000)}"` },
  {
    name: 'facts/block-scalar-of-a-megabyte.yml',
    text: () => `status: |\n  ${repeat('a\n  ', megabyte)}`,
  },
  { name: 'facts/digits-of-a-megabyte.yml', text: () => `status: ${repeat('9', megabyte)}\n` },
  { name: 'facts/points-of-a-megabyte.yml', text: () => `status: ${repeat('1.', megabyte)}\n` },
  { name: 'data/agencies.keys-30000.yml', text: () => lines(30_000, () => 'a: 1') },
  { name: 'data/agencies.aliases-100000.yml', text: () => `[${'*a, '.repeat(100_000)}]` },
  { name: 'data/agencies.stamps-30000.yml', text: () => `# MẬT\n`.repeat(30_000) },
  {
    name: 'data/glossary.entries-5000.yml',
    text: () =>
      lines(
        5000,
        (index) =>
          `- { id: n${index}, kind: place, vi: Núi ${index}, en: Núi ${index}, zh: 山${index}, zhStatus: official }`,
      ),
  },
  {
    name: 'svg/path-of-a-million-points.svg',
    text: () =>
      `<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0${' 1 1'.repeat(1_000_000)}"/></svg>`,
  },
  {
    name: 'svg/elements-100000.svg',
    text: () => `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(100_000)}</svg>`,
  },
  { name: 'svg/refused-elements-50000.svg', text: () => `<svg>${'<b/>\n'.repeat(50_000)}</svg>` },
  { name: 'svg/styles-open-100000.svg', text: () => `<svg>${'<style>'.repeat(100_000)}</svg>` },
  { name: 'svg/comments-open-100000.svg', text: () => `<svg>${'<!--'.repeat(100_000)}` },
  { name: 'svg/cdata-open-100000.svg', text: () => `<svg>${'<![CDATA['.repeat(100_000)}` },
  { name: 'svg/quotes-open-50000.svg', text: () => `<svg ${'a="'.repeat(50_001)}` },
  { name: 'svg/tags-open-100000.svg', text: () => `<svg ${'<a '.repeat(100_000)}` },
  { name: 'svg/imports-20000.svg', text: () => `<svg>${'@import '.repeat(20_000)}</svg>` },
  { name: 'svg/url-spaces.svg', text: () => `<svg>url(${' '.repeat(100_000)}` },
  { name: 'svg/attribute-spaces.svg', text: () => `<svg a${' '.repeat(100_000)}>` },
  { name: 'svg/attribute-colons.svg', text: () => `<svg ${'a:'.repeat(50_000)}href="x">` },
];

export const madeFiles: readonly MadeFile[] = [...baitFiles, ...large];
