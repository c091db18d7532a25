import { describe, expect, it } from 'vitest';
import {
  looksPersonal,
  personalData,
} from '../../../../../scripts/lib/rules/text/personal-data.ts';
import { foundIn, item, placesOf, textWith, wordsOf, type Files } from './small-content.ts';

const words = `${item}/vi.md`;
const mobile = '0912345678';
const personal = (files: Files) => foundIn(personalData, files);
const linked = async (target: string) =>
  (await personal({ [words]: wordsOf('title: A', `Xem [đây](${target}).`) })).map(
    ({ at, message }) => `${at} ${message}`,
  );

describe('personal data', () => {
  it('is an error where it begins', async () => {
    const found = await personal({ [words]: wordsOf('title: A', `Một.\n\nGọi ${mobile} nhé.`) });
    expect(found).toEqual([
      {
        at: `${words}:7:5`,
        severity: 'error',
        message: 'This looks like a mobile telephone number.',
        hint: textWith('agencies.yml'),
      },
    ]);
  });

  it('is named each time', async () => {
    const text = wordsOf(`title: ${mobile} A`, `Gọi ${mobile} hoặc lan@gmail.com.`);
    expect(placesOf(await personal({ [words]: text }))).toEqual([
      `${words}:2:8`,
      `${words}:5:5`,
      `${words}:5:21`,
    ]);
  });

  it.each([
    ['localities.yml', 'units:\n  - id: a\n    formedFrom: ["NUMBER"]\n', 3],
    ['sectors.yml', '- id: a\n  name: { vi: NUMBER }\n', 2],
    ['clusters.yml', '- id: a\n  name: { vi: NUMBER }\n', 2],
    ['duties.yml', '- id: a\n  duty: { vi: NUMBER }\n', 2],
  ])('is looked for in %s', async (name, text, line) => {
    const found = await personal({ [name]: text.replace('NUMBER', `Gọi ${mobile}`) });
    expect(found.map(({ at }) => at.replace(/:\d+$/, ''))).toEqual([`${name}:${line}`]);
  });

  it('is looked for in facts and figures', async () => {
    const found = await personal({
      [`${item}/facts.yml`]: `preparedBy: Lan ${mobile}\n`,
      'figures/a.yml': `title: { vi: Gọi ${mobile} }\n`,
    });
    expect(placesOf(found)).toEqual(['figures/a.yml:1:18', `${item}/facts.yml:1:17`]);
  });

  it('is not looked for in the public contacts of agencies', async () => {
    expect(
      await personal({
        'agencies.yml': `- id: a\n  contact: { phone: "${mobile}" }\n`,
        'site.yml': `publisher: "${mobile}"\n`,
      }),
    ).toEqual([]);
  });

  it('is looked for in comments of every file', async () => {
    const found = await personal({
      'agencies.yml': `# Gọi ${mobile}\n- id: a\n`,
      [`${item}/facts.yml`]: `status: draft # ${mobile}\n`,
    });
    expect(placesOf(found)).toEqual(['agencies.yml:1:7', `${item}/facts.yml:1:17`]);
  });

  it('is not what nobody can read', async () => {
    expect(await personal({ [`${item}/facts.yml`]: `a: [ "${mobile}"` })).toEqual([]);
    expect(await personal({ [words]: wordsOf('title: A') })).toEqual([]);
  });
});

describe('personal data in the address of a link', () => {
  it.each([
    [`tel:+84912345678`, 'a mobile telephone number'],
    [`TEL:${mobile}`, 'a mobile telephone number'],
    ['mailto:lan@gmail.com', 'a private mail address'],
    ['mailto:lan%40gmail.com', 'a private mail address'],
    [`https://zalo.me/${mobile}`, 'a mobile telephone number'],
    ['https://wa.me/+84912345678', 'a mobile telephone number'],
    [`https://www.facebook.com/${mobile}`, 'a mobile telephone number'],
  ])('is found once: %s', async (target, what) => {
    expect(await linked(target)).toEqual([`${words}:5:5 This looks like ${what}.`]);
  });

  it.each([
    'tel:+842143840034',
    `https://example.vn/?tel:${mobile}`,
    'mailto:office@laocai.gov.vn',
    'mailto:lan%gmail',
    `https://example.vn/${mobile}`,
    'https://zalo.me/laocai',
    'https://',
    `/${mobile}/`,
  ])('is not seen in %s', async (target) => {
    expect(await linked(target)).toEqual([]);
  });

  it('is found in web addresses of facts that are made of a number', async () => {
    const source = (url: string) => `status: draft\nsources:\n  - { id: a, url: "${url}" }\n`;
    const inFacts = async (url: string) =>
      placesOf(await personal({ [`${item}/facts.yml`]: source(url) }));
    expect(await inFacts(`https://zalo.me/${mobile}`)).toEqual([`${item}/facts.yml:3:14`]);
    expect(await inFacts(`HTTP://ZALO.me/${mobile}`)).toEqual([`${item}/facts.yml:3:14`]);
    expect(await inFacts(`https://example.vn/${mobile}`)).toEqual([]);
  });
});

describe('a text that is asked alone', () => {
  it('looks personal or not', () => {
    expect(looksPersonal(`gọi ${mobile}`)).toBe(true);
    expect(looksPersonal('gọi 113')).toBe(false);
    expect(looksPersonal('')).toBe(false);
  });
});
