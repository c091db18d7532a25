import { localeCodes, locales } from '../../../src/config/locales.ts';
import { commonDescriptions } from './vietnamese/common.ts';
import { figureDescriptions } from './vietnamese/figures.ts';
import { informationDescriptions } from './vietnamese/information.ts';
import { investmentDescriptions } from './vietnamese/investment.ts';
import { mapDescriptions } from './vietnamese/map.ts';
import { referenceDescriptions } from './vietnamese/reference.ts';
import { screenDescriptions } from './vietnamese/screens.ts';
import { siteDescriptions } from './vietnamese/site.ts';
import { tourismDescriptions } from './vietnamese/tourism.ts';
import { wordsDescriptions } from './vietnamese/words.ts';

const inVietnamese = new Intl.DisplayNames('vi', { type: 'language' });
const inEnglish = new Intl.DisplayNames('en', { type: 'language' });

/** Fields that each locale beside the first three has. */
const localeDescriptions = Object.fromEntries(
  localeCodes
    .filter((code) => !['vi', 'en', 'zh'].includes(code))
    .flatMap((code) => {
      const { htmlLang } = locales[code];
      const [vietnamese = code, english = code] = [
        inVietnamese.of(htmlLang)?.replace(/^Tiếng /, 'tiếng '),
        inEnglish.of(htmlLang),
      ];
      return [
        [`The words in ${english}`, `Nội dung ${vietnamese}`],
        [`Approved form in ${english}`, `Cách viết đã duyệt bằng ${vietnamese}`],
      ];
    }),
) as Readonly<Record<string, string>>;

/** English description of a field (src/schemas) → the same for editors who read Vietnamese. */
export const vietnameseDescriptions: ReadonlyMap<string, string> = new Map(
  [
    localeDescriptions,
    commonDescriptions,
    wordsDescriptions,
    investmentDescriptions,
    tourismDescriptions,
    informationDescriptions,
    figureDescriptions,
    referenceDescriptions,
    screenDescriptions,
    siteDescriptions,
    mapDescriptions,
  ].flatMap((theme) => Object.entries(theme)),
);

/**
 * What the field's English description says, in Vietnamese.
 *
 * @param description as it stands in the content schemas
 * @returns nothing for a description that no schema has
 */
export function vietnameseOf(description: string): string | undefined {
  return vietnameseDescriptions.get(description);
}
