import { defineRule, type Problem } from '../rule.ts';

export const withdrawalReason = defineRule({
  id: 'withdrawal-reason',
  severity: 'error',
  help: 'An item that is withdrawn after it was on the portal says since when and, in each language, why; others do not.',
  problems: (content) =>
    content.items.flatMap((item): Problem[] => {
      const { status, withdrawal, approval } = item.facts ?? {};
      if (status === undefined) return [];
      if (status !== 'withdrawn') {
        if (!withdrawal) return [];
        return [
          {
            ...item.locate(['withdrawal']),
            message: `The item has a withdrawal, but its status is "${status}".`,
            hint: 'Write "status: withdrawn", or take "withdrawal" out.',
          },
        ];
      }
      // Without an approval it was never on the portal, and nobody can follow a link to it.
      if (!withdrawal) {
        if (!approval) return [];
        return [
          {
            ...item.locate(['status']),
            message: 'The item was on the portal and is withdrawn, but does not say since when.',
            hint: 'Add "withdrawal: { on: YYYY-MM-DD }" here and "withdrawal: why" to each language.',
          },
        ];
      }
      return item.words
        .filter(({ known }) => known && known.withdrawal === undefined)
        .map(({ file }) => ({
          ...file.frontMatter.locate([]),
          message: 'The reason of the withdrawal is missing in this language.',
          hint: 'Add a line "withdrawal: …" that says why; it stands at the address of the page.',
        }));
    }),
});
