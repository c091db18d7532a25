/**
 * The pages that exist whatever the content says, without their locale. Links of texts may lead
 * here and to the pages of items; item folders may not take these addresses.
 */
export const fixedPages = [
  '/',
  '/province/',
  '/province/units/',
  '/province/figures/',
  '/tourism/',
  '/tourism/places/',
  '/search/',
  '/about/',
  '/about/accessibility/',
  '/about/privacy/',
  '/about/contact/',
  '/about/sitemap/',
  '/about/compliance/',
  '/about/open-data/',
  '/about/languages/',
  '/data/',
] as const satisfies readonly `/${string}`[];
