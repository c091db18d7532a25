import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprints } from '../support/dist-files.ts';
import { copyProject } from '../support/project-copy.ts';
import { buildTimeout, runBuild, type BuildEnd } from '../support/run-build.ts';

let root: string;
let before: Record<string, string>;
const fixture = path.resolve('test/fixtures/portal');

beforeAll(() => {
  root = copyProject();
  const dist = path.join(root, 'dist');
  mkdirSync(path.join(dist, 'en'), { recursive: true });
  writeFileSync(path.join(dist, 'index.html'), '<h1>The last good build</h1>');
  writeFileSync(path.join(dist, 'en/index.html'), '<h1>All of it</h1>');
  before = fingerprints(dist);
});

function expectLastBuild(end: BuildEnd): void {
  expect(end.code).toBe(1);
  expect(end.output).toContain('dist is as it was.');
  expect(fingerprints(end.dist)).toEqual(before);
  expect(readdirSync(root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
}

describe(
  'a build that cannot succeed leaves the last good one as it was',
  { timeout: buildTimeout },
  () => {
    it('when files of the content are broken, and names each with its line', async () => {
      const facts = path.join(root, 'content/places/sa-pa/facts.yml');
      const words = path.join(root, 'content/places/fansipan/en.md');
      writeFileSync(facts, readFileSync(facts, 'utf8').replace('asOf:', 'asof:'));
      writeFileSync(words, `${readFileSync(words, 'utf8')}\n<script>alert(1)</script>\n`);
      const line =
        readFileSync(words, 'utf8')
          .split('\n')
          .findIndex((one) => one.startsWith('<script>')) + 1;
      const places = path.join(root, 'content/places');
      writeFileSync(path.join(places, 'bac-ha/photo.jpg'), 'no picture');
      cpSync(path.join(places, 'fansipan'), path.join(places, 'fansipan-2'), { recursive: true });
      const twice = path.join(places, 'fansipan-2/facts.yml');
      writeFileSync(
        twice,
        `${readFileSync(twice, 'utf8')}redirectFrom: [/tourism/places/sa-pa/]\n`,
      );
      const end = await runBuild({ root });
      expectLastBuild(end);
      expect(end.output).toContain('bac-ha/photo.jpg:1:1 error picture-file');
      expect(end.output).toContain('address-clash  The old address /tourism/places/sa-pa/');
      expect(end.output).toMatch(
        /^content\/places\/sa-pa\/facts\.yml:\d+:\d+ error schema .*"asof".*"asOf"/m,
      );
      expect(end.output).toContain(
        `content/places/fansipan/en.md:${String(line)}:1 error mdx-lock`,
      );
      expect(end.output).toContain('Check failed');
    });

    it('when the content folder is not there', async () => {
      const end = await runBuild({ root, env: { CONTENT_DIR: 'nowhere' } });
      expectLastBuild(end);
      expect(end.output).toContain('nowhere');
    });

    it('when a page cannot be made, though the content is right', async () => {
      const page = path.join(root, 'src/pages/broken.txt.ts');
      writeFileSync(page, "export const GET = () => { throw new Error('This page breaks.'); };\n");
      const end = await runBuild({ root, env: { CONTENT_DIR: fixture } });
      rmSync(page);
      expectLastBuild(end);
      expect(end.output).toContain('This page breaks.');
      expect(end.output).toContain('Pages failed');
    });

    it('when the day is not a day', async () => {
      const end = await runBuild({ root, env: { SITE_DATE: '21/11/2026', CONTENT_DIR: fixture } });
      expect(end.code).toBe(1);
      expect(end.output).toContain('Write it as YYYY-MM-DD');
      expect(fingerprints(end.dist)).toEqual(before);
    });
  },
);
