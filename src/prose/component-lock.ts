import { said } from '../source/said.ts';
import { componentRow, isProseComponent, proseComponents } from './components.ts';
import type { LockProblem, ProblemAt } from './lock.ts';
import type { ComponentNode } from './tree.ts';

/** What is wrong with a component: its name, its place, its attributes or its content. */
export function componentProblem(node: ComponentNode, at: ProblemAt): LockProblem | undefined {
  if (!isProseComponent(node.name)) {
    return at(
      said(
        `<${node.name ?? ''}> is not an approved component.`,
        `<${node.name ?? ''}> không phải là thành phần được phép.`,
      ),
      said(
        `Approved: ${Object.keys(proseComponents).join(', ')}.`,
        `Các thành phần được phép: ${Object.keys(proseComponents).join(', ')}.`,
      ),
    );
  }
  if (node.type === 'mdxJsxTextElement') {
    return at(
      said(`<${node.name}> stands inside a paragraph.`, `<${node.name}> nằm giữa đoạn văn.`),
      said('Put it on lines of its own.', 'Đặt thành phần này trên dòng riêng.'),
    );
  }
  const row = componentRow(node.name);
  const names = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      return at(
        said(
          `<${node.name}> has an attribute that is not plain text.`,
          `<${node.name}> có thuộc tính không phải là đoạn chữ trong dấu ngoặc kép.`,
        ),
        said('Write attributes as name="text".', 'Viết thuộc tính theo dạng tên="nội dung".'),
      );
    }
    const name = attribute.name ?? '';
    if (!Object.hasOwn(row.attributes, name)) {
      return at(
        said(
          `<${node.name}> has no attribute "${name}".`,
          `<${node.name}> không có thuộc tính "${name}".`,
        ),
        said(
          `It has: ${Object.keys(row.attributes).join(', ') || 'none'}.`,
          `Các thuộc tính được dùng: ${Object.keys(row.attributes).join(', ') || 'không có'}.`,
        ),
      );
    }
    if (names.has(name)) {
      return at(
        said(
          `<${node.name}> has the attribute "${name}" twice.`,
          `<${node.name}> có hai thuộc tính "${name}".`,
        ),
        said('Keep one of them.', 'Chỉ giữ lại một.'),
      );
    }
    names.add(name);
  }
  const missing = Object.entries(row.attributes).find(
    ([name, need]) => need === 'required' && !names.has(name),
  );
  if (missing)
    return at(
      said(`<${node.name}> lacks "${missing[0]}".`, `<${node.name}> thiếu "${missing[0]}".`),
      said(`Add ${missing[0]}="…".`, `Thêm ${missing[0]}="…".`),
    );
  if (!row.children && node.children.length > 0) {
    return at(
      said(`<${node.name}> has no content.`, `<${node.name}> không được chứa nội dung bên trong.`),
      said(
        `Write <${node.name} … /> without closing tag.`,
        `Viết <${node.name} … />, không có thẻ đóng.`,
      ),
    );
  }
  return undefined;
}
