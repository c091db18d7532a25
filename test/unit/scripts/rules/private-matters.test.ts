import { describe, expect, it } from 'vitest';
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
  ])('finds the stamp in %j', async (text) => {
    expect(await inVietnamese('secrecy', text)).not.toEqual([]);
  });

  it('finds a stamp typed with loose marks', async () => {
    expect(await inVietnamese('secrecy', 'TỐI MẬT'.normalize('NFD'))).toHaveLength(1);
  });

  it.each([
    'Mật ong rừng và mật độ dân số',
    'MẬT ONG BẠC HÀ',
    'CHÍNH SÁCH BẢO MẬT',
    'bảo vệ bí mật nhà nước',
    'MẬT ĐỘ',
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
