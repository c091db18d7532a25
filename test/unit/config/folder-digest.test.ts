import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderDigest } from '../../../src/config/environment/folder-digest.ts';
import { inEmptyFolder } from '../../support/tiny-build.ts';

describe('the digest of a folder', () => {
  it('changes with the words and with the name of any file in it, however deep', () =>
    inEmptyFolder((folder) => {
      const file = path.join(folder, 'deep', 'line.ts');
      mkdirSync(path.dirname(file));
      writeFileSync(file, 'export const line = 1;');
      const first = folderDigest(folder);
      expect(folderDigest(folder)).toBe(first);
      writeFileSync(file, 'export const line = 2;');
      const changed = folderDigest(folder);
      renameSync(file, path.join(folder, 'deep', 'other.ts'));
      expect(new Set([first, changed, folderDigest(folder)]).size).toBe(3);
      return Promise.resolve();
    }));

  it('leaves out what does not count', () =>
    inEmptyFolder((folder) => {
      writeFileSync(path.join(folder, 'site.yml'), 'a: 1');
      const withoutNotes = () => folderDigest(folder, (name) => !name.endsWith('.md'));
      const before = withoutNotes();
      writeFileSync(path.join(folder, 'notes.md'), 'words');
      expect(withoutNotes()).toBe(before);
      expect(folderDigest(folder)).not.toBe(before);
      return Promise.resolve();
    }));
});
