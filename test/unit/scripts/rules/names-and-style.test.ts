import { describe, expect, it } from 'vitest';
import { findingsAfter, paragraph, place, replace } from './changed-content.ts';

const inVietnamese = (rule: string, text: string) =>
  findingsAfter(rule, { [`${place}/vi.md`]: paragraph(text) });
const inEnglish = (rule: string, text: string) =>
  findingsAfter(rule, { [`${place}/en.md`]: paragraph(text) });
const inChinese = (rule: string, text: string) =>
  findingsAfter(rule, { [`${place}/zh.md`]: paragraph(text) });

describe('forbidden forms of names', () => {
  it('are found as whole words, with their capitals and marks', async () => {
    expect(await inEnglish('glossary-forbidden', 'Songxan lies here.')).toHaveLength(1);
    expect(
      await inEnglish('glossary-forbidden', 'songxan, Songxanh and Songxan2 do not count.'),
    ).toEqual([]);
  });

  it('are found in titles, summaries, labels, descriptions and attributes', async () => {
    expect(
      await findingsAfter('glossary-forbidden', {
        [`${place}/en.md`]: (text) =>
          text
            .replace('title: Núi Lam', 'title: Songxan')
            .replace('Drawing of a', 'Songxan, a')
            .replace('height: Height', 'height: Songxan'),
        'province/economy/en.mdx': paragraph(
          '<Notice tone="info" title="Songxan">\n\nText.\n\n</Notice>',
        ),
        'figures/visitors.yml': replace('en: Visitors', 'en: Visitors of Songxan'),
      }),
    ).toHaveLength(5);
  });

  it('count in their own language only', async () => {
    expect(await inVietnamese('glossary-forbidden', 'Songxan')).toEqual([]);
    expect(await inVietnamese('glossary-forbidden', 'Song Xanh')).toHaveLength(1);
    expect(await inEnglish('glossary-forbidden', 'Song Xanh')).toEqual([]);
  });

  it('do not count inside a longer approved form', async () => {
    expect(await inChinese('glossary-forbidden', '原清江市的老城区。')).toEqual([]);
  });

  it('may name the entry for which they are right, once it was introduced', async () => {
    expect(await inChinese('glossary-forbidden', '清江市的老城区。')).toHaveLength(1);
    expect(await inChinese('glossary-forbidden', '原清江市设于1992年。清江市的老城区。')).toEqual(
      [],
    );
  });

  it('do not count in web addresses and titles of sources', async () => {
    expect(
      await inEnglish('glossary-forbidden', 'See [this](https://Songxan.vn/) and Songxan.vn.'),
    ).toEqual([]);
    expect(
      await findingsAfter('glossary-forbidden', {
        [`${place}/facts.yml`]: replace('Niên giám thử nghiệm', 'Song Xanh'),
      }),
    ).toEqual([]);
  });

  it('are found with the right form to write', async () => {
    const [line] = await inEnglish('glossary-forbidden', 'Songxan');
    expect(line).toContain('"Songxan" is a wrong form.');
  });
});

describe('a glossary entry', () => {
  const forbids = (form: string, aliases = '') =>
    findingsAfter('glossary-forbidden', {
      'glossary.yml': (text) =>
        `${text}- id: a\n  kind: term\n  vi: cờ a\n  en: flag a\n${aliases}  forbidden:\n    - { locale: en, form: ${form}, reason: Wrong. }\n`,
    });

  it('does not forbid its own form or alias', async () => {
    expect((await forbids('flag a')).join()).toContain('forbids its own approved form "flag a"');
    expect((await forbids('flag b', '  aliases: { en: [flag b] }\n')).join()).toContain(
      'lists it among its aliases',
    );
  });

  it('may forbid its form of another language, or one in other letters', async () => {
    expect(await forbids('cờ a')).toEqual([]);
    expect(await forbids('Flag A', '  aliases: { vi: [Flag A] }\n')).toEqual([]);
  });
});

describe('Markdown style', () => {
  it.each([
    ['清江省最高峰的風景', '風 → 风'],
    ['国家與地方，壯观', '與 → 与, 壯 → 壮'],
  ])('names the traditional characters of %j', async (text, pairs) => {
    expect((await inChinese('markdown-style', text)).join()).toContain(pairs);
  });

  it.each(['产品获ＯＣＯＰ认证。', '第２个'])('finds full-width letters in %j', async (text) => {
    expect((await inChinese('markdown-style', text)).join()).toContain('full-width');
    expect(
      (await inEnglish('markdown-style', `A ${text.replace(/\p{Script=Han}|。/gu, '')} b`)).join(),
    ).toContain('full-width');
  });

  it('lets good Chinese pass', async () => {
    for (const text of [
      '面积13,256.92平方公里，人口约178万。',
      '他说：“你好。”（见下文）',
      'Sa Pa（沙坝）位于Hoàng Liên Sơn山脉。',
      '域名采用“机构.省.gov.vn”形式。',
      '上午7:30开放，比例为1:2。',
      '匾上写着「風調雨順」和『國泰民安』。',
      '著名的乾隆碑，𠊛是喃字。',
    ]) {
      expect(await inChinese('markdown-style', text), text).toEqual([]);
    }
  });

  it.each(['你好,世界', '你好. 世界.你好', '你 好', '你好;世界', '问题:答案'])(
    'finds fault with %j',
    async (text) => {
      expect(await inChinese('markdown-style', text)).not.toEqual([]);
    },
  );

  it('lets names and quotations of another language pass', async () => {
    expect(
      await inEnglish(
        'markdown-style',
        'The communes are Bản Hồ, Mường Hoa, Tả Van, Tả Phìn, Lao Chải, Liên Minh and Ngũ Chỉ Sơn.',
      ),
    ).toEqual([]);
    expect(await inEnglish('markdown-style', 'Its Chinese name is 沙坝.')).toEqual([]);
  });
});
