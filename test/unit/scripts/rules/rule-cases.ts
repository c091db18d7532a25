/** What the breaking fixture of a rule must yield. */
export interface RuleCase {
  /** `file:line` of every finding of the rule, in reading order; a line stands as often as it is found. */
  readonly at: readonly string[];
  /** Other rules that cannot but find something too. */
  readonly also?: readonly string[];
  /** Paths that are taken away from the valid content. */
  readonly removed?: readonly string[];
}

const place = 'places/nui-lam';

/** One case for each rule; its files stand in test/fixtures/breaking/<rule-id>/. */
export const ruleCases: Readonly<Record<string, RuleCase>> = {
  unreadable: { at: ['sectors.yml:1'] },
  'yaml-syntax': { at: [`${place}/facts.yml:2`] },
  'yaml-limits': { at: [`${place}/facts.yml:3`] },
  schema: { at: [`${place}/facts.yml:1`, `${place}/facts.yml:2`] },
  'stray-file': { at: ['notes.txt:1', `${place}/en.mdx:1`, `${place}/fr.md:1`] },
  'slug-form': { at: ['places/Sa_Pa:1', 'places/vi:1'] },
  'address-clash': { at: [`${place}/facts.yml:10`] },
  'unique-ids': { at: [`${place}/facts.yml:24`] },
  'required-slots': {
    at: ['province/nature/facts.yml:11', 'province/people:1'],
    removed: ['province/people'],
  },
  references: {
    at: [
      'figures/visitors.yml:18',
      `${place}/facts.yml:11`,
      `${place}/facts.yml:15`,
      `${place}/facts.yml:18`,
      'province/economy/en.mdx:11',
    ],
  },
  dates: {
    at: [`${place}/facts.yml:4`, `${place}/facts.yml:5`, 'province/people/facts.yml:11'],
  },
  'rate-age': { at: ['site.yml:23'] },
  'review-due': { at: [`${place}/facts.yml:6`] },
  approval: { at: [`${place}/facts.yml:4`, 'province/people/facts.yml:1'] },
  'word-keys': { at: [`${place}/en.md:6`, `${place}/en.md:7`] },
  'territory-label': { at: ['province/overview/facts.yml:14'] },
  'position-outside': { at: [`${place}/facts.yml:13`] },
  'project-status': { at: ['projects/khu-bai-lang/facts.yml:14'] },
  'news-date': {
    at: ['news/tin-sau/facts.yml:11', 'news/tin-som/facts.yml:12', 'news/tin-thu/facts.yml:1'],
  },
  'outage-lead': { at: ['news/tin-nguoc/facts.yml:12', 'news/tin-thu/facts.yml:12'] },
  'document-chain': {
    at: [
      'documents/luat-cu/facts.yml:14',
      'documents/luat-cu/facts.yml:14',
      'documents/vong-a/facts.yml:14',
      'documents/vong-b/facts.yml:14',
    ],
  },
  'withdrawal-reason': {
    at: ['news/tin-con/facts.yml:9', 'news/tin-mat/facts.yml:1', 'news/tin-rut/zh.md:2'],
  },
  'source-missing': { at: ['province/people/facts.yml:1'] },
  'source-mark': { at: [`${place}/en.md:13`, `${place}/en.md:15`] },
  'source-unused': { at: [`${place}/facts.yml:9`] },
  'prose-syntax': { at: ['province/economy/en.mdx:13'] },
  'mdx-lock': {
    at: [
      `${place}/en.md:13`,
      `${place}/en.md:13`,
      'province/economy/en.mdx:13',
      'province/economy/en.mdx:15',
      'province/economy/en.mdx:17',
      'province/economy/en.mdx:19',
    ],
  },
  links: { at: [`${place}/en.md:13`, `${place}/en.md:13`, `${place}/en.md:13`] },
  'look-alike-host': { at: [`${place}/en.md:13`, `${place}/en.md:13`] },
  'link-insecure': { at: ['agencies.yml:4'] },
  'link-departed': { at: [`${place}/en.md:22`, `${place}/en.md:22`] },
  'markdown-style': {
    at: [
      `${place}/en.md:13`,
      `${place}/zh.md:13`,
      `${place}/zh.md:14`,
      `${place}/zh.md:14`,
      `${place}/zh.md:14`,
    ],
  },
  'unicode-form': { at: [`${place}/en.md:13`] },
  'hidden-characters': {
    at: [`${place}/en.md:13`, `${place}/facts.yml:1`, `${place}/facts.yml:23`],
  },
  secrecy: {
    at: [`${place}/bao-cao-toi-mat.pdf:1`, `${place}/zh.md:13`],
    also: ['stray-file'],
  },
  'personal-data': {
    at: [`${place}/en.md:13`, `${place}/en.md:13`],
    also: ['translation-numbers'],
  },
  'wall-words': { at: ['clusters.yml:8', 'clusters.yml:9'] },
  'glossary-forbidden': { at: [`${place}/en.md:13`, `${place}/zh.md:13`] },
  'glossary-approved': { at: [`${place}/en.md:2`] },
  'translation-missing': { at: [`${place}:1`], removed: [`${place}/zh.md`] },
  'translation-pending': { at: [`${place}/en.md:10`, `${place}/vi.md:10`] },
  'translation-stale': { at: [`${place}/en.md:10`, `${place}/zh.md:10`] },
  'translation-numbers': { at: [`${place}/en.md:13`, `${place}/zh.md:13`, `${place}/zh.md:19`] },
  'picture-file': {
    at: [
      `${place}/cut.jpg:1`,
      `${place}/extra.webp:1`,
      `${place}/facts.yml:12`,
      `${place}/huge.png:1`,
      `${place}/peak.jpg:1`,
      `${place}/text.png:1`,
    ],
  },
  'picture-cover': { at: [`${place}/facts.yml:10`] },
  'picture-metadata': { at: [`${place}/peak.jpg:1`] },
  'picture-consent': { at: [`${place}/facts.yml:11`, `${place}/facts.yml:12`] },
  'alt-text': {
    at: [
      `${place}/en.md:4`,
      `${place}/en.md:4`,
      `${place}/en.md:5`,
      `${place}/vi.md:4`,
      `${place}/zh.md:4`,
    ],
  },
  'map-islands': {
    at: [`${place}/country.svg:1`, `${place}/country.svg:1`, `${place}/vi.md:6`],
  },
  'svg-safe': {
    at: [2, 3, 4, 4, 4, 5, 6, 6].map((line) => `${place}/peak.svg:${line}`),
  },
  'publication-file': {
    at: [
      'publications.yml:4',
      'publications.yml:5',
      'publications.yml:6',
      'publications.yml:22',
      'publications/old-guide.pdf:1',
      'publications/visitors-guide.en.pdf:1',
      'publications/visitors-guide.zh.pdf:1',
    ],
    also: ['publication-stale'],
  },
  'publication-stale': { at: ['publications.yml:7'] },
};
