import sharp from 'sharp';
import type { ItemUnderTrial } from './item-under-trial.ts';
import type { Change } from './variation.ts';

/** A plain picture; `width` in pixels. */
export function picture(width = 400): Promise<Buffer> {
  return plain(width).jpeg().toBuffer();
}

/** The same, to be written in another form. */
export function plain(width: number) {
  return sharp({ create: { width, height: 300, channels: 3, background: '#457' } });
}

const entry = 'credit: "Ảnh: Sở Du lịch", licence: CC BY 4.0, made: photo, peopleConsent: true';

/** Lists a picture and describes it in three languages. */
export function listed(name: string, more = entry): Change {
  return (item: ItemUnderTrial) => {
    item.edit('facts.yml', (text) => `${text.trimEnd()}\nmedia:\n  - { file: ${name}, ${more} }\n`);
    for (const [locale, alt] of [
      ['vi', 'Ruộng bậc thang'],
      ['en', 'Terraces'],
      ['zh', '梯田'],
    ] as const) {
      item.edit(locale, (text) => text.replace(/^alt:\n/m, `alt:\n  ${name}: ${alt}\n`));
    }
  };
}

/** Puts a picture into the item's folder. */
export const put =
  (name: string, make: () => Promise<Buffer> | Buffer | string): Change =>
  async (item) => {
    item.write(name, await make());
  };
