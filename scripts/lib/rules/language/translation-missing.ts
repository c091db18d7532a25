import { sourceLocale, type Locale } from '../../../../src/config/locales.ts';
import type { Content } from '../../content/content.ts';
import { localizedGroups } from '../../text/data-texts.ts';
import type { Item } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const translationMissing = defineRule({
  id: 'translation-missing',
  severity: 'warning',
  help: said(
    'Published items, figures and data texts have their words in every language that site.yml shows.',
    'Mục đã đăng, bảng số liệu và lời trong tệp dữ liệu có đủ các ngôn ngữ nêu trong site.yml.',
  ),
  problems: (content) => {
    const shown = (content.data['site.yml']?.known?.locales ?? []).filter(
      (locale) => locale !== undefined,
    );
    return [
      ...content.items
        .filter(({ facts }) => facts?.status === 'published')
        .flatMap((item) => itemProblems(item, shown)),
      ...dataProblems(content, shown),
    ];
  },
});

function itemProblems(item: Item, shown: readonly Locale[]): Problem[] {
  return shown
    .filter((locale) => locale !== item.sourceLocale && !item.folder.words[locale])
    .map((locale) => ({
      ...{ file: item.folder.folder, line: 1, column: 1 },
      message: said(`The translation ${locale}.md is missing.`, `Thiếu bản dịch ${locale}.md.`),
      hint: said(
        'Readers of that language see another one under a notice until it is written.',
        'Khi chưa có bản dịch, người đọc sẽ thấy bản ngôn ngữ khác kèm lời báo.',
      ),
    }));
}

/** The glossary and the communes have names of their own: not each has a form in each language. */
function dataProblems({ data, figures }: Content, shown: readonly Locale[]): Problem[] {
  const files = [
    data['site.yml'],
    data['agencies.yml'],
    data['sectors.yml'],
    data['clusters.yml'],
    data['duties.yml'],
    ...figures.values(),
  ];
  return files.flatMap((file) =>
    file
      ? localizedGroups(file).flatMap(({ path, texts }) => {
          const missing = shown.filter((locale) => texts[locale] === undefined);
          if (missing.length === 0 || texts[sourceLocale] === undefined) return [];
          return [
            {
              ...file.yaml.locate(path),
              message: said(
                `The text has no ${missing.join(' and no ')}.`,
                `Nội dung này chưa có bản ${missing.join(', ')}.`,
              ),
              hint: said(
                `Add ${missing.map((locale) => `"${locale}: …"`).join(' and ')}.`,
                `Thêm ${missing.map((locale) => `"${locale}: …"`).join(' và ')}.`,
              ),
            },
          ];
        })
      : [],
  );
}
