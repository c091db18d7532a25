import type { Locale } from '../../config/locales.ts';
import { motifIds } from '../../config/images.ts';
import { drawingName, drawingOf, type SeededDrawing } from '../../domain/drawing.ts';
import { localizeItem, type Item, type Picture } from '../../domain/item.ts';
import type { Medium } from '../../schemas/shared/media.ts';
import { allItems } from '../items.ts';
import { remembered } from '../remembered.ts';

/** A drawing and the items that it stands for. */
export interface LibraryDrawing {
  readonly name: string;
  readonly drawing: SeededDrawing;
  readonly usedIn: readonly Item[];
}

/** A picture that an agency supplied, with its item. */
export interface LibraryPicture {
  readonly medium: Medium;
  readonly picture: Picture;
  readonly item: Item;
}

/** The portal's own drawings by motif, in the order of the motifs, each with the items it stands for. */
export const drawingsByMotif = remembered(
  'drawingsByMotif',
  async (): Promise<ReadonlyMap<SeededDrawing['motif'], readonly LibraryDrawing[]>> => {
    const byName = new Map<string, { drawing: SeededDrawing; usedIn: Item[] }>();
    for (const item of await allItems()) {
      const drawing = drawingOf(item);
      const entry = byName.get(drawingName(drawing)) ?? { drawing, usedIn: [] };
      entry.usedIn.push(item);
      byName.set(drawingName(drawing), entry);
    }
    const all = [...byName].map(([name, entry]) => ({ name, ...entry }));
    return new Map(
      motifIds
        .map((motif) => [motif, all.filter(({ drawing }) => drawing.motif === motif)] as const)
        .filter(([, drawings]) => drawings.length > 0),
    );
  },
);

/**
 * Pictures of items that may be shown: those with a licence, which the schema requires. Not remembered:
 * whoever compared the answer would read their addresses, and Astro would publish the originals.
 */
export async function libraryPictures(): Promise<LibraryPicture[]> {
  return (await allItems()).flatMap((item) =>
    (item.facts.media ?? []).flatMap((medium) => {
      const picture = item.pictures[medium.file];
      return picture ? [{ medium, picture, item }] : [];
    }),
  );
}

/** Words for a picture in the reader's language: its alternative text. */
export function altOf({ item, medium }: LibraryPicture, locale: Locale): string {
  return localizeItem(item, locale).words.alt?.[medium.file] ?? medium.file;
}
