import { isLocale, localeCodes } from '../../../../src/config/locales.ts';
import { slugForm } from '../../../../src/schemas/shared/identifiers.ts';
import { slugOf } from '../../text/slug.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said, type Said } from '../../../../src/source/said.ts';

const longest = 64;

/** Names of devices: Windows can make no such folder, nor fetch a repository that has one. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

export const slugFormRule = defineRule({
  id: 'slug-form',
  severity: 'error',
  help: said(
    'Folder names are lower-case words without marks, joined by hyphens, and never just a language code.',
    'Tên thư mục viết thường, không dấu, các từ nối bằng dấu gạch nối và không được chỉ là mã ngôn ngữ.',
  ),
  problems: (content) => [
    ...content.items.flatMap(({ slug, folder }) => problemsOf(slug, folder.folder)),
    ...[...content.figures].flatMap(([id, { file }]) => problemsOf(id, file)),
  ],
});

function problemsOf(name: string, file: string): Problem[] {
  const problem = (message: Said, hint: Said): Problem[] => [
    { file, line: 1, column: 1, message, hint },
  ];
  if (isLocale(name)) {
    return problem(
      said(
        `"${name}" is the code of a language and cannot name an item.`,
        `"${name}" là mã ngôn ngữ, không dùng làm tên mục được.`,
      ),
      said(
        `Choose a longer name; taken are ${localeCodes.join(', ')}.`,
        `Chọn tên dài hơn; không dùng các mã ${localeCodes.join(', ')}.`,
      ),
    );
  }
  if (!slugForm.test(name)) {
    const better = slugOf(name);
    return problem(
      said(
        `"${name}" is not a good name for an address.`,
        `"${name}" không dùng làm địa chỉ trang được.`,
      ),
      better
        ? said(`Rename it to "${better}".`, `Đổi tên thành "${better}".`)
        : said(
            'Use letters a to z, digits and hyphens.',
            'Dùng chữ cái a đến z, chữ số và dấu gạch nối.',
          ),
    );
  }
  if (deviceName.test(name)) {
    return problem(
      said(
        `Windows cannot make a folder called "${name}".`,
        `Windows không tạo được thư mục tên "${name}".`,
      ),
      said('Choose a longer name.', 'Chọn tên dài hơn.'),
    );
  }
  if (name.length > longest) {
    return problem(
      said(
        `The name has ${name.length} characters; ${longest} are allowed.`,
        `Tên dài ${name.length} ký tự; tối đa là ${longest}.`,
      ),
      said('Shorten it to a few telling words.', 'Rút gọn còn vài từ dễ hiểu.'),
    );
  }
  return [];
}
