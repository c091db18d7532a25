import { all } from '../../changes.ts';
import { listed, picture, plain, put } from '../../pictures.ts';
import type { Broken } from '../../variation.ts';

/** Pictures as they come from a telephone, a chat or the web. */
export const brokenPictures: readonly Broken[] = [
  {
    what: 'a picture that was not sent along',
    in: 'any',
    change: listed('anh.jpg'),
    file: 'facts.yml',
    rule: 'picture-file',
    at: 'anh.jpg',
  },
  {
    what: 'a picture that is not listed',
    in: 'any',
    change: put('anh.jpg', () => picture()),
    file: 'anh.jpg',
    rule: 'picture-file',
  },
  {
    what: 'a text with the name of a picture',
    in: 'any',
    change: all(
      listed('anh.jpg'),
      put('anh.jpg', () => 'không phải ảnh'),
    ),
    file: 'anh.jpg',
    rule: 'picture-file',
  },
  {
    what: 'half a picture',
    in: 'any',
    change: all(
      listed('anh.jpg'),
      put('anh.jpg', async () => (await picture(1600)).subarray(0, 900)),
    ),
    file: 'anh.jpg',
    rule: 'picture-file',
  },
  {
    what: 'an empty picture',
    in: 'any',
    change: all(
      listed('anh.jpg'),
      put('anh.jpg', () => ''),
    ),
    file: 'anh.jpg',
    rule: 'picture-file',
  },
  {
    what: 'a PNG with the name of a JPEG',
    in: 'any',
    change: all(
      listed('anh.jpg'),
      put('anh.jpg', () => plain(400).png().toBuffer()),
    ),
    file: 'anh.jpg',
    rule: 'picture-file',
  },
  {
    what: 'a picture in a form of telephones',
    in: 'any',
    change: put('IMG_2034.HEIC', () => 'ftypheic'),
    file: 'IMG_2034.HEIC',
    rule: ['picture-file', 'stray-file'],
  },
  {
    what: 'a picture named in capitals',
    in: 'any',
    change: all(
      listed('IMG_2034.JPG'),
      put('IMG_2034.JPG', () => picture()),
    ),
    file: 'facts.yml',
    rule: ['schema', 'picture-file'],
    at: 'IMG_2034.JPG',
  },
  {
    what: 'a picture that says where it was taken',
    in: 'any',
    change: all(
      listed('anh.jpg'),
      put('anh.jpg', () =>
        plain(400)
          .withExif({
            IFD3: {
              GPSLatitudeRef: 'N',
              GPSLatitude: '22/1 20/1 0/1',
              GPSLongitudeRef: 'E',
              GPSLongitude: '103/1 50/1 0/1',
            },
          })
          .jpeg()
          .toBuffer(),
      ),
    ),
    file: 'anh.jpg',
    rule: 'picture-metadata',
  },
  {
    what: 'a picture that names its owner',
    in: 'any',
    change: all(
      listed('anh.jpg'),
      put('anh.jpg', () =>
        plain(400)
          .withExif({ IFD2: { CameraOwnerName: 'Nguyen Van A', BodySerialNumber: '12345678' } })
          .jpeg()
          .toBuffer(),
      ),
    ),
    file: 'anh.jpg',
    rule: 'picture-metadata',
  },
  {
    what: 'a leading picture that is too small',
    in: 'any',
    change: all(
      (item) => item.edit('facts.yml', (text) => `cover: anh.jpg\n${text}`),
      listed('anh.jpg'),
      put('anh.jpg', () => picture(1200)),
    ),
    file: 'facts.yml',
    rule: 'picture-cover',
  },
  {
    what: 'a picture without its description in Chinese',
    in: 'any',
    change: all(
      listed('anh.jpg'),
      (item) => item.edit('zh', (text) => text.replace(/^ {2}anh\.jpg: .*\n/m, '')),
      put('anh.jpg', () => picture()),
    ),
    file: 'zh',
    rule: 'alt-text',
  },
];
