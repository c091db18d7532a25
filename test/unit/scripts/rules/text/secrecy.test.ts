import { describe, expect, it } from 'vitest';
import { secrecy } from '../../../../../scripts/lib/rules/text/secrecy.ts';
import { foundIn, item, placesOf, textWith, wordsOf, type Files } from './small-content.ts';

const words = `${item}/vi.md`;
const stamped = (files: Files) => foundIn(secrecy, files);

describe('a secrecy stamp', () => {
  it('is an error where it begins, in its own words', async () => {
    const found = await stamped({ [words]: wordsOf('title: A', 'Một.\n\nDấu TỐI MẬT đỏ.') });
    expect(found).toEqual([
      {
        at: `${words}:7:5`,
        severity: 'error',
        message: '"TỐI MẬT" marks a secret or internal paper.',
        hint: textWith('at once'),
      },
    ]);
  });

  it('is named each time it stands on a line', async () => {
    const text = wordsOf('title: A', 'TỐI MẬT và TUYỆT MẬT.\n\nTỐI MẬT');
    expect(placesOf(await stamped({ [words]: text }))).toEqual([
      `${words}:5:1`,
      `${words}:5:12`,
      `${words}:7:1`,
    ]);
  });

  it('is found in words, facts, data files and figures', async () => {
    const found = await stamped({
      [words]: wordsOf('title: TỐI MẬT'),
      [`${item}/facts.yml`]: 'preparedBy: TỐI MẬT\n# TỐI MẬT\n',
      'site.yml': 'stage: TỐI MẬT\n',
      'figures/a.yml': 'title: { vi: TỐI MẬT }\n',
    });
    expect(placesOf(found)).toEqual([
      'figures/a.yml:1:14',
      `${item}/facts.yml:1:13`,
      `${item}/facts.yml:2:3`,
      `${words}:2:8`,
      'site.yml:1:8',
    ]);
  });

  it('that codes hide from the file is found where the reader sees it', async () => {
    const coded = '"T\\u1ED0I M\\u1EACT"';
    const found = await stamped({
      [words]: wordsOf('title: A', 'Dấu T&#7888;I M&#7852;T đỏ.'),
      [`${item}/facts.yml`]: `preparedBy: ${coded}\n`,
      'agencies.yml': `- name: { vi: ${coded} }\n`,
      'figures/a.yml': `title: { vi: ${coded} }\n`,
    });
    expect(found.map(({ at }) => at.replace(/:\d+$/, ''))).toEqual([
      'agencies.yml:1',
      'figures/a.yml:1',
      `${item}/facts.yml:1`,
      `${words}:5`,
    ]);
  });

  it('that runs over two lines is found', async () => {
    const text = wordsOf('title: A', 'Một.\n\nDấu LƯU HÀNH\nNỘI BỘ đỏ.');
    expect((await stamped({ [words]: text })).map(({ at }) => at.replace(/:\d+$/, ''))).toEqual([
      `${words}:7`,
    ]);
  });

  it('in codes is named beside another on another line', async () => {
    const text = wordsOf('title: A', 'TỐI MẬT.\n\nT&#7888;I M&#7852;T.');
    expect((await stamped({ [words]: text })).map(({ at }) => at.replace(/:\d+$/, ''))).toEqual([
      `${words}:5`,
      `${words}:7`,
    ]);
  });

  it('in codes is not named again on a line that is named already', async () => {
    const text = wordsOf('title: A', 'Dấu T&#7888;I M&#7852;T và TUYỆT MẬT.');
    const found = await stamped({ [words]: text });
    expect(found.map(({ message }) => message.split(' marks')[0])).toEqual(['"TUYỆT MẬT"']);
  });

  it('in small letters counts where it is a value of its own', async () => {
    const found = await stamped({ [`${item}/facts.yml`]: 'preparedBy: lưu hành nội bộ\n' });
    expect(placesOf(found)).toEqual([`${item}/facts.yml:1:13`]);
  });

  it('is not what everyday words say', async () => {
    expect(
      await stamped({
        [words]: wordsOf('title: MẬT ONG', 'Bí mật, bảo mật.'),
        [`${item}/facts.yml`]: 'preparedBy: MẬT ONG\n',
        [`${item}/mat-ong.png`]: 'x',
        'notes.txt': 'x',
      }),
    ).toEqual([]);
  });
});

describe('the name of a file', () => {
  it.each([
    'bao-cao-toi-mat.pdf',
    'tuyet-mat.docx',
    'tuyetmat.txt',
    'Tối mật.txt',
    'a_TOI_MAT_b.txt',
    'luu-hanh-noi-bo.txt',
    'luuhanhnoibo.txt',
    'Lưu hành  nội bộ.txt',
    'TUYỆT MẬT.txt',
    'TÀI LIỆU MẬT.txt',
    'TỐI MẬT.txt'.normalize('NFD'),
  ])('may be no stamp: %s', async (name) => {
    const found = await stamped({ [`${item}/${name}`]: 'x', [words]: 'Text.' });
    expect(found.map(({ at, message }) => `${at} ${message}`)).toEqual([
      `${item}/${name}:1:1 "${name}" marks a secret or internal paper.`,
    ]);
  });

  it.each(['toi-mat2a.pdf', 'mat-ong.txt', 'vitoi-mat.txt', 'toi-mati.txt', 'hanh-noi-bo.txt'])(
    'may be %s or not, by its whole words',
    async (name) => {
      const found = await stamped({ [`${item}/${name}`]: 'x', [words]: 'Text.' });
      expect(placesOf(found)).toEqual(name === 'toi-mat2a.pdf' ? [`${item}/${name}:1:1`] : []);
    },
  );

  it('is looked at for strangers, folders of items and pictures', async () => {
    const found = await stamped({
      'toi-mat.txt': 'x',
      'places/toi-mat/vi.md': 'Text.',
      'places/deo/toi-mat.png': 'x',
    });
    expect(placesOf(found)).toEqual([
      'places/deo/toi-mat.png:1:1',
      'places/toi-mat:1:1',
      'toi-mat.txt:1:1',
    ]);
  });
});
