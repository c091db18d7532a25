import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pressKitFiles, type PressKit } from '../../../src/files/press-kit.ts';
import { zipArchive } from '../../../src/files/zip.ts';

describe('a ZIP archive', () => {
  const files = [
    { path: 'README.txt', content: 'Xin chào' },
    { path: 'pictures/a.jpg', content: new Uint8Array([1, 2, 3]) },
  ];

  it('opens again with the same texts and bytes', () => {
    const opened = unzipSync(zipArchive(files, '2026-11-22'));
    expect(Object.keys(opened)).toEqual(['README.txt', 'pictures/a.jpg']);
    expect(strFromU8(opened['README.txt'] ?? new Uint8Array())).toBe('Xin chào');
    expect([...(opened['pictures/a.jpg'] ?? [])]).toEqual([1, 2, 3]);
  });

  it('has the same bytes for the same files and day, others for another day', () => {
    const first = zipArchive(files, '2026-11-22');
    expect(zipArchive(files, '2026-11-22')).toEqual(first);
    expect(zipArchive(files, '2026-11-23')).not.toEqual(first);
  });
});

describe('the files of a press kit', () => {
  const kit: PressKit = {
    title: 'Kit',
    readme: 'How to use it.',
    columns: ['Fact', 'Value', 'As of', 'Source'],
    facts: [
      { group: 'Land', label: 'Area', value: '13 km²', asOf: '2025', source: 'yearbook' },
      { group: 'People', label: 'Peoples', value: '33', asOf: '2025', source: 'yearbook' },
    ],
    pictures: [
      { file: 'map.svg', content: '<svg/>', title: 'Map', credit: 'Portal', licence: 'CC BY 4.0' },
    ],
    credits: 'a,b',
  };

  it('begin with what may be done with them and name the licence of every picture', () => {
    const [readme, licences] = pressKitFiles(kit);
    expect(readme?.content).toContain('How to use it.');
    expect(licences).toMatchObject({ path: 'LICENCES.txt' });
    expect(licences?.content).toContain('pictures/map.svg: CC BY 4.0. Portal');
  });

  it('have the facts as tables by group', () => {
    const facts = pressKitFiles(kit).find(({ path }) => path === 'facts.md')?.content as string;
    expect(facts).toContain('## Land\n\n| Fact | Value | As of | Source |');
    expect(facts).toContain('| Peoples | 33 | 2025 | yearbook |');
  });
});
