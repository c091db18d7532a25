import type { Item } from '../../content/item.ts';
import { defineRule, type Problem, type Rule } from '../rule.ts';
import { said, type Said } from '../../../../src/source/said.ts';

const id = 'translation-pending';

const unsigned = defineRule({
  id,
  severity: 'error',
  help: said(
    'Each translation says which source words it matches; the source itself says nothing of the kind.',
    'Mỗi bản dịch ghi rõ khớp với nội dung bản gốc nào; bản gốc thì không ghi.',
  ),
  problems: (content) => content.items.flatMap(problemsOf),
});

/** `of: pending` was found while reading; a block that is missing or too much is looked at here. */
export const translationPending: Rule = {
  ...unsigned,
  check: async (content, context) => {
    const found = content.items.flatMap((item) =>
      item.words.flatMap(({ findings, locale }) =>
        findings
          .filter(({ rule }) => rule === id)
          .map((finding) => ({
            ...finding,
            message: said(
              'Nobody has accepted this translation yet.',
              'Bản dịch này chưa có người xác nhận.',
            ),
            hint: acceptHint(item, locale),
          })),
      ),
    );
    return [...found, ...(await unsigned.check(content, context))];
  },
};

function problemsOf(item: Item): Problem[] {
  return item.words.flatMap(({ locale, file }): Problem[] => {
    const raw = file.frontMatter.value;
    if (raw === null || typeof raw !== 'object') return [];
    const isSigned = 'translation' in raw;
    if (locale === item.sourceLocale && isSigned) {
      return [
        {
          ...file.frontMatter.locate(['translation']),
          message: said(
            'The source language is no translation.',
            'Ngôn ngữ gốc không phải là bản dịch.',
          ),
          hint: said(
            'Remove the "translation" block, or name another sourceLocale in facts.yml.',
            'Xóa phần "translation", hoặc ghi sourceLocale khác trong facts.yml.',
          ),
        },
      ];
    }
    if (locale === item.sourceLocale || isSigned) return [];
    return [
      {
        ...file.frontMatter.locate([]),
        message: said(
          'The translation does not say which source words it matches.',
          'Bản dịch chưa ghi khớp với nội dung bản gốc nào.',
        ),
        hint: acceptHint(item, locale),
      },
    ];
  });
}

function acceptHint(item: Item, locale: string): Said {
  return said(
    `Read it beside the source, then run: npm run translations -- accept ${item.reference} ${locale}`,
    `Đối chiếu với bản gốc, rồi chạy lệnh: npm run translations -- accept ${item.reference} ${locale}`,
  );
}
