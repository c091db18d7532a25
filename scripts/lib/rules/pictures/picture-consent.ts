import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const pictureConsent = defineRule({
  id: 'picture-consent',
  severity: 'error',
  help: said(
    'For each photograph facts.yml says that recognisable people agreed, or that there are none.',
    'Với mỗi ảnh chụp, facts.yml ghi rõ người nhận ra được trong ảnh đã đồng ý, hoặc ảnh không có người nào như vậy.',
  ),
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
              ? said(
                  `The people on "${medium.file ?? ''}" have not agreed.`,
                  `Người trong ảnh "${medium.file ?? ''}" không đồng ý.`,
                )
              : said(
                  `Nothing says whether the people on "${medium.file ?? ''}" agreed.`,
                  `Chưa ghi người trong ảnh "${medium.file ?? ''}" có đồng ý hay không.`,
                ),
            hint: isRefused
              ? said('Take the picture out of the folder.', 'Đưa ảnh này ra khỏi thư mục.')
              : said(
                  'Write peopleConsent: true once everybody recognisable has agreed, or if nobody is.',
                  'Ghi peopleConsent: true khi mọi người nhận ra được trong ảnh đã đồng ý, hoặc khi ảnh không có ai nhận ra được.',
                ),
          },
        ];
      }),
    ),
});
