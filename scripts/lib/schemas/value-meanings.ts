import { localeCodes, locales } from '../../../src/config/locales.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { ownMeanings, type Meaning } from './own-meanings.ts';

type Meanings = Readonly<Record<string, Meaning>>;
type Labels = Readonly<Record<string, string>>;

function paired(vi: Labels, en: Labels): Meanings {
  return Object.fromEntries(
    Object.keys(vi).map((value) => [value, { vi: vi[value] ?? '', en: en[value] ?? '' }]),
  );
}

const { vi, en } = messages;

const travelModes = paired(vi.place.modes, en.place.modes);

/** In the words of the language, for example "tiếng Anh" or "US Dollar". */
function named(codes: readonly string[], type: 'language' | 'currency'): Meanings {
  const inVietnamese = new Intl.DisplayNames('vi', { type });
  const inEnglish = new Intl.DisplayNames('en', { type });
  const tagOf = (code: string) => (type === 'language' ? (localeTags.get(code) ?? code) : code);
  return Object.fromEntries(
    codes.map((code) => {
      const tag = tagOf(code);
      return [code, { vi: inVietnamese.of(tag) ?? code, en: inEnglish.of(tag) ?? code }];
    }),
  );
}

const localeTags = new Map<string, string>(
  localeCodes.map((code) => [code, locales[code].htmlLang]),
);

const languages = named(localeCodes, 'language');

/** Values that the interface of the portal names already, by the English description of their field. */
const interfaceMeanings: Readonly<Record<string, Meanings>> = {
  'Language written first, if not Vietnamese': languages,
  'Languages shown, in the order of the switcher': languages,
  'In texts of this language': languages,
  'Language of the book': languages,
  'Languages whose texts give the Vietnamese name in brackets at the first mention': languages,
  'ISO 4217 code': named(['VND', 'USD', 'CNY', 'EUR'], 'currency'),
  'What is drawn': paired(vi.media.motifs, en.media.motifs),
  'water May–June, green July–August, gold September–October, mist November–February': paired(
    vi.media.seasons,
    en.media.seasons,
  ),
  'How the picture was made': paired(vi.media.mades, en.media.mades),
  'What is to be built': paired(vi.project.kinds, en.project.kinds),
  'How the investor is chosen': paired(vi.project.forms, en.project.forms),
  'calling only if the list is a call': paired(vi.project.statuses, en.project.statuses),
  'Area of investment incentives in which it lies': paired(
    vi.project.incentiveClass,
    en.project.incentiveClass,
  ),
  'What kind of zone it is': paired(vi.zone.kinds, en.zone.kinds),
  'What kind of place it is': paired(vi.place.kinds, en.place.kinds),
  'How one travels': travelModes,
  'How one gets here from the stop before': travelModes,
  'How most of the way is made': travelModes,
  'What it is': paired(vi.culture.kinds, en.culture.kinds),
  'unesco: Representative List; state: national intangible heritage': paired(
    vi.culture.bodies,
    en.culture.bodies,
  ),
  'What kind of product it is': paired(vi.product.kinds, en.product.kinds),
  'What kind of event it is': paired(vi.event.kinds, en.event.kinds),
  'What kind of item it is': paired(vi.news.kinds, en.news.kinds),
  'What it is about': paired(vi.news.topics, en.news.topics),
  'What the claim is': paired(vi.clarification.verdicts, en.clarification.verdicts),
  'What the partner is': paired(vi.partner.kinds, en.partner.kinds),
  'Fields of cooperation': paired(vi.partner.fieldNames, en.partner.fieldNames),
  'What kind of document it is': paired(vi.document.kinds, en.document.kinds),
  'What the editors read: the official text, a mirror, a digest, or reports about it': paired(
    vi.document.read,
    en.document.read,
  ),
  'How the number came about': paired(vi.figures.status, en.figures.status),
  'What it is the name of': paired(vi.terms.kinds, en.terms.kinds),
  'How far the duty is met': paired(vi.about.compliance.statuses, en.about.compliance.statuses),
  'What the article is about': paired(vi.coverage.subjects, en.coverage.subjects),
};

/** English description of a field with a fixed list of values → what each value means. */
export const valueMeanings: Readonly<Record<string, Meanings>> = {
  ...interfaceMeanings,
  ...ownMeanings,
};
