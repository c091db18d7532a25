import { all, copied, fact, facts, file, replaced } from '../changes.ts';
import { listed, picture } from '../pictures.ts';
import type { Sound } from '../variation.ts';

const inFacts = (what: string, change: Sound['change'], where: Sound['in'] = 'any'): Sound => ({
  what,
  in: where,
  change,
});

/** States in which an item may be. */
export const soundStates: readonly Sound[] = [
  inFacts(
    'a draft without translations',
    copied(
      'ban-nhap',
      facts(/^status: .*$/m, 'status: draft'),
      facts(/^approval: .*\n/m, ''),
      (item) => item.remove('en'),
      (item) => item.remove('zh'),
    ),
    'culture',
  ),
  inFacts(
    'a draft that still has an approval',
    copied('ban-nhap-hai', facts(/^status: .*$/m, 'status: draft')),
    'culture',
  ),
  inFacts(
    'an item in review',
    copied('cho-duyet', facts(/^status: .*$/m, 'status: review'), facts(/^approval: .*\n/m, '')),
    'news',
  ),
  inFacts('an item under embargo', copied('cam-dang', fact('publishAt: 2026-12-24')), 'news'),
  inFacts('an item that expires today', copied('het-han', fact('expireAt: 2026-11-23')), 'news'),
  inFacts('an item published today', copied('hom-nay', fact('publishAt: 2026-11-23')), 'news'),
  inFacts('a review due today', facts(/^reviewBy: .*$/m, 'reviewBy: 2026-11-23')),
  inFacts('facts of today', facts(/^asOf: .*$/m, 'asOf: 2026-11-23')),
  inFacts('an approval of today', facts(/^(approval: .*on: )[-\d]+/m, '$12026-11-23')),
  inFacts('a source without an address', facts(/^ {4}url: .*\n/m, '')),
  inFacts('a source with a date of a year', facts(/^ {4}date: .*$/m, '    date: "2024"'), 'news'),
  inFacts(
    'a source with a date of a month',
    facts(/^ {4}date: .*$/m, '    date: 2024-05'),
    'culture',
  ),
  inFacts('an agency of the list', facts(/^agency: .*$/m, 'agency: culture-sports-tourism')),
  inFacts(
    'another office that prepared it',
    facts(/^preparedBy: .*$/m, 'preparedBy: Phòng Thông tin đối ngoại, Sở Ngoại vụ'),
  ),
  inFacts('an old address', fact('redirectFrom: [/tin-tuc/bai-cu/]')),
  inFacts(
    'an item withdrawn with its reasons',
    copied(
      'rut-bai',
      facts(/^status: .*$/m, 'status: withdrawn\nwithdrawal: { on: 2026-11-22 }'),
      replaced('vi', /^title: /m, 'withdrawal: Số liệu đã cũ.\ntitle: '),
      replaced('en', /^title: /m, 'withdrawal: The figures were out of date.\ntitle: '),
      replaced('zh', /^title: /m, 'withdrawal: 数据已过时。\ntitle: '),
    ),
    'places',
  ),
  inFacts(
    'a correction',
    all(
      fact('corrections:\n  - { id: height, on: 2026-11-22 }'),
      replaced(
        'vi',
        /^title: /m,
        'corrections:\n  height: "Trước ghi 3.143 m; đúng là 3.147,3 m."\ntitle: ',
      ),
      replaced(
        'en',
        /^title: /m,
        'corrections:\n  height: "Before: 3,143 m; right: 3,147.3 m."\ntitle: ',
      ),
      replaced('zh', /^title: /m, 'corrections:\n  height: 原为3,143米，应为3,147.3米。\ntitle: '),
    ),
  ),
  inFacts(
    'a planned outage in time',
    all(
      facts(/^kind: .*$/m, 'kind: notice'),
      fact('outage: { from: "2026-12-14 22:00", until: "2026-12-15 02:00" }'),
    ),
    'news',
  ),
  inFacts(
    'a photograph',
    all(listed('anh.jpg'), async (item) => {
      item.write('anh.jpg', await picture());
    }),
  ),
  inFacts(
    'a leading photograph',
    all(fact('cover: anh.jpg'), listed('anh.jpg'), async (item) => {
      item.write('anh.jpg', await picture(1600));
    }),
  ),
  inFacts(
    'a drawing of shapes',
    all(
      listed('so-do.svg', 'credit: A, licence: CC BY 4.0, made: map'),
      file(
        'so-do.svg',
        '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>Sơ đồ</title><g fill="none" stroke="#333"><path d="M0 0L10 10"/></g><text x="1" y="2">Lào Cai</text></svg>\n',
      ),
    ),
  ),
  inFacts('what a Mac leaves behind', file('.DS_Store')),
  inFacts(
    'a translation by a machine that says so',
    replaced('zh', /^(translation: .*by: )[a-z]+/m, '$1machine'),
  ),
  inFacts('a mark of a source once more', (item) => {
    const mark = /\[\^[a-z0-9-]+\]/.exec(item.read('en'))?.[0] ?? '';
    item.edit('en', (text) => `${text.trimEnd()}\n\nAs said above${mark}.\n`);
  }),
  inFacts('a paragraph wrapped anew', (item) => {
    const text = item.read('vi');
    const [head = '', body = ''] = text.split(/(?<=\n---\n)/);
    item.edit('vi', () => `${head}${body.replace(/^(\p{L}[^\n]{30,60}?) /mu, '$1\n')}`);
  }),
];

/** Additions to the files that all items share. */
export const soundData: readonly Sound[] = [
  {
    what: 'one agency more',
    in: 'data',
    change: (item) =>
      item.edit(
        '/agencies.yml',
        (text) =>
          `${text.trimEnd()}\n\n- id: border-station\n  kind: other\n  name: { vi: Đồn Biên phòng A, en: Border Guard Station A, zh: 甲边防屯 }\n  contact: { phone: "+84 214 3830 000", email: office@laocai.gov.vn }\n`,
      ),
  },
  {
    what: 'one name more',
    in: 'data',
    change: (item) =>
      item.edit(
        '/glossary.yml',
        (text) =>
          `${text.trimEnd()}\n\n- id: co-moi\n  kind: term\n  vi: cờ mới toanh\n  en: brand-new flag\n  zh: 崭新旗帜\n  zhStatus: literal\n`,
      ),
  },
  {
    what: 'a rate of this year',
    in: 'data',
    change: replaced('/site.yml', /date: 2025-01-14/, 'date: 2026-11-20'),
  },
  {
    what: 'a comment in a shared file',
    in: 'data',
    change: replaced('/sectors.yml', /^/, '# xem lại mỗi quý\n'),
  },
  {
    what: 'line ends of Windows in a shared file',
    in: 'data',
    change: (item) => item.edit('/clusters.yml', (text) => text.replaceAll('\n', '\r\n')),
  },
];
