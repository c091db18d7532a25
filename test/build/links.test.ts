import { describe, expect, inject, it } from 'vitest';
import { filesOf } from '../support/dist-files.ts';
import { canonicalOf } from '../../src/integrations/built-pages.ts';
import { faults, pageAt, pagesOf, screenPagesOf, textOf, type Page } from '../support/pages.ts';
import { referencesOf, scriptReferences, styleReferences } from '../support/references.ts';

/** Files that the outside knows by name, without a link to them. */
const entryFiles = [
  /^\/404\.html$/,
  /^\/favicon\.ico$/,
  /^\/_(headers|redirects)$/,
  /^\/(robots|llms|\.well-known\/security)\.txt$/,
  /^\/(manifest|status)\.json$/,
  // Web servers send these in the place of the text that they are made of.
  /\.(br|gz)$/,
  /^\/sitemap-(index|\d+)\.xml$/,
  // The screens of the clusters are opened by name; the worker asks for its files by name.
  /^\/(display|kiosk)\/[^/]+\/index\.html$/,
  /^\/kiosk\/(sw\.js|state\.json|[^/]+\/files\.json)$/,
  // The search asks for these at run time, with the first letter.
  /^\/pagefind\//,
  /^\/_astro\/(?:client|search-view)\.[\w-]+\.js$/,
  /^\/[a-z]{2}\/search\/pages\.json$/,
  // Calendars are subscribed to by address, also while there is no event.
  /^\/[a-z]{2}\/events\.ics$/,
  // Styles and scripts of a kind of page that the content has no item of.
  /^\/_astro\/ProjectList\.astro_astro_type_script_[\w.-]+\.js$/,
  /^\/_astro\/_slug_\.[\w-]+\.css$/,
  // Styles and scripts of screens, in a province that has none.
  /^\/_astro\/(?:kiosk|wall)\.[\w-]+\.css$/,
  /^\/_astro\/(?:KioskIdle|_cluster_)\.[\w.-]+\.js$/,
];

describe.each([
  { name: 'the portal', dist: inject('dist') },
  { name: 'a portal with pictures and drafts', dist: inject('fixtureDist') },
])('in $name', ({ dist }) => {
  const pages = pagesOf(dist);
  const files = new Set(filesOf(dist));
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const { origin } = new URL(canonicalOf(pageAt(dist, '/').html) ?? '');
  const styles = [...files].filter(
    (file) => file.endsWith('.css') && !file.startsWith('/pagefind/'),
  );

  const scripts = [...files].filter((file) => /^\/_astro\/.+\.js$/.test(file));

  /** The file behind an address of the portal. */
  const fileAt = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);
  /** Sources name pages of an earlier portal at the same address; they are marked as external. */
  const own = (page: Page) =>
    referencesOf(page, origin).filter(
      ({ url, rel }) => url.origin === origin && !rel.includes('external'),
    );

  it('every internal link, picture, stylesheet, script and preload leads to a file', () => {
    const found = faults(pages, (page) =>
      own(page)
        .filter(({ url }) => !files.has(fileAt(decodeURI(url.pathname))))
        .map(({ written, where }) => `${where} ${written}`),
    );
    expect(found).toEqual([]);
  });

  it('every internal link with a fragment leads to an element', () => {
    const found = faults(pages, (page) =>
      own(page).flatMap(({ url, written }) => {
        const target = byAddress.get(decodeURI(url.pathname));
        if (url.hash === '' || !target) return [];
        const id = decodeURIComponent(url.hash.slice(1));
        const hit = target
          .$('[id]')
          .toArray()
          .some((element) => target.$(element).attr('id') === id);
        return hit ? [] : [`${written} leads to no element`];
      }),
    );
    expect(found).toEqual([]);
  });

  it('every url() of a stylesheet leads to a file of the portal', () => {
    const missing = styles.flatMap((file) =>
      styleReferences(textOf(dist, file), new URL(file, origin))
        .filter((url) => url.origin !== origin || !files.has(url.pathname))
        .map((url) => `${file}: ${url.href}`),
    );
    expect(missing).toEqual([]);
  });

  it('nothing is loaded from another origin', () => {
    const found = faults(pages, (page) =>
      referencesOf(page, origin)
        .filter(({ loads, url }) => loads && url.origin !== origin)
        .map(({ written, where }) => `${where} ${written}`),
    );
    expect(found).toEqual([]);
  });

  it('every link outside says so and goes to a secure address or a telephone', () => {
    const found = faults(pages, (page) =>
      referencesOf(page, origin)
        .filter(({ loads, url }) => !loads && url.origin !== origin)
        .flatMap(({ url, written, rel }) => {
          if (rel.some((one) => one.startsWith('schema.'))) return [];
          if (!['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol)) return [written];
          if (!url.protocol.startsWith('http')) return [];
          return rel.includes('external') ? [] : [`${written} has no rel=external`];
        }),
    );
    expect(found).toEqual([]);
  });

  it('every file is referenced from somewhere', () => {
    const referenced = new Set([
      ...[...pages, ...screenPagesOf(dist)].flatMap((page) =>
        own(page).map(({ url }) => fileAt(decodeURI(url.pathname))),
      ),
      ...styles.flatMap((file) =>
        styleReferences(textOf(dist, file), new URL(file, origin)).map(({ pathname }) => pathname),
      ),
      ...scripts.flatMap((file) => scriptReferences(textOf(dist, file), file)),
    ]);
    const lost = [...files].filter(
      (file) => !referenced.has(file) && !entryFiles.some((known) => known.test(file)),
    );
    expect(lost).toEqual([]);
  });
});
