import { describe, expect, it } from 'vitest';
import { stampsIn } from '../../../../scripts/lib/text/secrecy-stamps.ts';
import { findingsAfter, paragraph, place, replace } from './changed-content.ts';

const inVietnamese = (rule: string, text: string) =>
  findingsAfter(rule, { [`${place}/vi.md`]: paragraph(text) });

describe('secrecy', () => {
  it.each([
    'TỐI MẬT',
    'TUYỆT MẬT',
    'LƯU HÀNH NỘI BỘ',
    'MẬT',
    'TÀI LIỆU MẬT',
    'ĐỘ MẬT: TỐI MẬT',
    'Dấu **MẬT** đỏ',
    'TUY&#7878;T M&#7852;T',
    'TUY&#x1EC6;T M&#x1EAC;T',
    'T U Y Ệ T   M Ậ T',
    'T.Ố.I M.Ậ.T',
    'M Ậ T',
    'L Ư U  H À N H  N Ộ I  B Ộ',
    'TỐI-MẬT',
    'TUYỆT **MẬT**',
    'TUYỆT\nMẬT',
    'TU\u200BYỆT M\u2060ẬT',
    'LƯU HÀNH\u00A0NỘI\u202FBỘ',
  ])('finds the stamp in %j', async (text) => {
    expect(await inVietnamese('secrecy', text)).not.toEqual([]);
  });

  it('finds a stamp typed with loose marks', async () => {
    expect(await inVietnamese('secrecy', 'TỐI MẬT'.normalize('NFD'))).toHaveLength(1);
    expect(await inVietnamese('secrecy', 'TỐI M A\u0323\u0302 T'.normalize('NFD'))).toHaveLength(1);
  });

  it('names a stamp once, though it stands in the file and on the page', async () => {
    expect(await inVietnamese('secrecy', 'TUYỆT MẬT')).toHaveLength(1);
  });

  it('tells where the stamp begins in the file, behind marks that nobody sees', () => {
    expect(stampsIn('a\u200Bb TỐ\u200BI MẬT và **TỐI MẬT**'.normalize('NFD'))).toEqual([
      { index: 4, text: 'TỐI MẬT' },
      { index: 23, text: 'TỐI MẬT' },
    ]);
    expect(stampsIn('a MẬT')).toEqual([{ index: 2, text: 'MẬT' }]);
  });

  it.each([
    'Mật ong rừng và mật độ dân số',
    'MẬT ONG BẠC HÀ',
    'CHÍNH SÁCH BẢO MẬT',
    'bảo vệ bí mật nhà nước',
    'MẬT ĐỘ',
    'bí mật của rừng già',
    'Mật ong bạc hà, đặc sản Đồng Văn',
    'ĐẶC SẢN MẬT ONG BẠC HÀ',
    'M Ậ T   O N G',
    'B Ả O   M Ậ T',
    'M&#7852;T ONG',
    'Vẻ đẹp tuyệt mỹ, bữa tối mát mẻ',
    'Hội nghị nội bộ',
  ])('lets %j pass', async (text) => {
    expect(await inVietnamese('secrecy', text)).toEqual([]);
  });

  it('finds it in facts and data files too', async () => {
    expect(
      await findingsAfter('secrecy', {
        'agencies.yml': replace('Ban biên tập thử nghiệm', 'TUYỆT MẬT'),
        [`${place}/facts.yml`]: replace('Niên giám thử nghiệm', 'Công văn MẬT'),
      }),
    ).toHaveLength(2);
  });
});

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

  it('lets agencies publish their contacts', async () => {
    const contact = '  contact: { phone: 0912 345 678, email: office@gmail.com }\n';
    expect(
      await findingsAfter('personal-data', { 'agencies.yml': (text) => text + contact }),
    ).toEqual([]);
  });
});
