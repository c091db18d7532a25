import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { builtPages, canonicalOf } from '../../src/integrations/built-pages.ts';
import { readSite } from '../../src/source/site.ts';
import { filesOf, fingerprints } from '../support/dist-files.ts';
import { buildDay } from '../support/run-build.ts';

const dist = inject('dist');
const json = (file: string) =>
  JSON.parse(readFileSync(path.join(dist, file), 'utf8')) as Record<string, unknown>;
const files = filesOf(dist);

describe('the manifest', () => {
  const manifest = json('manifest.json') as { release: string; files: Record<string, string> };

  it('names the SHA-256 of every file but itself, sorted', () => {
    const { '/manifest.json': own, ...others } = fingerprints(dist);
    expect(own).toBeDefined();
    expect(manifest.files).toEqual(others);
    expect(Object.keys(manifest.files)).toEqual(Object.keys(manifest.files).sort());
  });

  it('names the release by the digest of the facts and of all other files', () => {
    const { release, ...facts } = json('status.json');
    const lines = Object.entries(manifest.files)
      .filter(([file]) => !file.startsWith('/status.json'))
      .map(([file, digest]) => `${digest}  ${file}\n`);
    const text = `${JSON.stringify(facts)}\n${lines.join('')}`;
    expect(manifest.release).toBe(createHash('sha256').update(text).digest('hex'));
    expect(release).toBe(manifest.release);
  });
});

describe('the status', () => {
  it('says the stage, the day of the content and the pages of each language', () => {
    const { stage, date, version, languages } = json('status.json');
    const english = builtPages(dist).filter(({ address }) => address.startsWith('/en/'));
    expect({ stage, date }).toEqual({ stage: readSite().stage, date: buildDay });
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(languages).toMatchObject({ en: { pages: english.length } });
    const written = english.filter(({ html, address }) => canonicalOf(html)?.endsWith(address));
    expect(languages).toMatchObject({ en: { written: written.length } });
  });
});

describe('compressed forms', () => {
  const texts = files.filter((file) =>
    /\.(html|css|js|svg|xml|json|geojson|csv|ics|txt|gpx)$/.test(file),
  );

  it('stand beside every text but the manifest, whose digest would miss them', () => {
    const bare = texts.filter((file) => !existsSync(path.join(dist, `${file}.br`)));
    const bareOfGzip = texts.filter((file) => !existsSync(path.join(dist, `${file}.gz`)));
    expect([bare, bareOfGzip]).toEqual([['/manifest.json'], ['/manifest.json']]);
  });

  it('give back exactly their source and are never older', () => {
    const stale = files
      .filter((file) => /\.(br|gz)$/.test(file))
      .filter((file) => {
        const form = path.join(dist, file);
        const source = form.replace(/\.(br|gz)$/, '');
        const expand = form.endsWith('.br') ? brotliDecompressSync : gunzipSync;
        return (
          !expand(readFileSync(form)).equals(readFileSync(source)) ||
          statSync(form).mtimeMs < statSync(source).mtimeMs
        );
      });
    expect(stale).toEqual([]);
  });
});

describe('the contact for weaknesses', () => {
  it('leads to a page of the portal, and to nobody whom the province has not named', () => {
    const text = readFileSync(path.join(dist, '.well-known', 'security.txt'), 'utf8');
    const contacts = [...text.matchAll(/^Contact: (.*)$/gm)].map(([, uri]) => uri ?? '');
    const { contact, origin } = readSite();
    expect(contacts.some((uri) => /^(?:mailto|tel):/.test(uri))).toBe(contact !== undefined);
    const page = contacts.at(-1)?.slice(origin.length) ?? '';
    expect(files).toContain(`${page}index.html`);
  });
});
