import { provinceSlots } from '../../../../src/config/pages/province-slots.ts';
import { defineRule, type Problem } from '../rule.ts';

export const requiredSlots = defineRule({
  id: 'required-slots',
  severity: 'error',
  help: 'The province has its ten pages, each in the folder that bears the name of its slot.',
  problems: (content) => {
    const pages = content.items.filter(({ collection }) => collection === 'province');
    const missing = provinceSlots
      .filter((slot) => !pages.some((page) => page.slug === slot))
      .map((slot): Problem => ({
        file: `${content.folder}/province/${slot}`,
        line: 1,
        column: 1,
        message: `The required page "${slot}" of the province is missing.`,
        hint: `Run: npm run new -- province ${slot}`,
      }));
    const misplaced = pages.flatMap((page): Problem[] => {
      const slot = page.facts?.slot;
      if (slot === undefined || slot === page.slug) return [];
      return [
        {
          ...page.locate(['slot']),
          message: `The folder is called "${page.slug}", the slot "${slot}".`,
          hint: `Write slot: ${page.slug}, or rename the folder.`,
        },
      ];
    });
    return [...missing, ...misplaced];
  },
});
