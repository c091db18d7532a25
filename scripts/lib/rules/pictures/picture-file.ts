import { maximumPixels } from '../../../../src/config/images.ts';
import { nearestWord } from '../../../../src/source/nearest-word.ts';
import type { Item } from '../../content/item.ts';
import type { PictureFile, RasterFormat } from '../../content/picture-file.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said, type Said } from '../../../../src/source/said.ts';

/** Endings that fit what the bytes say. */
const endings: Readonly<Record<RasterFormat, RegExp>> = {
  jpeg: /\.jpe?g$/,
  png: /\.png$/,
  webp: /\.webp$/,
};

export const pictureFile = defineRule({
  id: 'picture-file',
  severity: 'error',
  help: said(
    'Pictures and the media list agree; each is a whole JPEG, PNG or WebP of at most 40 megapixels, or an SVG.',
    'Ảnh trong thư mục khớp với danh sách "media"; mỗi ảnh là tệp JPEG, PNG hoặc WebP nguyên vẹn, tối đa 40 triệu điểm ảnh, hoặc là SVG.',
  ),
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
        message: said(
          `The picture "${file}" is not in the folder.`,
          `Ảnh "${file}" không có trong thư mục.`,
        ),
        hint: nearest
          ? said(`Did you mean "${nearest}"?`, `Có phải định ghi "${nearest}"?`)
          : said('Put the file beside facts.yml.', 'Đặt tệp ảnh cạnh facts.yml.'),
      },
    ];
  });
  const unlisted = item.pictures
    .filter(({ name }) => item.facts !== undefined && !listed.includes(name))
    .map(({ file, name }) =>
      at(
        file,
        said(
          `The picture "${name}" is not in the media list.`,
          `Ảnh "${name}" chưa có trong danh sách "media".`,
        ),
        said(
          'Add it to "media" in facts.yml with credit and licence, or delete it.',
          'Thêm vào "media" trong facts.yml, ghi tác giả và giấy phép sử dụng, hoặc xóa ảnh.',
        ),
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
      message: said(
        `The cover "${cover}" is not in the media list.`,
        `Ảnh bìa "${cover}" không có trong danh sách "media".`,
      ),
      hint: said('Name one of the files under "media".', 'Ghi tên một tệp có trong "media".'),
    },
  ];
}

async function byteProblems(picture: PictureFile): Promise<Problem[]> {
  const { file, name } = picture;
  const reading = await picture.read();
  if (reading.kind === 'svg') {
    if (
      /(?:<\/svg\s*>|^\s*(?:<\?xml[^>]*>\s*)?<svg[^>]*\/>)\s*(?:<!--[\s\S]*-->\s*)?$/.test(
        reading.text,
      )
    )
      return [];
    return [
      at(
        file,
        said('The drawing breaks off: </svg> is missing.', 'Tệp vẽ bị cụt: thiếu </svg> ở cuối.'),
        said('Export it again and copy the whole file.', 'Xuất lại và chép đủ cả tệp.'),
      ),
    ];
  }
  if (reading.kind === 'broken') {
    return [
      at(
        file,
        said(
          `This is not a picture: ${reading.reason.en}.`,
          `Không đọc được ảnh: ${reading.reason.vi}.`,
        ),
        said('Save it again as JPEG, PNG or WebP.', 'Lưu lại dưới dạng JPEG, PNG hoặc WebP.'),
      ),
    ];
  }
  const { format, metadata } = reading;
  if (!endings[format].test(name)) {
    return [
      at(
        file,
        said(
          `The name says something else than the file, which is ${format.toUpperCase()}.`,
          `Đuôi tên tệp không đúng với định dạng thật của ảnh là ${format.toUpperCase()}.`,
        ),
        said(
          `Rename it to end in .${format === 'jpeg' ? 'jpg' : format}.`,
          `Đổi đuôi tên tệp thành .${format === 'jpeg' ? 'jpg' : format}.`,
        ),
      ),
    ];
  }
  const pixels = metadata.width * metadata.height * Math.max(1, metadata.pages ?? 1);
  if (pixels > maximumPixels) {
    return [
      at(
        file,
        said(
          `The picture has ${Math.round(pixels / 1e6)} megapixels; ${maximumPixels / 1e6} are allowed.`,
          `Ảnh có ${Math.round(pixels / 1e6)} triệu điểm ảnh; tối đa là ${maximumPixels / 1e6}.`,
        ),
        said(
          'Make it smaller: 2,400 pixels on the long side are plenty.',
          'Thu nhỏ ảnh: cạnh dài 2.400 điểm ảnh là đủ.',
        ),
      ),
    ];
  }
  const damage = await picture.decodingError();
  if (damage === undefined) return [];
  return [
    at(
      file,
      said(
        `The picture is damaged: ${damage}.`,
        `Ảnh bị hỏng (chương trình đọc ảnh báo “${damage}”).`,
      ),
      said('Copy or export it again.', 'Sao chép hoặc xuất lại ảnh.'),
    ),
  ];
}

function at(file: string, message: Said, hint: Said): Problem {
  return { file, line: 1, column: 1, message, hint };
}
