import { defineRule } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const projectStatus = defineRule({
  id: 'project-status',
  severity: 'error',
  help: said(
    'A project is "calling" only if the list that names it is a call for investors (list.kind: call).',
    'Dự án chỉ ghi "calling" (đang kêu gọi đầu tư) khi danh mục nêu tên dự án là danh mục kêu gọi đầu tư (list.kind: call).',
  ),
  problems: (content) =>
    content.items.flatMap((item) => {
      const { projectStatus: status, list } = item.facts ?? {};
      if (status !== 'calling' || list?.kind === undefined || list.kind === 'call') return [];
      return [
        {
          ...item.locate(['projectStatus']),
          message: said(
            `The project is "calling", but its list is a ${list.kind}, not a call for investors.`,
            `Dự án ghi "calling" nhưng danh mục của dự án là "${list.kind}", không phải danh mục kêu gọi đầu tư.`,
          ),
          hint: said(
            'Write "planned", or name the call under "list" with "kind: call" and its source.',
            'Ghi "planned", hoặc nêu danh mục kêu gọi trong "list" với "kind: call" và nguồn.',
          ),
        },
      ];
    }),
});
