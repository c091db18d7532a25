import { describe, expect, inject, it } from 'vitest';
import { faults, pageAt, pagesOf } from '../support/pages.ts';

const dist = inject('dist');
/** Letters that only Vietnamese has; é, à and their like stand in other languages too. */
const vietnameseOnly = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
/**
 * Where titles and publishers stand as their sources print them, and names in drawings: WCAG leaves
 * proper names free. An option of a choice holds nothing but text.
 */
const asPrinted = 'li[id^="source-"], .figure details, .figure .dated, svg, footer, header, option';
/** The number of a decree, such as 72/2015/NĐ-CP, is read letter by letter in any language. */
const documentNumber = /\d+(\/\d+)*\/[\p{Lu}-]+/gu;

describe('Vietnamese names in another language (WCAG 2.2, 3.1.2)', () => {
  it.each([
    ['en', 'Lào Cai'],
    ['zh', 'Tả Van'],
  ])('are marked as Vietnamese in the text of a page in %s', (locale, name) => {
    const { $ } = pageAt(dist, `/${locale}/tourism/places/fansipan/`);
    const marked = $('main .prose span[lang="vi"]').toArray();
    expect(marked.map((element) => $(element).text())).toContain(name);
  });

  it.each(['en', 'zh'])('are marked in %s where they have no mark of their own', (locale) => {
    const pages = [
      `/${locale}/tourism/places/fansipan/`,
      `/${locale}/news/railway-construction-begins/`,
      `/${locale}/`,
    ];
    const bare = faults(
      pages.map((address) => pageAt(dist, address)),
      ({ $ }) => {
        const body = $('body').clone();
        body.find(`[lang="vi"], script, ${asPrinted}`).remove();
        return body.text().match(/(?<!\p{L})(?:Sa Pa|Si Ma Cai|Pha Long)(?!\p{L})/gu) ?? [];
      },
    );
    expect(bare).toEqual([]);
  });

  it('are marked wherever one of their letters shows them', () => {
    const found = faults(
      pagesOf(dist).filter(({ locale }) => locale === 'en' || locale === 'zh'),
      ({ $ }) => {
        const body = $('body').clone();
        body.find(`[lang="vi"], script, ${asPrinted}`).remove();
        const texts = body
          .find('*')
          .contents()
          .toArray()
          .flatMap((node) => ('data' in node ? node.data.trim() : []));
        return [...new Set(texts)].filter((text) =>
          vietnameseOnly.test(text.replaceAll(documentNumber, '')),
        );
      },
    );
    expect(found).toEqual([]);
  });
});
