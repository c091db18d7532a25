import { isLocale, locales, type Locale } from '../../../../src/config/locales.ts';
import type { Item } from '../../content/item.ts';
import { said, type FindingLanguage } from '../../../../src/source/said.ts';
import type { Ask } from '../../new/terminal.ts';
import { CommandError } from '../../report/run-command.ts';

/** Reasons by language. */
export type Reasons = ReadonlyMap<Locale, string>;

/**
 * The reasons that the command was given, `vi=…` each.
 *
 * @throws CommandError for one without a language of the item or without words
 */
export function givenReasons(item: Item, written: readonly string[]): Reasons {
  const languages = item.words.map(({ locale }) => locale);
  const reasons = new Map<Locale, string>();
  for (const one of written) {
    const [language = '', ...rest] = one.split('=');
    const reason = rest.join('=').replace(/\s+/gu, ' ').trim();
    if (!isLocale(language) || !languages.includes(language)) {
      const flag = `--reason ${languages[0] ?? 'vi'}="…"`;
      throw new CommandError(
        said(
          `"${one}" does not begin with a language of ${item.reference}. Write ${flag}; it has ${languages.join(', ')}.`,
          `“${one}” không bắt đầu bằng một ngôn ngữ của ${item.reference}. Viết ${flag}; mục có ${languages.join(', ')}.`,
        ),
      );
    }
    if (reason === '') {
      throw new CommandError(
        said(
          `The reason in ${language} has no words.`,
          `Lý do bằng ngôn ngữ ${language} còn để trống.`,
        ),
      );
    }
    reasons.set(language, reason);
  }
  return reasons;
}

/** Asks for the reason in each language of the item for which none was given. */
export async function askForReasons(
  item: Item,
  given: Reasons,
  { ask, language }: { ask: Ask; language: FindingLanguage },
): Promise<Reasons> {
  const reasons = new Map(given);
  for (const { locale } of item.words) {
    const name = locales[locale].autonym;
    const question = {
      vi: `Lý do rút mục ${item.reference} (${name}): `,
      en: `Why is ${item.reference} taken back (${name})? `,
    }[language];
    while (!reasons.has(locale)) {
      const answer = (await ask(question)).replace(/\s+/gu, ' ').trim();
      if (answer !== '') reasons.set(locale, answer);
    }
  }
  return reasons;
}
