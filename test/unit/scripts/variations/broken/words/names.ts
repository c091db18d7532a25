import { all, extended, facts, says } from '../../changes.ts';
import type { Broken } from '../../variation.ts';

type Locale = 'vi' | 'en' | 'zh';

const said = (rule: string, what: string, locale: Locale, text: string, at = text): Broken => ({
  what,
  in: 'any',
  change: says({ [locale]: text }),
  file: locale,
  rule,
  at: at.split('\n')[0] ?? at,
});

const wrong = (what: string, locale: Locale, text: string, at?: string) =>
  said('glossary-forbidden', what, locale, text, at);

/** Forbidden forms of names. */
export const brokenNames: readonly Broken[] = [
  wrong('Lào Cai without its marks', 'vi', 'Tỉnh Lao Cai mến khách.'),
  wrong('Lào Cai as another country', 'en', 'Welcome to Laos Cai.'),
  wrong('Lào Cai by its sound in Chinese', 'zh', '欢迎来到劳街省。'),
  {
    what: 'Lào Cai as a former city',
    in: 'documents',
    change: says({ zh: '欢迎来到老街市。' }),
    file: 'zh',
    rule: 'glossary-forbidden',
    at: '老街市',
  },
  {
    what: 'a name that the translation leaves out',
    in: 'places',
    with: /elevation/,
    change: all(extended('vi', 'title', ' (tỉnh Sơn La)')),
    file: 'zh',
    rule: 'glossary-approved',
    severity: 'warning',
  },
  wrong('a forbidden name over two lines', 'en', 'Welcome to Laos\nCai, friends.'),
  wrong('a forbidden name with a no-break space', 'en', 'Welcome to Laos\u00a0Cai, friends.'),
  wrong('a forbidden name half bold', 'en', 'Welcome to **Laos** Cai, friends.', '**Laos**'),
  wrong('a forbidden name in capitals', 'en', 'WELCOME TO LAOS CAI'),
  wrong('a forbidden name with a possessive', 'en', 'Laos Cai’s border gate.'),
  wrong('a forbidden name in a heading', 'vi', '## Lào Kay xưa'),
  wrong(
    'a forbidden name in a table',
    'vi',
    '| Tỉnh | Vùng |\n|---|---|\n| Yên Báy | Tây Bắc |',
    '| Yên Báy',
  ),
  wrong('a forbidden name in the words of a link', 'en', 'See [Laos Cai](/province/units/).'),
  wrong('a forbidden name in quotes', 'zh', '人称“劳街省”。'),
  wrong('a forbidden name in a list', 'zh', '- 老开省'),
  wrong('a forbidden name with a footnote mark inside', 'zh', '**劳街**省。'),
  {
    what: 'a forbidden name in a title',
    in: 'any',
    change: extended('en', 'title', ', Laos Cai'),
    file: 'en',
    rule: 'glossary-forbidden',
    at: 'title:',
  },
  {
    what: 'a forbidden name in a summary',
    in: 'documents',
    change: extended('zh', 'summary', '劳街省。'),
    file: 'zh',
    rule: 'glossary-forbidden',
    at: 'summary:',
  },
  {
    what: 'a forbidden name in the description of a drawing',
    in: 'any',
    change: extended('vi', 'art', ' Lao Cai'),
    file: 'vi',
    rule: 'glossary-forbidden',
    at: 'art:',
  },
  {
    what: 'a forbidden name in a label',
    in: 'places',
    with: /^keyFacts:/m,
    change: (item) =>
      item.edit('en', (text) =>
        text.replace(/^(keyFacts:\n {2}[a-z0-9-]+: )"?([^"\n]*)"?$/m, '$1"$2, Laos Cai"'),
      ),
    file: 'en',
    rule: 'glossary-forbidden',
    at: 'Laos Cai',
  },
  {
    what: 'a forbidden name in the title of a list',
    in: 'projects',
    with: /title: \{ vi: .*, en: "/,
    change: facts(/(title: \{ vi: .*, en: ")/, '$1Laos Cai '),
    file: 'facts.yml',
    rule: 'glossary-forbidden',
    at: 'Laos Cai',
  },
];
