import type { Item } from '../../content/item.ts';
import type { PictureFile } from '../../content/picture-file.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

/** How a picture says of itself that it is a map of the whole country. */
const wholeCountry =
  /bản đồ (?:hành chính |địa hình |du lịch |tổng thể )?(?:(?:toàn |cả )?nước|toàn quốc|việt nam|đất nước)|\bmap of (?:the )?(?:whole (?:country|of vi[eệ]t ?nam)|(?:all (?:of )?)?vi[eệ]t ?nam)\b|\bvi[eệ]t ?nam map\b|越南(?:全国|全图|行政|地形|旅游)?(?:地图|全图)/iu;

/** The archipelagos by the names that readers of each language know. */
const archipelagos = [
  { name: 'Quần đảo Hoàng Sa', form: /ho[aà]ng sa|paracel|黄沙|黃沙/iu },
  { name: 'Quần đảo Trường Sa', form: /tr[uư][oờ]ng sa|spratly|长沙群岛|長沙群島/iu },
] as const;

/**
 * A map of the whole country shows and names both archipelagos. Where the drawing is text (SVG) the
 * names must stand in it; of a photograph or a raster map its description must say so.
 */
export const mapIslands = defineRule({
  id: 'map-islands',
  severity: 'error',
  help: said(
    'A map of the whole country shows and names the Hoàng Sa and Trường Sa archipelagos.',
    'Bản đồ cả nước phải thể hiện và ghi tên quần đảo Hoàng Sa và quần đảo Trường Sa.',
  ),
  problems: async (content) => (await Promise.all(content.items.map(problemsOf))).flat(),
});

async function problemsOf(item: Item): Promise<Problem[]> {
  const found = await Promise.all(
    item.pictures.map(async (picture) => {
      const reading = await picture.read();
      const drawn = reading.kind === 'svg' ? readableText(reading.text) : undefined;
      const told = textsAbout(item, picture.name);
      const isMap = [...told.map(({ text }) => text), drawn ?? ''].some((text) =>
        wholeCountry.test(text),
      );
      if (!isMap) return [];
      return drawn === undefined ? undescribed(told) : unnamed(picture, drawn);
    }),
  );
  return found.flat();
}

/** The words of a drawing: what stands between its tags. */
function readableText(svg: string): string {
  return svg
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .normalize('NFC');
}

interface Told {
  readonly text: string;
  readonly isDescription: boolean;
  readonly at: Pick<Problem, 'file' | 'line' | 'column'>;
}

/** What the words of each language say of a picture: description and caption. */
function textsAbout(item: Item, name: string): Told[] {
  return item.words.flatMap(({ known, file }) =>
    (['alt', 'captions'] as const).flatMap((group): Told[] => {
      const text = known?.[group]?.[name];
      if (text === undefined) return [];
      const at = file.frontMatter.locate([group, name]);
      return [{ text: text.normalize('NFC'), isDescription: group === 'alt', at }];
    }),
  );
}

function unnamed({ file }: PictureFile, drawn: string): Problem[] {
  return missingIn(drawn).map((name) => ({
    ...{ file, line: 1, column: 1 },
    message: said(
      `The map of the whole country does not name ${name}.`,
      `Bản đồ cả nước chưa ghi tên ${name}.`,
    ),
    hint: said(
      'Use a map that shows and names both archipelagos, or one of the province alone.',
      'Dùng bản đồ có thể hiện và ghi tên hai quần đảo, hoặc chỉ dùng bản đồ của tỉnh.',
    ),
  }));
}

function undescribed(told: readonly Told[]): Problem[] {
  return told
    .filter(({ isDescription }) => isDescription)
    .flatMap(({ text, at }) =>
      missingIn(text).map((name) => ({
        ...at,
        message: said(
          `The description of the map of the whole country does not say that it shows ${name}.`,
          `Lời mô tả bản đồ cả nước chưa nêu ${name}.`,
        ),
        hint: said(
          'Look at the map: if it shows and names both archipelagos, say so here; otherwise use another.',
          'Xem lại bản đồ: nếu có thể hiện và ghi tên hai quần đảo thì nêu ở đây; nếu không thì dùng bản đồ khác.',
        ),
      })),
    );
}

function missingIn(text: string): string[] {
  return archipelagos.filter(({ form }) => !form.test(text)).map(({ name }) => name);
}
