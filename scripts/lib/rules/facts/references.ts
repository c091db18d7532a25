import { defineRule } from '../rule.ts';
import { componentProblems } from './references/components.ts';
import { dataProblems } from './references/data.ts';
import { itemProblems } from './references/items.ts';
import { knownIds } from './references/known-ids.ts';

export const references = defineRule({
  id: 'references',
  severity: 'error',
  help: 'Whatever a file points at exists: agencies, communes, names, territories, sources, items, figures, pictures.',
  problems: (content) => {
    const known = knownIds(content);
    return [
      ...dataProblems(content, known),
      ...content.items.flatMap((item) => [
        ...itemProblems(item, known),
        ...componentProblems(item, known),
      ]),
    ];
  },
});
