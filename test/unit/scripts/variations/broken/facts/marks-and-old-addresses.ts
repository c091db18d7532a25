import { all, copied, extended, fact, says } from '../../changes.ts';
import type { Broken } from '../../variation.ts';

const inWords = (
  what: string,
  file: 'vi' | 'en' | 'zh',
  change: Broken['change'],
  rule: Broken['rule'],
  at?: string,
): Broken => ({ what, in: 'any', change, file, rule, ...(at === undefined ? {} : { at }) });

/** Sources, their marks in the text, and old addresses. */
export const brokenMarks: readonly Broken[] = [
  inWords(
    'a mark without its source',
    'en',
    says({ en: 'So it is said[^nowhere].' }),
    'source-mark',
    '[^nowhere]',
  ),
  inWords(
    'a mark without its source in a translation',
    'zh',
    says({ zh: '据说如此[^nowhere]。' }),
    'source-mark',
    '[^nowhere]',
  ),
  inWords(
    'a mark with a space',
    'vi',
    says({ vi: 'Người ta nói thế[^ list ].' }),
    ['source-mark', 'markdown-style'],
    '[^ list ]',
  ),
  inWords(
    'a mark with full-width brackets',
    'zh',
    says({ zh: '据说如此［^list］。' }),
    ['source-mark', 'markdown-style'],
    '［^list］',
  ),
  inWords(
    'a mark with the wrong capitals',
    'vi',
    says({ vi: 'Người ta nói thế[^Nowhere].' }),
    'source-mark',
    '[^Nowhere]',
  ),
  inWords('a mark in a title', 'en', extended('en', 'title', '[^list]'), 'source-mark', 'title:'),
  inWords(
    'a mark in a summary',
    'zh',
    extended('zh', 'summary', '[^list]'),
    'source-mark',
    'summary:',
  ),
  inWords(
    'a mark in the description of a drawing',
    'vi',
    extended('vi', 'art', '[^list]'),
    'source-mark',
    'art:',
  ),
  inWords(
    'a note of one’s own',
    'vi',
    says({ vi: 'Xem ghi chú[^ghi-chu].\n\n[^ghi-chu]: Ghi chú của tôi.' }),
    ['source-mark', 'mdx-lock', 'markdown-style'],
    '[^ghi-chu]',
  ),
  {
    what: 'two items with one old address',
    in: 'places',
    change: all(fact('redirectFrom: [/tourism/places/cu/]'), copied('ban-sao-dia-chi')),
    file: 'facts.yml',
    rule: 'address-clash',
    at: '/tourism/places/cu/',
  },
  {
    what: 'an old address that is a living page',
    in: 'places',
    change: fact('redirectFrom: [/tourism/places/fansipan/]'),
    file: 'facts.yml',
    rule: 'address-clash',
    at: 'redirectFrom',
  },
  {
    what: 'an old address that is a fixed page',
    in: 'culture',
    change: fact('redirectFrom: [/about/]'),
    file: 'facts.yml',
    rule: 'address-clash',
    at: 'redirectFrom',
  },
  {
    what: 'an old address with a language',
    in: 'culture',
    change: fact('redirectFrom: [/vi/tourism/culture/cu/]'),
    file: 'facts.yml',
    rule: ['address-clash', 'schema', 'links'],
    at: 'redirectFrom',
  },
  {
    what: 'an old address without its end',
    in: 'culture',
    change: fact('redirectFrom: [/tourism/culture/cu]'),
    file: 'facts.yml',
    rule: ['address-clash', 'schema'],
    at: 'redirectFrom',
  },
  {
    what: 'an old address of another site',
    in: 'culture',
    change: fact('redirectFrom: ["//evil.example/"]'),
    file: 'facts.yml',
    rule: ['address-clash', 'schema'],
    at: 'redirectFrom',
  },
  {
    what: 'an old address with spaces and marks',
    in: 'culture',
    change: fact('redirectFrom: ["/tourism/culture/bài cũ/"]'),
    file: 'facts.yml',
    rule: ['address-clash', 'schema'],
    at: 'redirectFrom',
  },
  {
    what: 'a chart of a figure that is not there',
    in: 'any',
    change: all((item) => {
      const text = item.read('vi');
      item.remove('vi');
      item.write('vi.mdx', `${text}\n<Chart figure="luong-khach" />\n`);
    }),
    file: 'vi',
    rule: 'references',
    at: 'luong-khach',
  },
  {
    what: 'a map of places that are not there',
    in: 'any',
    change: (item) => {
      const text = item.read('vi');
      item.remove('vi');
      item.write('vi.mdx', `${text}\n<Map points="sapa" />\n`);
    },
    file: 'vi',
    rule: 'references',
    at: 'points="sapa"',
  },
  {
    what: 'a quotation without its source',
    in: 'any',
    change: (item) => {
      const text = item.read('vi');
      item.remove('vi');
      item.write('vi.mdx', `${text}\n<Quote source="nowhere">\n\nCâu nói.\n\n</Quote>\n`);
    },
    file: 'vi',
    rule: ['references', 'source-mark'],
    at: 'nowhere',
  },
  {
    what: 'a picture that is not listed',
    in: 'any',
    change: (item) => {
      const text = item.read('vi');
      item.remove('vi');
      item.write('vi.mdx', `${text}\n<Figure file="anh.jpg" />\n`);
    },
    file: 'vi',
    rule: ['references', 'picture-file'],
    at: 'anh.jpg',
  },
];
