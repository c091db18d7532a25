/** What a room may import besides itself: rooms, or single files where the edge is that narrow. */
export interface Edges {
  readonly values: readonly string[];
  readonly types?: readonly string[];
}

/** Who may import whom (docs: architecture). The key is the beginning of the importing file. */
export const edges: Readonly<Record<string, Edges>> = {
  'astro.config.mjs': { values: ['src/config', 'src/integrations', 'src/source/site.ts'] },
  'src/content.config.ts': { values: ['src/config', 'src/schemas', 'src/loaders'] },
  'src/config/': { values: [] },
  'src/schemas/': { values: ['src/config'] },
  'src/source/': { values: ['src/config', 'src/schemas'] },
  'src/prose/': {
    values: ['src/config', 'src/source/glossary-names.ts', 'src/source/said.ts'],
  },
  'src/domain/': { values: ['src/config'], types: ['src/prose', 'src/schemas'] },
  'src/loaders/': {
    values: ['src/config', 'src/schemas', 'src/source', 'src/prose', 'src/domain'],
  },
  'src/repository/': {
    values: [
      'src/config',
      'src/schemas',
      'src/domain',
      'src/source',
      'src/i18n',
      'src/routing',
      'src/calendar',
      'src/reads',
      // Books set the bodies of several items on one page.
      'src/prose/in-book.ts',
    ],
    types: ['src/prose', 'src/files'],
  },
  // What pages ask for while they are made, to tell which stay as they are.
  'src/reads/': { values: [] },
  'src/calendar/': { values: [] },
  'src/files/': { values: ['src/config/environment/folder-digest.ts'] },
  'src/i18n/': {
    values: ['src/config', 'src/domain/quantity'],
    types: ['src/domain', 'src/schemas', 'src/calendar'],
  },
  'src/routing/': {
    values: ['src/config', 'src/domain', 'src/reads/digest.ts'],
    types: ['src/i18n', 'src/schemas'],
  },
  'src/art/': { values: [] },
  'src/search/': { values: ['src/domain/text'] },
  'src/elements/': {
    values: ['src/config', 'src/domain', 'src/search'],
  },
  'src/components/': {
    values: [
      'src/config',
      'src/domain',
      'src/i18n',
      'src/routing',
      'src/calendar',
      'src/art',
      'src/prose',
      'src/search/keys.ts',
      'src/elements',
      'src/styles',
      'src/fonts',
    ],
    types: ['src/schemas'],
  },
  'src/layouts/': {
    values: [
      'src/config',
      'src/domain',
      'src/i18n',
      'src/routing',
      'src/repository',
      'src/components',
      'src/search',
      // Pieces of the frame that are the same on many pages.
      'src/reads/made-once.ts',
      'src/styles',
    ],
    types: ['src/schemas', 'src/prose'],
  },
  'src/pages/': { values: ['src'] },
  'src/integrations/': { values: ['src/config', 'src/reads'] },
  'scripts/': {
    values: [
      'src/config',
      'src/schemas',
      'src/source',
      'src/prose',
      'src/domain',
      'src/i18n',
      'src/art/map',
      'src/calendar',
      // How the pages of a finished build are read and searched, and what they hand on.
      'src/integrations/built-pages.ts',
      'src/integrations/hand-over.ts',
      'src/integrations/page-problems.ts',
      'src/integrations/search/index-files.ts',
    ],
  },
};
