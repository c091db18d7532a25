import { defineRule } from '../rule.ts';

export const projectStatus = defineRule({
  id: 'project-status',
  severity: 'error',
  help: 'A project is "calling" only if the list that names it is a call for investors (list.kind: call).',
  problems: (content) =>
    content.items.flatMap((item) => {
      const { projectStatus: status, list } = item.facts ?? {};
      if (status !== 'calling' || list?.kind === undefined || list.kind === 'call') return [];
      return [
        {
          ...item.locate(['projectStatus']),
          message: `The project is "calling", but its list is a ${list.kind}, not a call for investors.`,
          hint: 'Write "planned", or name the call under "list" with "kind: call" and its source.',
        },
      ];
    }),
});
