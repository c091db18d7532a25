import { describe, expect, it } from 'vitest';
import { mapIslands } from '../../../../../scripts/lib/rules/pictures/map-islands.ts';
import { foundIn, item, placesOf, textWith, wordsOf, type Files } from '../text/small-content.ts';
import { tiny } from './pictures.ts';

const drawing = `${item}/map.svg`;
const photograph = `${item}/map.png`;
const words = `${item}/vi.md`;
const both = 'Quần đảo Hoàng Sa, quần đảo Trường Sa';
const drawn = (text: string, files: Files = {}) =>
  foundIn(mapIslands, { [drawing]: `<svg><title>${text}</title></svg>`, ...files });
const described = (text: string, name = 'vi', group = 'alt') =>
  foundIn(mapIslands, {
    [photograph]: tiny.png,
    [`${item}/${name}.md`]: wordsOf(`${group}:\n  map.png: ${JSON.stringify(text)}`),
  });
const missing = (found: readonly { message: string }[]) =>
  found.map(({ message }) => /Hoàng Sa|Trường Sa/.exec(message)?.[0]);

describe('a drawn map of the whole country', () => {
  it('names both archipelagos; each that is missing is an error of the file', async () => {
    expect(await drawn(`Bản đồ Việt Nam. ${both}`)).toEqual([]);
    expect(await drawn('Bản đồ Việt Nam. Quần đảo Trường Sa')).toEqual([
      {
        at: `${drawing}:1:1`,
        severity: 'error',
        message: 'The map of the whole country does not name Quần đảo Hoàng Sa.',
        hint: textWith('both archipelagos'),
      },
    ]);
    expect(missing(await drawn('Bản đồ Việt Nam'))).toEqual(['Hoàng Sa', 'Trường Sa']);
  });

  it('is known by what is said of it too', async () => {
    const said = { [words]: wordsOf('captions:\n  map.svg: Bản đồ cả nước') };
    expect(missing(await drawn('Sông', said))).toEqual(['Hoàng Sa', 'Trường Sa']);
    expect(await drawn(both, said)).toEqual([]);
  });

  it('is read across its tags, lines and loose marks', async () => {
    expect(
      await drawn(`Bản đồ\n  <tspan>Việt</tspan>\n<tspan>Nam</tspan> Quần đảo Hoàng\nSa<g/>`),
    ).toHaveLength(1);
    expect(await drawn('Bản đồ Việt Nam'.normalize('NFD'))).toHaveLength(2);
    expect(await drawn(`Bản đồ Việt Nam ${both}`.normalize('NFD'))).toEqual([]);
  });

  it('does not name what only its tags say', async () => {
    expect(
      await foundIn(mapIslands, {
        [drawing]: `<svg><g id="Hoàng Sa, Trường Sa"/><text>Bản đồ Việt Nam</text></svg>`,
      }),
    ).toHaveLength(2);
    expect(
      await foundIn(mapIslands, { [drawing]: '<svg><g id="Bản đồ Việt Nam"/></svg>' }),
    ).toEqual([]);
  });
});

describe('the description of a map of the whole country', () => {
  it('says of both archipelagos that they are shown; it is wrong where it stands', async () => {
    expect(await described(`Bản đồ Việt Nam, ${both}.`)).toEqual([]);
    expect(await described('Bản đồ Việt Nam, có Quần đảo Hoàng Sa.')).toEqual([
      {
        at: `${words}:3:3`,
        severity: 'error',
        message:
          'The description of the map of the whole country does not say that it shows Quần đảo Trường Sa.',
        hint: textWith('Look at the map'),
      },
    ]);
  });

  it('is looked at in every language, once another tells that this is such a map', async () => {
    const found = await foundIn(mapIslands, {
      [photograph]: tiny.png,
      [words]: wordsOf(`alt:\n  map.png: Bản đồ Việt Nam, ${both}`),
      [`${item}/en.md`]: wordsOf('title: A\nalt:\n  map.png: A drawing'),
      [`${item}/zh.md`]: wordsOf('alt:\n  map.png: 黄沙群岛和长沙群岛'),
    });
    expect(placesOf(found)).toEqual([`${item}/en.md:4:3`, `${item}/en.md:4:3`]);
  });

  it('is asked, not the caption', async () => {
    expect(await described('Bản đồ Việt Nam', 'vi', 'captions')).toEqual([]);
    const found = await foundIn(mapIslands, {
      [photograph]: tiny.png,
      [words]: wordsOf(`alt:\n  map.png: Tranh\ncaptions:\n  map.png: Bản đồ Việt Nam, ${both}`),
    });
    expect(placesOf(found)).toEqual([`${words}:3:3`, `${words}:3:3`]);
  });

  it('is read whatever form its marks have', async () => {
    expect(await described('Bản đồ Việt Nam'.normalize('NFD'))).toHaveLength(2);
    expect(await described(`Bản đồ Việt Nam ${both}`.normalize('NFD'))).toEqual([]);
  });

  it('is not looked for where words cannot be read or speak of no picture', async () => {
    expect(
      await foundIn(mapIslands, { [photograph]: tiny.png, [words]: wordsOf('alt: [') }),
    ).toEqual([]);
    expect(
      await foundIn(mapIslands, { [photograph]: tiny.png, [words]: wordsOf('title: A') }),
    ).toEqual([]);
    expect(
      await foundIn(mapIslands, {
        [photograph]: tiny.png,
        [words]: wordsOf('alt:\n  other.png: Bản đồ Việt Nam'),
      }),
    ).toEqual([]);
  });
});

describe('a map', () => {
  it.each([
    'Bản đồ hành chính nước ta',
    'Bản đồ địa hình toàn quốc',
    'bản đồ du lịch Việt Nam',
    'Bản đồ tổng thể đất nước',
    'Bản đồ cả nước',
    'Bản đồ toàn nước',
    'A map of Vietnam',
    'Map of the whole country',
    'A map of the whole of Viet Nam',
    'Map of all Viet Nam',
    'Map of all of Việt Nam',
    'VIETNAM MAP',
    'A Viet Nam map',
    '越南地图',
    '越南全图',
    '越南行政地图',
  ])('is one of the whole country: %s', async (text) => {
    expect(await drawn(text)).toHaveLength(2);
  });

  it.each([
    'Bản đồ tỉnh Lào Cai',
    'Bản đồ',
    'Việt Nam',
    'A map of the province',
    'A roadmap of Vietnamese trade',
    'Map of Vietnamese towns',
    'The Viet Nam mapping agency',
    '越南的地图册',
    '老街省地图',
  ])('is none: %s', async (text) => {
    expect(await drawn(text)).toEqual([]);
  });

  it.each([
    ['Paracel Islands, Spratly Islands'],
    ['hoang sa, truong sa'],
    ['黄沙群岛、长沙群岛'],
    ['黃沙群島、長沙群島'],
  ])('names the archipelagos as readers know them: %s', async (names) => {
    expect(await drawn(`Map of Vietnam. ${names}`)).toEqual([]);
  });

  it('is looked at picture by picture and item by item', async () => {
    const map = '<svg><title>越南地图</title></svg>';
    const found = await foundIn(mapIslands, {
      [`${item}/a.svg`]: map,
      [`${item}/b.svg`]: map,
      'news/tin/c.svg': map,
    });
    expect([...new Set(placesOf(found))]).toEqual([
      'news/tin/c.svg:1:1',
      `${item}/a.svg:1:1`,
      `${item}/b.svg:1:1`,
    ]);
  });
});
