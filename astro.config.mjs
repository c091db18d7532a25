import { defineConfig } from 'astro/config';
import { isUnwatched } from './src/config/environment/unwatched.ts';
import { orderCascade } from './src/integrations/cascade-order.ts';
import { contentStore } from './src/integrations/content-store.ts';
import { handOver } from './src/integrations/hand-over.ts';
import { headersFile } from './src/integrations/headers.ts';
import { kioskRelease } from './src/integrations/kiosk.ts';
import { pageRendering } from './src/integrations/pages/page-rendering.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { readSite } from './src/source/site.ts';

export default defineConfig({
  site: readSite().origin,
  outDir: process.env['BUILD_DIR'] ?? process.env['OUT_DIR'] ?? 'dist',
  cacheDir: process.env['CACHE_DIR'] ?? '.cache/astro',
  trailingSlash: 'always',
  // One constant Content-Security-Policy for all pages: nothing inline.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    plugins: [orderCascade()],
    // One sheet for all pages: one request to wait for, then cached.
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    // Content may lie outside the project (CONTENT_DIR).
    server: { fs: { strict: false }, watch: { ignored: [isUnwatched] } },
  },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  integrations: [
    contentStore(),
    pageRendering(),
    siteMap(),
    handOver(),
    kioskRelease(),
    headersFile(),
  ],
});
