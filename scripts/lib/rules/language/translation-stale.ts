import { translationState } from '../../content/translation-state.ts';
import { defineRule } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const translationStale = defineRule({
  id: 'translation-stale',
  severity: 'warning',
  help: said(
    'A translation is looked at again after its source words changed.',
    'Bản dịch được xem lại sau khi bản gốc thay đổi.',
  ),
  oneItemAtATime: true,
  problems: (content) =>
    content.items.flatMap((item) =>
      item.words
        .filter((words) => words.locale !== item.sourceLocale)
        .filter((words) => translationState(item, words) === 'stale')
        .map((words) => ({
          ...words.file.frontMatter.locate(['translation', 'of']),
          message: said(
            `The source (${item.sourceLocale}) changed after this translation was accepted.`,
            `Bản gốc (${item.sourceLocale}) đã thay đổi sau khi bản dịch này được xác nhận.`,
          ),
          hint: said(
            `Compare the two, then run: npm run translations -- accept ${item.reference} ${words.locale}`,
            `So sánh hai bản, rồi chạy lệnh: npm run translations -- accept ${item.reference} ${words.locale}`,
          ),
        })),
    ),
});
