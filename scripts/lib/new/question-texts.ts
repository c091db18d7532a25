import type { FindingLanguage } from '../../../src/source/said.ts';

/** What `npm run new` says on the terminal. */
export interface QuestionTexts {
  readonly collections: string;
  readonly collection: string;
  readonly title: string;
  readonly slug: (offered: string) => string;
  readonly taken: (reference: string) => string;
  readonly badSlug: (slug: string, better: string) => string;
  readonly agencies: string;
  readonly agency: (offered: string) => string;
  readonly languages: (offered: string) => string;
  readonly unknown: (answer: string, nearest: string | undefined) => string;
  readonly made: (file: string) => string;
  readonly next: string;
}

const brackets = (offered: string) => (offered === '' ? '' : ` [${offered}]`);

/** The questions and answers in each language for editors. */
export const questionTexts: Readonly<Record<FindingLanguage, QuestionTexts>> = {
  vi: {
    collections: 'Các loại mục:',
    collection: 'Loại mục (số thứ tự hoặc tên): ',
    title: 'Tiêu đề: ',
    slug: (offered) => `Tên thư mục, cũng là địa chỉ trang${brackets(offered)}: `,
    taken: (reference) => `Đã có mục ${reference}. Hãy chọn tên khác.`,
    badSlug: (slug, better) =>
      `Không dùng được tên "${slug}": chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, không dùng mã ngôn ngữ; trang của tỉnh chỉ có mười tên cố định.${better === '' || better === slug ? '' : ` Có thể dùng "${better}".`}`,
    agencies: 'Đơn vị cung cấp thông tin:',
    agency: (offered) => `Đơn vị (số thứ tự hoặc mã)${brackets(offered)}: `,
    languages: (offered) => `Ngôn ngữ cần tạo tệp, cách nhau bằng dấu cách [${offered}]: `,
    unknown: (answer, nearest) =>
      `Không có lựa chọn "${answer}".${nearest === undefined ? '' : ` Có phải là "${nearest}" không?`}`,
    made: (file) => `Đã tạo ${file}`,
    next: 'Điền số liệu vào facts.yml trước, rồi mới viết bài. Xem còn thiếu gì bằng lệnh: npm run check',
  },
  en: {
    collections: 'Kinds of items:',
    collection: 'Kind (number or name): ',
    title: 'Title: ',
    slug: (offered) => `Folder name, which is also the address${brackets(offered)}: `,
    taken: (reference) => `${reference} exists already. Choose another name.`,
    badSlug: (slug, better) =>
      `"${slug}" cannot be the name: use lower-case letters without marks, digits and hyphens, no language code; pages of the province have ten fixed names.${better === '' || better === slug ? '' : ` "${better}" would do.`}`,
    agencies: 'Contributing agencies:',
    agency: (offered) => `Agency (number or id)${brackets(offered)}: `,
    languages: (offered) => `Languages to make files for, with spaces between [${offered}]: `,
    unknown: (answer, nearest) =>
      `"${answer}" is not one of them.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`,
    made: (file) => `Made ${file}`,
    next: 'Fill in facts.yml first, then the words. See what is missing with: npm run check',
  },
};
