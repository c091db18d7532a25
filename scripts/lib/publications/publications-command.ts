import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import {
  editionIds,
  publicationFile,
  publicationFolder,
  type EditionId,
} from '../../../src/config/outputs/editions.ts';
import type { Locale } from '../../../src/config/locales.ts';
import { textFor } from '../../../src/domain/localize.ts';
import type { PublicationData } from '../../../src/schemas/publication.ts';
import type { SiteData } from '../../../src/schemas/site.ts';
import { ChromiumError, findChromium, launchArguments } from '../browser/chromium.ts';
import type { Content } from '../content/content.ts';
import { CommandError } from '../report/run-command.ts';
import { startStaticServer } from '../server/static-server.ts';
import type { Makers } from './finish-pdf.ts';
import { printEdition, type PrintedBook } from './print-edition.ts';
import { sourceDigest } from './source-digest.ts';

/** A book to print, and the digest of what it is made from. */
export interface Order {
  readonly edition: EditionId;
  readonly locale: Locale;
  readonly source: string;
}

interface Wanted {
  readonly content: Content;
  readonly site: SiteData;
  /** Today for embargo and expiry, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Every book that the content has items for, in each language shown. */
export function possibleOrders({ content, site, today }: Wanted): Order[] {
  return editionIds.flatMap((edition) =>
    site.locales.flatMap((locale) => {
      const source = sourceDigest(content, edition, locale, today);
      return source === undefined ? [] : [{ edition, locale, source }];
    }),
  );
}

/** Whether the list has the book as it would be printed now, and the file is there. */
export function isUpToDate(
  { edition, locale, source }: Order,
  listed: readonly PublicationData[],
  directory: string,
): boolean {
  const entry = listed.find((one) => one.edition === edition && one.locale === locale);
  const file = path.join(directory, publicationFolder, publicationFile(edition, locale));
  return entry?.source === source && existsSync(file);
}

interface Press {
  /** Folder of the built portal. */
  readonly dist: string;
  readonly site: SiteData;
  /** Name of the agency that answers for the portal, in each language. */
  readonly publisher: Parameters<typeof textFor>[0];
}

/**
 * Prints books from the built portal with one browser, one after the other.
 *
 * @throws CommandError when there is no browser, or a page of the portal is not what it should be
 */
export async function printBooks(
  orders: readonly Order[],
  { dist, site, publisher }: Press,
  done: (order: Order, book: PrintedBook) => void,
): Promise<void> {
  const server = await startStaticServer({ root: dist, port: 0 });
  try {
    const browser = await launched();
    try {
      for (const order of orders) {
        const { edition, locale } = order;
        const makers: Makers = {
          author: textFor(publisher, locale).words,
          creator: textFor(site.name, locale).words,
        };
        const page = await browser.newPage();
        const address = `${server.url}/${locale}/documents/editions/${edition}/`;
        done(order, await printEdition(page, { address, origin: site.origin, makers }));
        await page.close();
      }
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function launched(): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath: findChromium(), args: [...launchArguments] });
  } catch (error) {
    if (error instanceof ChromiumError) throw new CommandError(error.message);
    throw error;
  }
}
