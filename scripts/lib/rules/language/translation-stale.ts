import { translationState } from '../../content/translation-state.ts';
import { defineRule } from '../rule.ts';

export const translationStale = defineRule({
  id: 'translation-stale',
  severity: 'warning',
  help: 'A translation is looked at again after its source words changed.',
  problems: (content) =>
    content.items.flatMap((item) =>
      item.words
        .filter((words) => words.locale !== item.sourceLocale)
        .filter((words) => translationState(item, words) === 'stale')
        .map((words) => ({
          ...words.file.frontMatter.locate(['translation', 'of']),
          message: `The source (${item.sourceLocale}) changed after this translation was accepted.`,
          hint: `Compare the two, then run: npm run translations -- accept ${item.reference} ${words.locale}`,
        })),
    ),
});
