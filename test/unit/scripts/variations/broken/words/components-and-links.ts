import { says } from '../../changes.ts';
import type { Broken } from '../../variation.ts';

type Locale = 'vi' | 'en' | 'zh';

const said = (
  what: string,
  locale: Locale,
  text: string,
  rule: Broken['rule'],
  at = text,
): Broken => ({
  what,
  in: 'any',
  change: says({ [locale]: text }),
  file: locale,
  rule,
  at: at.split('\n')[0] ?? at,
});

const mdx = (
  what: string,
  text: string,
  rule: Broken['rule'] = ['mdx-lock', 'prose-syntax', 'references'],
  at?: string,
): Broken => ({
  what,
  in: 'any',
  change: (item) => {
    const words = item.read('en');
    item.remove('en');
    item.write('en.mdx', `${words.trimEnd()}\n\n${text}\n`);
  },
  file: 'en',
  rule,
  ...(at === undefined ? {} : { at }),
});

const lock = 'mdx-lock';
const style = 'markdown-style';

/** Components, HTML and links. */
export const brokenComponents: readonly Broken[] = [
  mdx('an import', "import x from './x.js'"),
  mdx('an export', 'export const a = 1'),
  mdx('an expression', 'It is {1 + 1} o’clock.'),
  mdx('an unknown component', '<Video src="a.mp4" />'),
  mdx('a component in small letters', '<chart figure="visitors" />'),
  mdx('raw HTML', '<div class="red">Red</div>'),
  mdx('a script', '<script>alert(1)</script>'),
  mdx('a line break in HTML', 'One<br>two'),
  mdx('an attribute that runs code', '<Chart figure={"visitors"} />'),
  mdx('attributes spread', '<Chart {...process.env} />'),
  mdx('a handler', '<Notice tone="info" onclick="alert(1)">\n\nA.\n\n</Notice>'),
  mdx(
    'an unknown tone',
    '<Notice tone="danger" title="A">\n\nA.\n\n</Notice>',
    ['mdx-lock', 'references', 'schema'],
    'danger',
  ),
  mdx('a component that is not closed', '<Notice tone="info" title="A">\n\nA.'),
  mdx('a component closed by another', '<Notice tone="info" title="A">\n\nA.\n\n</Steps>'),
  mdx(
    'a chart without its figure',
    '<Chart />',
    ['mdx-lock', 'references', 'prose-syntax'],
    '<Chart />',
  ),
  said('a component in a plain file', 'en', '<Chart figure="visitors" />', [
    lock,
    'prose-syntax',
    style,
  ]),
  said('HTML in a plain file', 'vi', '<p style="color:red">Đỏ</p>', lock),
  said('an iframe', 'en', '<iframe src="https://www.youtube.com/embed/x"></iframe>', lock),
  said('a comment of HTML', 'vi', '<!-- hỏi lại anh Hùng -->', lock),
  said('a picture in the text', 'en', '![Terraces](ruong.jpg)', lock),
  said('a picture from elsewhere', 'en', '![](https://example.org/pixel.gif)', lock),
  said('a heading of the first order', 'en', '# A second title', [style, lock]),
  said('a link to a page that does not exist', 'en', '[Sapa](/tourism/places/sapa/)', 'links'),
  said('a link with a language', 'en', '[Sa Pa](/en/tourism/places/sa-pa/)', 'links'),
  said('a link without its end', 'vi', '[Sa Pa](/tourism/places/sa-pa)', 'links'),
  said('a link without its beginning', 'vi', '[Sa Pa](tourism/places/sa-pa/)', 'links'),
  said('a link up the folders', 'zh', '[沙坝](../sa-pa/)', 'links'),
  said('a link to the file', 'vi', '[Sa Pa](../sa-pa/vi.md)', 'links'),
  said('a link to a heading that is not there', 'en', '[Prices](#prices-of-1875)', 'links'),
  said(
    'a link to a heading that another page does not have',
    'en',
    '[Prices](/tourism/places/sa-pa/#prices-of-1875)',
    'links',
  ),
  said('a link without words', 'en', 'See [](/tourism/places/sa-pa/).', 'links'),
  said(
    'a link to the portal with its host',
    'vi',
    '[Sa Pa](https://doingoailaocai.vn/vi/tourism/places/sa-pa/)',
    'links',
  ),
  said(
    'a link to the portal with www',
    'zh',
    '[沙坝](https://www.doingoailaocai.vn/zh/tourism/places/sa-pa/)',
    'links',
  ),
  said('a link to nothing', 'en', '[Sa Pa]()', ['links', lock]),
  said('a link that is not encrypted', 'vi', '[Cổng](http://laocai.gov.vn/)', [
    'link-insecure',
    lock,
    'links',
  ]),
  said('a link that runs code', 'en', '[a](javascript:alert(1))', [lock, 'links']),
  said('a link that holds data', 'en', '[a](data:text/html;base64,PHNjcmlwdD4=)', [lock, 'links']),
  said('a link to a disk', 'vi', '[Kế hoạch](file:///C:/Users/KeHoach.docx)', [lock, 'links']),
  said('a link to a host of one’s own', 'vi', '[Bản thử](http://localhost:4321/vi/)', [
    lock,
    'links',
    'link-insecure',
    'look-alike-host',
  ]),
  said('a link without a scheme', 'en', '[a](//evil.example/x)', [lock, 'links']),
  said(
    'a link to a name that looks like the province’s',
    'vi',
    '[Cổng](https://laocai-gov.vn/)',
    'look-alike-host',
  ),
  said(
    'a link with a Cyrillic letter',
    'en',
    '[Portal](https://lаocai.gov.vn/)',
    'look-alike-host',
  ),
  said(
    'a link with the real name in front of @',
    'en',
    '[Portal](https://laocai.gov.vn@evil.example/)',
    'look-alike-host',
  ),
  said(
    'a link with the real name as the beginning of another',
    'en',
    '[Portal](https://laocai.gov.vn.evil.example/)',
    'look-alike-host',
  ),
  said(
    'a link with the name of a ministry before a hyphen',
    'vi',
    '[Bộ](https://www.mofa.gov.vn-tin.example/)',
    'look-alike-host',
  ),
  said('letters in pieces (NFD)', 'vi', 'Ruộng bậc thang đẹp.'.normalize('NFD'), 'unicode-form'),
  said('a space that nobody sees', 'vi', 'Ruộng\u200bbậc thang.', 'hidden-characters'),
];
