import { describe, expect, it } from 'vitest';
import { findingsAfter, paragraph, place } from './changed-content.ts';

const inVietnamese = (rule: string, text: string) =>
  findingsAfter(rule, { [`${place}/vi.md`]: paragraph(text) });

describe('personal data', () => {
  it('is looked for in a long run of letters before an @ only once', async () => {
    const started = performance.now();
    expect(await inVietnamese('personal-data', `${'7'.repeat(60_000)}@`)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it.each([
    ['CCCD 010099012345', 'identity card'],
    ['số 010199012345', 'identity card'],
    ['CMND: 063 123 456', 'identity card'],
    ['gọi 0912345678', 'mobile'],
    ['gọi 0912.345.678 hoặc +84 912 345 678', 'mobile'],
    ['STK 1234 5678 9012 tại ngân hàng', 'bank account'],
    ['viết cho lan.nguyen@gmail.com', 'private mail'],
    ['[thư](mailto:lan@qq.com)', 'private mail'],
    ['[gọi](tel:+84912345678)', 'mobile'],
    ['hộ chiếu số C1234567', 'passport'],
    ['gọi 13812345678', 'mobile'],
    ['手机：13812345678。', 'mobile'],
    ['gọi 138 1234 5678 hoặc email', 'mobile'],
    ['gọi 138-1234-5678', 'mobile'],
    ['gọi 138 123 45678', 'mobile'],
    ['+86 138 1234 5678', 'mobile'],
    ['008613812345678', 'mobile'],
    ['(+86)13812345678', 'mobile'],
    ['gọi ０９１２３４５６７８', 'mobile'],
    ['＋８４ ９１２ ３４５ ６７８', 'mobile'],
    ['ｌａｎ＠ｇｍａｉｌ．ｃｏｍ', 'private mail'],
    ['[gọi](https://zalo.me/0912345678)', 'mobile'],
    ['[gọi](https://chat.zalo.me/?phone=0912345678)', 'mobile'],
    ['[gọi](https://wa.me/84912345678?text=a)', 'mobile'],
    ['[gọi](https://wa.me/33612345678)', 'mobile'],
    ['[gọi](https://api.whatsapp.com/send?phone=%2B84912345678)', 'mobile'],
    ['[gọi](https://t.me/+84912345678)', 'mobile'],
    ['[gọi](https://m.facebook.com/0912345678)', 'mobile'],
    ['nhắn zalo.me/0912345678', 'mobile'],
    ['<!-- hỏi 0912345678 -->', 'mobile'],
    ['<!-- hỏi\nlan@gmail.com', 'private mail'],
  ])('finds %j', async (text, what) => {
    expect((await inVietnamese('personal-data', text)).join(' ')).toContain(what);
  });

  it.each([
    'tổng đài 0214 3840 034 và 113',
    'dân số 1.778.785 người, thu 21.000.000.000.000 đồng',
    'tọa độ 22.3033, 103.775',
    'vanphong@laocai.gov.vn',
    'giờ mở cửa 07:30–17:30',
    'mã 123456789012',
    'từ 2015 đến 2025',
    'thu 13812345678 đồng',
    'thu 13 812 345 678 đồng và 13 812 345 678',
    'vốn $13812345678, tức 13.812.345.678',
    '投资13812345678元',
    'mã 138123456789 và 113812345678',
    'commit a13812345678',
    'từ 1386 1234 đến 5678',
    '[OA](https://zalo.me/3195427847204345327)',
    '[tổng đài](https://zalo.me/02143840034)',
    '[kênh](https://t.me/laocai) [nhóm](https://t.me/+AbCdEf123456)',
    '[trang](https://www.facebook.com/profile.php?id=100064812345678)',
    '[bài](https://example.org/0912345678.htm)',
  ])('lets %j pass', async (text) => {
    expect(await inVietnamese('personal-data', text)).toEqual([]);
  });

  it('is found in facts, but numbers in web addresses are none', async () => {
    expect(
      await findingsAfter('personal-data', {
        [`${place}/facts.yml`]: (text) =>
          text
            .replace('preparedBy: test-editors', 'preparedBy: Lan, 0912345678')
            .replace('https://example.vn/yearbook', 'https://example.vn/0912345678.htm'),
      }),
    ).toEqual([`${place}/facts.yml:2 This looks like a mobile telephone number.`]);
  });

  it('is found in addresses of facts and in comments, at their lines', async () => {
    expect(
      await findingsAfter('personal-data', {
        [`${place}/facts.yml`]: (text) =>
          `# Lan 0912345678\n${text.replace('https://example.vn/yearbook', 'https://zalo.me/0912345678')}# +84 912 345 678\n`,
        [`${place}/vi.md`]: (text) => text.replace('---\n', '---\n# 13812345678\n'),
        'agencies.yml': (text) => `${text}# gọi anh Hùng 0912 345 678\n`,
      }),
    ).toEqual([
      'agencies.yml:5 This looks like a mobile telephone number.',
      `${place}/facts.yml:1 This looks like a mobile telephone number.`,
      `${place}/facts.yml:10 This looks like a mobile telephone number.`,
      `${place}/facts.yml:25 This looks like a mobile telephone number.`,
      `${place}/vi.md:2 This looks like a mobile telephone number.`,
    ]);
  });

  it('lets agencies publish their contacts', async () => {
    const contact = '  contact: { phone: 0912 345 678, email: office@gmail.com }\n';
    expect(
      await findingsAfter('personal-data', { 'agencies.yml': (text) => text + contact }),
    ).toEqual([]);
  });
});
