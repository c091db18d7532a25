import { readFileSync, writeFileSync } from 'node:fs';
import { isLocale, type Locale } from '../../../src/config/locales.ts';
import type { Content } from '../content/content.ts';
import type { Item } from '../content/item.ts';
import { sourceHash } from '../content/translation-state.ts';
import { namedItem } from '../references/named-item.ts';
import { CommandError } from '../report/run-command.ts';
import { acceptTranslation } from './accept.ts';
import { said, type Said } from '../../../src/source/said.ts';

/**
 * Records in the file of a translation that it matches its source.
 *
 * @param reference `<collection>/<slug>`
 * @param today `YYYY-MM-DD`
 * @returns what was done, in a sentence
 * @throws CommandError when there is no such translation or a file cannot be read or written
 */
export function acceptItem(
  content: Content,
  { reference, locale, today }: { reference: string; locale: string; today: string },
): Said {
  const item = namedItem(content, reference);
  const accepted = translationLocale(item, locale);
  const file = item.words.find((candidate) => candidate.locale === accepted)?.file.file;
  const of = sourceHash(item);
  if (of === undefined || file === undefined) {
    throw new CommandError(unreadableSource(reference));
  }
  try {
    writeFileSync(file, acceptTranslation(readFileSync(file, 'utf8'), { of, on: today }));
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return said(
    `${file} now matches ${item.sourceLocale}.`,
    `Đã ghi nhận ${file} khớp với bản ${item.sourceLocale}.`,
  );
}

/** What is said of an item whose source words are broken. */
export function unreadableSource(reference: string): Said {
  return said(
    `The source words of ${reference} cannot be read. Run: npm run check`,
    `Không đọc được bản gốc của ${reference}. Hãy chạy: npm run check`,
  );
}

/**
 * The language of a translation that the item has.
 *
 * @throws CommandError when it has none in that language
 */
export function translationLocale(item: Item, locale: string): Locale {
  if (!isLocale(locale)) {
    throw new CommandError(
      said(
        `"${locale}" is not a language of the portal.`,
        `“${locale}” không phải là ngôn ngữ của cổng.`,
      ),
    );
  }
  if (locale === item.sourceLocale) {
    throw new CommandError(
      said(
        `${item.reference} is written in ${locale}; that is no translation.`,
        `${item.reference} có bản gốc bằng ${locale}; đó không phải là bản dịch.`,
      ),
    );
  }
  if (!item.words.some((candidate) => candidate.locale === locale)) {
    throw new CommandError(
      said(
        `${item.reference} has no words in ${locale} yet.`,
        `${item.reference} chưa có bản ${locale}.`,
      ),
    );
  }
  return locale;
}
