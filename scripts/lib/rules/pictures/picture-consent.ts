import { defineRule, type Problem } from '../rule.ts';

export const pictureConsent = defineRule({
  id: 'picture-consent',
  severity: 'error',
  help: 'For each photograph facts.yml says that recognisable people agreed, or that there are none.',
  problems: (content) =>
    content.items.flatMap((item) =>
      (item.facts?.media ?? []).flatMap((medium, index): Problem[] => {
        if (medium?.made !== 'photo' || medium.peopleConsent === true) return [];
        const isRefused = medium.peopleConsent === false;
        if (!isRefused && item.facts?.status !== 'published') return [];
        return [
          {
            ...item.locate(['media', index, isRefused ? 'peopleConsent' : 'made']),
            message: isRefused
              ? `The people on "${medium.file ?? ''}" have not agreed.`
              : `Nothing says whether the people on "${medium.file ?? ''}" agreed.`,
            hint: isRefused
              ? 'Take the picture out of the folder.'
              : 'Write peopleConsent: true once everybody recognisable has agreed, or if nobody is.',
          },
        ];
      }),
    ),
});
