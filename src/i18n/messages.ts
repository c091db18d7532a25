import { localeCodes, type Locale } from '../config/locales.ts';
import type { Messages } from './message-keys.ts';

export type { MessageKey } from './message-keys.ts';

/** The words of one locale. @throws Error when its folder is missing or cannot be read */
async function wordsOf(code: Locale): Promise<Messages> {
  try {
    const folder = (await import(`./locales/${code}/index.ts`)) as { readonly default: Messages };
    return folder.default;
  } catch (cause) {
    throw new Error(
      `The interface strings of "${code}" cannot be read. A locale of src/config/locales.ts needs src/i18n/locales/${code}/index.ts and its JSON files.`,
      { cause },
    );
  }
}

/** The words of the interface, one tree of strings per locale of the table. */
export const messages = Object.fromEntries(
  await Promise.all(localeCodes.map(async (code) => [code, await wordsOf(code)] as const)),
) as Readonly<Record<Locale, Messages>>;
