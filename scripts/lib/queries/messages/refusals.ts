import { said, type Said } from '../../../../src/source/said.ts';
import type { Refusal } from '../words.ts';

const words: Readonly<Record<Refusal, Said>> = {
  empty: said(
    'The column "words" is empty. Write the query, or delete the row.',
    'Cột "words" để trống. Ghi từ khóa tìm kiếm hoặc xóa dòng này.',
  ),
  hidden: said(
    'The words hold a character that nobody sees. Type them again.',
    'Từ khóa có ký tự ẩn. Gõ lại từ khóa.',
  ),
  personal: said(
    'The words look like personal data. Delete the row.',
    'Từ khóa có thể là dữ liệu cá nhân. Xóa dòng này.',
  ),
};

/** Why a row of the table is not taken over into the test set, and what to do. */
export const refusal = {
  words,
  locale: (locale: string): Said =>
    said(
      `"${locale}" is not a language of the portal. Write vi, en or zh.`,
      `"${locale}" không phải là ngôn ngữ của cổng. Ghi vi, en hoặc zh.`,
    ),
  kind: (kind: string): Said =>
    said(
      `"${kind}" is no kind of query. Write asked, or another word of small letters.`,
      `"${kind}" không phải là loại truy vấn. Ghi asked hoặc một từ viết thường không dấu.`,
    ),
  nonsense: said(
    'A query of the kind nonsense must find nothing, so it has no expected address. Write asked.',
    'Truy vấn loại nonsense không được có kết quả nên không có địa chỉ ở cột "expected". Ghi loại là asked.',
  ),
  noAddress: said(
    'The column "expected" has no address. Write one, or empty the cell.',
    'Cột "expected" chưa có địa chỉ. Ghi một địa chỉ hoặc để trống ô này.',
  ),
  closed: (address: string): Said =>
    said(
      `The page ${address} is not public, so the search cannot find it. Publish it first, or choose another page.`,
      `Trang ${address} chưa công khai hoặc đã rút nên tìm kiếm không thấy. Đăng trang đó trước hoặc chọn trang khác.`,
    ),
  address: (address: string, nearest: string | undefined): Said =>
    nearest === undefined
      ? said(
          `There is no page ${address}. Write an address of the portal without its language, such as /tourism/places/sa-pa/.`,
          `Không có trang ${address}. Ghi địa chỉ trong cổng, bỏ phần ngôn ngữ, ví dụ /tourism/places/sa-pa/.`,
        )
      : said(
          `There is no page ${address}. Did you mean ${nearest}?`,
          `Không có trang ${address}. Có phải định ghi ${nearest}?`,
        ),
};
