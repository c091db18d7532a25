import { maximumPixels } from '../../../../src/config/images.ts';
import { nearestWord } from '../../../../src/source/nearest-word.ts';
import type { Item } from '../../content/item.ts';
import type { PictureFile } from '../../content/picture-file.ts';
import { defineRule, type Problem } from '../rule.ts';

/** Endings that fit what the bytes say. */
const endings: Readonly<Record<string, RegExp>> = {
  jpeg: /\.jpe?g$/,
  png: /\.png$/,
  webp: /\.webp$/,
};

export const pictureFile = defineRule({
  id: 'picture-file',
  severity: 'error',
  help: 'Pictures and the media list agree; each is a whole JPEG, PNG or WebP of at most 40 megapixels, or an SVG.',
  problems: async (content) => {
    const found = await Promise.all(content.items.map(problemsOf));
    return found.flat();
  },
});

async function problemsOf(item: Item): Promise<Problem[]> {
  const listed = (item.facts?.media ?? []).map((medium) => medium?.file);
  const names = item.pictures.map(({ name }) => name);
  const absent = listed.flatMap((file, index): Problem[] => {
    if (file === undefined || names.includes(file)) return [];
    const nearest = nearestWord(file, names);
    return [
      {
        ...item.locate(['media', index, 'file']),
        message: `The picture "${file}" is not in the folder.`,
        hint: nearest ? `Did you mean "${nearest}"?` : 'Put the file beside facts.yml.',
      },
    ];
  });
  const unlisted = item.pictures
    .filter(({ name }) => item.facts !== undefined && !listed.includes(name))
    .map(({ file, name }) =>
      at(
        file,
        `The picture "${name}" is not in the media list.`,
        'Add it to "media" in facts.yml with credit and licence, or delete it.',
      ),
    );
  const bytes = await Promise.all(item.pictures.map(byteProblems));
  return [...absent, ...unlisted, ...coverProblems(item, listed), ...bytes.flat()];
}

function coverProblems(item: Item, listed: readonly (string | undefined)[]): Problem[] {
  const cover = item.facts?.cover;
  if (cover === undefined || listed.includes(cover)) return [];
  return [
    {
      ...item.locate(['cover']),
      message: `The cover "${cover}" is not in the media list.`,
      hint: 'Name one of the files under "media".',
    },
  ];
}

async function byteProblems(picture: PictureFile): Promise<Problem[]> {
  const { file, name } = picture;
  const reading = await picture.read();
  if (reading.kind === 'svg') return [];
  if (reading.kind === 'broken') {
    return [
      at(file, `This is not a picture: ${reading.reason}.`, 'Save it again as JPEG, PNG or WebP.'),
    ];
  }
  const { format, metadata } = reading;
  if (!endings[format]?.test(name)) {
    return [
      at(
        file,
        `The name says something else than the file, which is ${format.toUpperCase()}.`,
        `Rename it to end in .${format === 'jpeg' ? 'jpg' : format}.`,
      ),
    ];
  }
  const pixels = metadata.width * metadata.height * Math.max(1, metadata.pages ?? 1);
  if (pixels > maximumPixels) {
    return [
      at(
        file,
        `The picture has ${Math.round(pixels / 1e6)} megapixels; ${maximumPixels / 1e6} are allowed.`,
        'Make it smaller: 2,400 pixels on the long side are plenty.',
      ),
    ];
  }
  const damage = await picture.decodingError();
  if (damage === undefined) return [];
  return [at(file, `The picture is damaged: ${damage}.`, 'Copy or export it again.')];
}

function at(file: string, message: string, hint: string): Problem {
  return { file, line: 1, column: 1, message, hint };
}
