import { describe, expect, it } from 'vitest';
import { stampsIn } from '../../../../scripts/lib/text/secrecy/stamps.ts';
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
    'Lưu hành nội bộ',
    'lưu hành nội bộ',
    '(Lưu hành nội bộ)',
    '> **Lưu hành nội bộ.**',
    '## Tài liệu lưu hành nội bộ',
    'Kế hoạch năm.\n\nTài Liệu Lưu Hành Nội Bộ',
    '| Lưu hành nội bộ |\n|---|',
    '<!-- lưu hành nội bộ -->',
    'Lưu hành nội bộ'.normalize('NFD'),
    'Độ mật: Mật',
    '**Độ mật:** Mật',
    'Độ mật – tuyệt mật',
    'Mức độ: Tối mật',
    'Số 12 (Độ mật: Mật)',
    '- mức độ mật: tối mật, in 5 bản',
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
    'Tài liệu này được giải mật năm 2010',
    'Độ mật: Mật (được giải mật năm 2010)',
    'Bí mật nhà nước có ba độ mật: tuyệt mật, tối mật và mật.',
    'Độ mật: tuyệt mật, tối mật, mật',
    'Mức độ: mật độ cao',
    'Mức độ: Mật ong loại một',
    'Luật này không áp dụng với tài liệu lưu hành nội bộ của cơ quan.',
    'Việc lưu hành nội bộ do cơ quan quyết định.',
    'Đây là các tài liệu\nlưu hành nội bộ\ncủa cơ quan.',
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
