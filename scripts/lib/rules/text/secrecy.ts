import path from 'node:path';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

/** Stamps of the Law on Protection of State Secrets and of internal papers, in capitals. */
const stamp = /(?<![\p{L}\p{M}])(?:TUYỆT\s+MẬT|TỐI\s+MẬT|LƯU\s+HÀNH\s+NỘI\s+BỘ)(?![\p{L}\p{M}])/gu;

/**
 * `MẬT` alone is a stamp; inside a line of capitals it is one only behind a word for a paper or a
 * degree (`TÀI LIỆU MẬT`), so that `MẬT ONG` (honey) and `CHÍNH SÁCH BẢO MẬT` (privacy) pass.
 */
const shortStamp =
  /(?<![\p{L}\p{M}])(?:(?:TÀI LIỆU|VĂN BẢN|HỒ SƠ|CÔNG VĂN|ĐỘ|DẤU)\s+|(?<!\p{Lu}\p{M}*\s+))MẬT(?![\p{L}\p{M}])(?!\s+\p{Lu}{2})/gu;

const stampInName = /(^|[^a-z])(toi|tuyet)-?mat([^a-z]|$)|luu-?hanh-?noi-?bo/;

export const secrecy = defineRule({
  id: 'secrecy',
  severity: 'error',
  help: said(
    'No secrecy stamp (MẬT, TỐI MẬT, TUYỆT MẬT, LƯU HÀNH NỘI BỘ) in any text or file name.',
    'Không có dấu chỉ độ mật (MẬT, TỐI MẬT, TUYỆT MẬT, LƯU HÀNH NỘI BỘ) trong văn bản hoặc tên tệp.',
  ),
  problems: (content) => {
    const inTexts = content.textFiles.flatMap(({ file, text }) => {
      const composed = text.normalize('NFC');
      if (!composed.includes('MẬT') && !composed.includes('NỘI')) return [];
      return composed
        .split('\n')
        .flatMap((line, index) =>
          [...line.matchAll(stamp), ...line.matchAll(shortStamp)].map((match) =>
            problem(file, index + 1, match.index + 1, match[0]),
          ),
        );
    });
    const names = [
      ...content.strangers.map(({ file }) => file),
      ...content.items.flatMap(({ folder, pictures }) => [
        folder.folder,
        ...pictures.map(({ file }) => file),
      ]),
    ];
    const inNames = names
      .filter((file) => isStamped(path.posix.basename(file)))
      .map((file) => problem(file, 1, 1, path.posix.basename(file)));
    return [...inTexts, ...inNames];
  },
});

function isStamped(name: string): boolean {
  const composed = name.normalize('NFC');
  if (composed.search(stamp) >= 0 || composed.search(shortStamp) >= 0) return true;
  const plain = composed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();
  return stampInName.test(plain);
}

function problem(file: string, line: number, column: number, text: string): Problem {
  return {
    ...{ file, line, column },
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
