import { describe, expect, it } from 'vitest';
import { pictureMetadata } from '../../../../../scripts/lib/rules/pictures/picture-metadata.ts';
import { withCamera, withXmp } from '../../pictures/camera.ts';
import { foundIn, item, placesOf, textWith } from '../text/small-content.ts';
import { tiny } from './pictures.ts';

const secrets = (pictures: Readonly<Record<string, string | Uint8Array>>) =>
  foundIn(pictureMetadata, pictures);

describe('what a picture tells beyond what it shows', () => {
  it('is refused as one error of the whole file, with everything that it tells', async () => {
    const found = await secrets({
      [`${item}/peak.jpg`]: withCamera(tiny.jpeg, { isTalkative: true }),
    });
    expect(found).toEqual([
      {
        at: `${item}/peak.jpg:1:1`,
        severity: 'error',
        message:
          'The picture carries a position (GPS) and the name of the camera’s owner and the serial number of the camera and the serial number of the lens.',
        hint: textWith('metadata'),
      },
    ]);
  });

  it('may be who took it and when', async () => {
    const marks = { artist: 'Lan', copyright: 'Lan', takenAt: '2026:01:05 10:00:00' };
    expect(await secrets({ [`${item}/peak.jpg`]: withCamera(tiny.jpeg, marks) })).toEqual([]);
  });

  it('may be nothing at all', async () => {
    expect(
      await secrets({
        [`${item}/a.jpg`]: tiny.jpeg,
        [`${item}/b.png`]: tiny.png,
        [`${item}/c.webp`]: tiny.webp,
      }),
    ).toEqual([]);
  });

  it('is looked for in every picture of every item, listed or not', async () => {
    const picture = withXmp(tiny.jpeg, '<x exif:GPSLatitude="22"/>');
    const found = await secrets({
      [`${item}/b.jpg`]: picture,
      [`${item}/a.jpg`]: picture,
      'news/tin/c.jpg': picture,
    });
    expect(placesOf(found)).toEqual([
      'news/tin/c.jpg:1:1',
      `${item}/a.jpg:1:1`,
      `${item}/b.jpg:1:1`,
    ]);
  });

  it('is not looked for in drawings and in what is no picture', async () => {
    const text = '<svg exif:GPSLatitude="22"></svg>';
    expect(await secrets({ [`${item}/a.svg`]: text, [`${item}/b.jpg`]: text })).toEqual([]);
  });
});
