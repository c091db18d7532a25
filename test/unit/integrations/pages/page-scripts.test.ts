import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageScripts } from '../../../../src/integrations/pages/page-scripts.ts';

const scripts = {
  'page.js': 'import{a as e}from"./shared.js";import"./effect.js";const n=()=>import("./late.js");',
  'shared.js': 'import{b}from"./deep.js";export{b as a};',
  'effect.js': 'import"./shared.js";',
  'deep.js': 'import"./shared.js";export const b="import";',
  'late.js': '',
  'alone.js': 'console.log("./shared.js")',
};
const digestOf = (name: keyof typeof scripts) =>
  `sha384-${createHash('sha384').update(scripts[name]).digest('base64')}`;
const tagOf = (name: string) => `<script type="module" src="/_astro/${name}"></script>`;
let directory: string;

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'page-scripts-'));
  mkdirSync(path.join(directory, '_astro'));
  for (const [name, code] of Object.entries(scripts))
    writeFileSync(path.join(directory, '_astro', name), code);
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe('the scripts of a page', () => {
  it('carry their digest', () => {
    expect(pageScripts(directory)(tagOf('alone.js'))).toBe(
      `<script type="module" src="/_astro/alone.js" integrity="${digestOf('alone.js')}"></script>`,
    );
  });

  it('are asked for together with all that they import, but not with what comes later', () => {
    const html = pageScripts(directory)(`<main></main>${tagOf('page.js')}`);
    const early = [
      ...html.matchAll(/<link rel="modulepreload" href="([^"]+)" integrity="([^"]+)">/g),
    ];
    expect(early.map(([, address, digest]) => [address, digest])).toEqual([
      ['/_astro/shared.js', digestOf('shared.js')],
      ['/_astro/deep.js', digestOf('deep.js')],
      ['/_astro/effect.js', digestOf('effect.js')],
    ]);
    expect(html.indexOf('<link')).toBeLessThan(html.indexOf('<script'));
  });

  it('leave data and other markup as they are', () => {
    const html = '<script type="application/ld+json">{}</script><p>x</p>';
    expect(pageScripts(directory)(html)).toBe(html);
  });

  it('that are not there stop the build', () => {
    expect(() => pageScripts(directory)(tagOf('gone.js'))).toThrow(/gone\.js/);
  });
});
