import { describe, expect, it } from 'vitest';
import { standaloneHtml } from '../../../../src/files/feed/standalone-html.ts';

const page = 'https://example.vn/en/tourism/places/peak/';
const alone = (html: string, separator = ', ') => standaloneHtml(html, { page, separator }).html;

describe('HTML that leaves its page', () => {
  it('has addresses in full, of marks and notes too', () => {
    expect(alone('<p><a href="#source-plan">[1]</a> <a href="/en/news/">News</a></p>')).toBe(
      `<p><a href="${page}#source-plan">[1]</a> <a href="https://example.vn/en/news/">News</a></p>`,
    );
  });

  it('shows drawings as JPEG and tells which pictures it has', () => {
    const { html, pictures } = standaloneHtml(
      '<picture><source srcset="a.avif"><img src="/art/peak.svg" alt="A peak" loading="lazy"></picture>',
      { page, separator: ', ' },
    );
    expect(html).toBe('<img src="https://example.vn/art/peak.jpg" alt="A peak">');
    expect(pictures).toEqual([{ url: 'https://example.vn/art/peak.jpg', alt: 'A peak' }]);
  });

  it('loses what runs, what is styled and what only a page can show', () => {
    const html =
      '<section class="astro-x"><script>alert(1)</script><svg><text>12</text></svg>' +
      '<p style="color:red" onclick="alert(1)">Text<a href="javascript:alert(1)">link</a></p>' +
      '<form><button>Send</button></form><p class="small no-print">Controls</p></section>';
    expect(alone(html)).toBe('<p>Text<a>link</a></p>');
  });

  it('leaves out a figure whose picture means nothing elsewhere', () => {
    const html = '<figure><div><img src="/art/relief.svg" alt=""><span>Sa Pa</span></div></figure>';
    const without = { page, separator: ', ', withoutPictures: ['/art/relief.svg'] };
    expect(standaloneHtml(`${html}<p>On</p>`, without)).toEqual({
      html: '<p>On</p>',
      pictures: [],
    });
    expect(alone(html)).toContain('<img');
  });

  it('keeps the language of names and sets words apart that a style sheet parted', () => {
    expect(alone('<h3>Day 1 <span>At <span lang="vi">Bắc Hà</span></span></h3>')).toBe(
      '<h3>Day 1 At <span lang="vi">Bắc Hà</span></h3>',
    );
    expect(alone('<li><a href="https://a.vn/">Title</a> <span>Paper</span></li>')).toBe(
      '<li><a href="https://a.vn/">Title</a>, Paper</li>',
    );
  });
});

describe('the spaces of such HTML', () => {
  it('stand between words and nowhere else', () => {
    expect(alone('<ul>\n <li>\n  <a href="https://a.vn/">\n One </a>\n , two </li>\n</ul>')).toBe(
      '<ul><li><a href="https://a.vn/">One</a>, two</li></ul>',
    );
  });

  it('stand on no side of a Chinese character', () => {
    expect(alone('<dd> <small>逾 </small> 300 <small>年</small> </dd>', '，')).toBe(
      '<dd><small>逾</small>300<small>年</small></dd>',
    );
  });

  it('that may not break stay as they are', () => {
    expect(alone('<p>36\u00A0m high</p>')).toBe('<p>36\u00A0m high</p>');
  });
});
