import { defineRule } from '../rule.ts';
import { componentProblems } from './references/components.ts';
import { dataProblems } from './references/data.ts';
import { itemProblems } from './references/items.ts';
import { knownIds } from './references/known-ids.ts';
import { said } from '../../../../src/source/said.ts';

export const references = defineRule({
  id: 'references',
  severity: 'error',
  help: said(
    'Whatever a file points at exists: agencies, communes, names, territories, sources, items, figures, pictures.',
    'Những gì tệp dẫn đến đều tồn tại: cơ quan, xã, phường, tên gọi, địa bàn, nguồn, mục, số liệu, ảnh.',
  ),
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
