import path from 'node:path';
import type { Location } from '../../../../src/source/finding.ts';
import type { Content, TextFile } from '../../content/content.ts';
import { plainTexts } from '../../text/plain-texts.ts';
import { mayHaveStamp, stampsIn } from '../../text/secrecy/stamps.ts';
import type { TextBlock } from '../../text/text-block.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

const stampInName = /(^|[^a-z])(toi|tuyet)-?mat([^a-z]|$)|luu-?hanh-?noi-?bo/;

export const secrecy = defineRule({
  id: 'secrecy',
  severity: 'error',
  help: said(
    'No secrecy stamp (MẬT, TỐI MẬT, TUYỆT MẬT, LƯU HÀNH NỘI BỘ; in small letters where it stands alone or behind “Độ mật:”) in any text or file name.',
    'Không có dấu chỉ độ mật (MẬT, TỐI MẬT, TUYỆT MẬT, LƯU HÀNH NỘI BỘ; kể cả chữ thường khi đứng riêng một dòng hoặc sau “Độ mật:”) trong văn bản hoặc tên tệp.',
  ),
  oneItemAtATime: true,
  problems: (content) => {
    const inFiles = content.textFiles.flatMap(inLines);
    const named = new Set(inFiles.map(lineOf));
    // Readable texts have what codes stand for (TUY&#7878;T), and stamps that run over two lines.
    const inBlocks = readableTexts(content).flatMap(inBlock);
    const codedOnly = inBlocks.filter((problem) => !named.has(lineOf(problem)));
    const names = [
      ...content.strangers.map(({ file }) => file),
      ...content.items.flatMap(({ folder, pictures }) => [
        folder.folder,
        ...pictures.map(({ file }) => file),
      ]),
    ];
    const inNames = names
      .filter((file) => isStamped(path.posix.basename(file)))
      .map((file) => problem({ file, line: 1, column: 1 }, path.posix.basename(file)));
    return [...inFiles, ...codedOnly, ...inNames];
  },
});

function inLines({ file, text }: TextFile): Problem[] {
  if (!mayHaveStamp(text)) return [];
  return text
    .split('\n')
    .flatMap((line, index) =>
      stampsIn(line).map((stamp) =>
        problem({ file, line: index + 1, column: stamp.index + 1 }, stamp.text),
      ),
    );
}

function inBlock(block: TextBlock): Problem[] {
  return stampsIn(block.text, true).map((stamp) => problem(block.locate(stamp.index), stamp.text));
}

function readableTexts({ items, data, figures }: Content): TextBlock[] {
  return [
    ...items.flatMap(({ words }) => words.flatMap(({ blocks }) => blocks)),
    ...items.flatMap(({ facts, folder }) => (folder.facts ? plainTexts(facts, folder.facts) : [])),
    ...[...Object.values(data), ...figures.values()].flatMap(({ known, yaml }) =>
      plainTexts(known, yaml),
    ),
  ];
}

function lineOf({ file, line }: Location): string {
  return `${file}:${line}`;
}

function isStamped(name: string): boolean {
  const composed = name.normalize('NFC');
  if (stampsIn(composed).length > 0) return true;
  const plain = composed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();
  return stampInName.test(plain);
}

function problem(at: Location, text: string): Problem {
  return {
    ...at,
    message: said(
      `"${text}" marks a secret or internal paper.`,
      `"${text}" là dấu hiệu của tài liệu mật hoặc tài liệu nội bộ.`,
    ),
    hint: said(
      'Take it out at once, and tell whoever answers for the portal. Nothing of the paper may be published.',
      'Gỡ ra ngay và báo người chịu trách nhiệm về cổng. Không được đăng bất kỳ nội dung nào của tài liệu ấy.',
    ),
  };
}
