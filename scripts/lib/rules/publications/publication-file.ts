import { publicationFile as fileName } from '../../../../src/config/outputs/editions.ts';
import { said, type Said } from '../../../../src/source/said.ts';
import type { Content } from '../../content/content.ts';
import type { PublicationFile } from '../../content/publication-file.ts';
import { inspectPdf } from '../../publications/inspect-pdf.ts';
import { defineRule, type Problem } from '../rule.ts';
import { sha256 } from '../../files/digest.ts';

const printAgain = said(
  'Print it again: npm run publications.',
  'In lại bằng lệnh: npm run publications.',
);

export const publicationFile = defineRule({
  id: 'publication-file',
  severity: 'error',
  help: said(
    'The PDF files in publications and the list in publications.yml agree in name, size, pages and digest; no PDF runs code, opens or carries other files.',
    'Các tệp PDF trong publications khớp với danh sách publications.yml về tên, dung lượng, số trang và mã băm; không tệp nào chạy mã lệnh, tự mở hay kèm tệp khác.',
  ),
  problems: (content) => {
    const listed = content.data['publications.yml'];
    const names = (listed?.known ?? []).map((entry) =>
      fileName(entry?.edition ?? '', entry?.locale ?? ''),
    );
    const unlisted = content.publications.filter(({ name }) => !names.includes(name));
    return [
      ...names.flatMap((name, index) => entryProblems(content, name, index)),
      ...names.flatMap((name, index) => repeated(content, names, name, index)),
      ...unlisted.map(({ file, name }) =>
        at(
          file,
          said(
            `The book "${name}" is not in publications.yml.`,
            `Ấn phẩm "${name}" không có trong publications.yml.`,
          ),
          said(
            'Delete it, or print all books: npm run publications -- --all.',
            'Xóa tệp này, hoặc in lại mọi ấn phẩm bằng lệnh: npm run publications -- --all.',
          ),
        ),
      ),
      ...content.publications.flatMap(byteProblems),
    ];
  },
});

function repeated(
  { data }: Content,
  names: readonly string[],
  name: string,
  index: number,
): Problem[] {
  const list = data['publications.yml'];
  if (!list || names.indexOf(name) === index) return [];
  return [
    {
      ...list.yaml.locate([index]),
      message: said(`The book "${name}" is listed twice.`, `Ấn phẩm "${name}" được ghi hai lần.`),
      hint: said('Delete one of the entries.', 'Xóa một trong hai mục.'),
    },
  ];
}

function entryProblems({ data, publications }: Content, name: string, index: number): Problem[] {
  const list = data['publications.yml'];
  const entry = list?.known?.[index];
  // What is wrong with the entry itself, the schema has said.
  if (!list || entry?.edition === undefined || entry.locale === undefined) return [];
  const book = publications.find((one) => one.name === name);
  if (!book) {
    return [
      {
        ...list.yaml.locate([index, 'edition']),
        message: said(
          `There is no file "${name}" in publications.`,
          `Không có tệp "${name}" trong publications.`,
        ),
        hint: printAgain,
      },
    ];
  }
  const bytes = book.read();
  const found = {
    bytes: bytes.length,
    sha256: sha256(bytes),
    pages: pagesOf(book),
  };
  return (['bytes', 'sha256', 'pages'] as const).flatMap((key): Problem[] => {
    if (entry[key] === undefined || found[key] === undefined || entry[key] === found[key])
      return [];
    return [
      {
        ...list.yaml.locate([index, key]),
        message: said(
          `"${name}" has ${key} ${String(found[key])}, not ${String(entry[key])}.`,
          `Tệp "${name}" có ${key} là ${String(found[key])}, không phải ${String(entry[key])}.`,
        ),
        hint: printAgain,
      },
    ];
  });
}

function pagesOf(book: PublicationFile): number | undefined {
  const reading = inspectPdf(book.read());
  return reading.kind === 'pdf' ? reading.pages : undefined;
}

const reasons: Readonly<Record<'not-pdf' | 'cut' | 'sealed', Said>> = {
  'not-pdf': said('it does not begin as a PDF does', 'phần đầu tệp không phải là PDF'),
  cut: said('its end is missing', 'tệp bị cụt ở cuối'),
  sealed: said(
    'it is encrypted or packed so that it cannot be looked into',
    'tệp được mã hóa hoặc nén theo cách không kiểm tra được',
  ),
};

function byteProblems(book: PublicationFile): Problem[] {
  const { file, name } = book;
  const reading = inspectPdf(book.read());
  if (reading.kind === 'broken') {
    const reason = reasons[reading.reason];
    return [
      at(
        file,
        said(
          `"${name}" cannot be used as a PDF: ${reason.en}.`,
          `Không dùng được tệp PDF "${name}": ${reason.vi}.`,
        ),
        printAgain,
      ),
    ];
  }
  if (reading.active.length === 0) return [];
  const names = reading.active.join(', ');
  return [
    at(
      file,
      said(
        `"${name}" can do more than be read: it holds ${names}.`,
        `Tệp "${name}" không chỉ để đọc: trong tệp có ${names}.`,
      ),
      printAgain,
    ),
  ];
}

function at(file: string, message: Said, hint: Said): Problem {
  return { file, line: 1, column: 1, message, hint };
}
