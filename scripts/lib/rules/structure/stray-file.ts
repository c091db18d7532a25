import path from 'node:path';
import { isLocale, localeCodes } from '../../../../src/config/locales.ts';
import type { Content, Stranger } from '../../content/content.ts';
import { defineRule } from '../rule.ts';
import { said, type Said } from '../../../../src/source/said.ts';

/** Rubbish that operating systems leave in folders. */
const systemFiles = /^(Thumbs\.db|desktop\.ini|~\$.*)$/i;

export const strayFile = defineRule({
  id: 'stray-file',
  severity: 'error',
  help: said(
    'Every file and folder in content has a place in the plan; nothing lies there unread.',
    'Mọi tệp và thư mục trong content đều đúng vị trí quy định; không có tệp thừa mà cổng không đọc.',
  ),
  problems: (content) => {
    const attached = new Set(
      content.items.flatMap(({ folder, facts }) =>
        (facts?.files ?? []).map((name) => [folder.folder, name].join('/')),
      ),
    );
    return content.strangers
      .filter(({ file }) => !attached.has(file))
      .map((stranger) => ({
        file: stranger.file,
        line: 1,
        column: 1,
        ...explain(stranger, content),
      }));
  },
});

function explain({ file, kind }: Stranger, content: Content): { message: Said; hint: Said } {
  const name = path.posix.basename(file);
  const { name: stem, ext } = path.posix.parse(name);
  if (systemFiles.test(name)) {
    return {
      message: said(
        `"${name}" is left over from the computer.`,
        `"${name}" là tệp do máy tính tự sinh ra.`,
      ),
      hint: said('Delete it.', 'Xóa tệp này.'),
    };
  }
  if (ext === '.mdx' && isLocale(stem)) {
    return {
      message: said(
        `The item has both ${stem}.md and ${stem}.mdx.`,
        `Mục có cả ${stem}.md và ${stem}.mdx.`,
      ),
      hint: said(
        'Keep one of them: .mdx only where a component is needed.',
        'Chỉ giữ một tệp; dùng .mdx khi bài cần biểu đồ, bản đồ hoặc khung thông báo.',
      ),
    };
  }
  const folder = path.posix.dirname(file);
  const inItem = content.items.some((item) => item.folder.folder === folder);
  if (inItem && (ext === '.md' || ext === '.mdx')) {
    return {
      message: said(
        `"${stem}" is not a language of the portal.`,
        `"${stem}" không phải là ngôn ngữ của cổng.`,
      ),
      hint: said(
        `Name the file after one: ${localeCodes.join(', ')}.`,
        `Đặt tên tệp theo một trong các mã: ${localeCodes.join(', ')}.`,
      ),
    };
  }
  if (inItem) {
    return {
      message: said(`Nothing reads "${name}".`, `Tệp "${name}" không được cổng sử dụng.`),
      hint: said(
        'An item folder holds facts.yml, one file per language, and pictures. Rename or remove it.',
        'Thư mục của mục chỉ gồm facts.yml, mỗi ngôn ngữ một tệp, và ảnh. Đổi tên hoặc xóa tệp này.',
      ),
    };
  }
  return {
    message: said(
      `Nothing reads the ${kind} "${name}".`,
      `${kind === 'folder' ? 'Thư mục' : 'Tệp'} "${name}" không được cổng sử dụng.`,
    ),
    hint: said(
      'Items stand in <collection>/<slug>/, series in figures/<id>.yml. Move or remove it.',
      'Các mục nằm trong <bộ sưu tập>/<tên thư mục>/, số liệu nằm trong figures/<mã>.yml. Chuyển đi hoặc xóa.',
    ),
  };
}
