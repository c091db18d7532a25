import i18next, { type i18n } from 'i18next';
import { localeCodes, sourceLocale, type Locale } from '../config/locales.ts';
import { formatsFor, type Formats } from './format.ts';
import { messages, type MessageKey } from './messages.ts';
import { pseudoMessages } from './pseudo.ts';

type Values = Readonly<Record<string, string | number>>;

/** Finds an interface string; `{{name}}` is replaced from the values, `count` chooses the plural. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** Everything that speaks to the reader in one locale. */
export interface Translations {
  readonly locale: Locale;
  readonly t: Translate;
  readonly format: Formats;
}

/** A private instance: no global language, nothing of it reaches the browser. */
function createInstance(): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: sourceLocale,
    fallbackLng: false,
    resources: Object.fromEntries(
      localeCodes.map((code) => [code, { translation: pseudoMessages(code, messages[code]) }]),
    ),
    interpolation: { escapeValue: false },
    initAsync: false,
    parseMissingKeyHandler: (key) => {
      throw new RangeError(`The interface string "${key}" has no words.`);
    },
  });
  return instance;
}

const instance = createInstance();
const made = new Map<Locale, Translations>();

/** The interface strings and formats of a locale; made once. */
export function translate(locale: Locale): Translations {
  const known = made.get(locale);
  if (known) return known;
  const fixed = instance.getFixedT(locale);
  const found = new Map<string, string>();
  // Most words come again on the next page, many with the same values: they are looked up once.
  const t: Translate = (key, values) => {
    const asked = values === undefined ? key : `${key} ${JSON.stringify(values)}`;
    const words = found.get(asked) ?? fixed(key, { ...values });
    found.set(asked, words);
    return words;
  };
  const translations = { locale, t, format: formatsFor(locale, t) };
  made.set(locale, translations);
  return translations;
}
