import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layFile, layPage } from '../../../../src/integrations/pages/lay.ts';
import { makePage } from '../../../../src/integrations/pages/made-page.ts';
import { laidFileHeader } from '../../../../src/config/outputs/laid-file.ts';
import { noteRead, questionOf } from '../../../../src/reads/reads.ts';

let folder: string;
const file = (name: string) => path.join(folder, name);
const place = (name: string) => ({ address: `/${name}`, file: file(name) });
const answered = (body: string | null, init: ResponseInit) =>
  makePage(
    () => {
      noteRead(questionOf('weather', ['Sa Pa']), () => 'sunny');
      return Promise.resolve(new Response(body, init));
    },
    (html) => html.toUpperCase(),
  );

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lay-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('making a page', () => {
  it('gives HTML its last touch and notes what was asked', async () => {
    const page = await answered('<p>a</p>', { headers: { 'Content-Type': 'text/html' } });
    expect(page).toEqual({ body: '<P>A</P>', reads: new Map([['weather\nSa Pa', 'sunny']]) });
  });

  it('leaves other files byte for byte', async () => {
    const page = await answered('a,b', { headers: { 'Content-Type': 'text/csv' } });
    expect(page).toMatchObject({ body: new TextEncoder().encode('a,b') });
  });

  it('tells a finished file by its path', async () => {
    const headers = { [laidFileHeader]: encodeURIComponent('/cache/sa pa.jpg') };
    expect(await answered('', { headers })).toMatchObject({
      body: { finished: '/cache/sa pa.jpg' },
    });
  });

  it.each([
    ['a redirect', { status: 301, headers: { Location: '/en/' } }],
    ['an error page', { status: 404, headers: { 'Content-Type': 'text/html' } }],
  ])('leaves %s to Astro', async (_, init) => {
    expect(await answered(null, init)).toBeInstanceOf(Response);
  });
});

describe('laying a page', () => {
  it('writes it into a folder of its own and tells its pictures once', () => {
    const html = '<img src="/_astro/a.1.webp" srcset="/_astro/a.1.webp 1x"><img src="/logo.svg">';
    const page = layPage(place('en/sa-pa/index.html'), { body: html, reads: new Map() });
    expect(readFileSync(file('en/sa-pa/index.html'), 'utf8')).toBe(html);
    expect(page.pictures).toEqual(['/_astro/a.1.webp']);
    expect(page.notes).toMatchObject({ address: '/en/sa-pa/index.html', isLeftOut: false });
  });

  it('lays a finished file at its address, and leaves the one it comes from', () => {
    writeFileSync(file('card.jpg'), 'pixels');
    layPage(place('media/card.jpg'), { body: { finished: file('card.jpg') }, reads: new Map() });
    expect(readFileSync(file('media/card.jpg'), 'utf8')).toBe('pixels');
    expect(existsSync(file('card.jpg'))).toBe(true);
  });

  it('leaves a file that lies there', () => {
    writeFileSync(file('old'), 'old');
    writeFileSync(file('new'), 'new');
    layFile(file('new'), file('old'));
    expect(readFileSync(file('old'), 'utf8')).toBe('old');
  });
});
