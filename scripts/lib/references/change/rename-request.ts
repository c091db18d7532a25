import { existsSync } from 'node:fs';
import path from 'node:path';
import { displayPath } from '../../../../src/source/item-folder.ts';
import type { Content } from '../../content/content.ts';
import type { Item } from '../../content/item.ts';
import { slugProblem } from '../../new/slug-problem.ts';
import { CommandError } from '../../report/run-command.ts';
import { addressClash } from '../../rules/structure/address-clash.ts';
import { targetOf } from '../find-references.ts';
import { said, saidTogether } from '../../../../src/source/said.ts';

/**
 * The new folder name that an editor asked for.
 *
 * @param name `<new>`, or `<collection>/<new>` within the same collection
 * @throws CommandError when the item cannot have it
 */
export function requestedSlug(item: Item, name: string): string {
  if (item.collection === 'province') {
    throw new CommandError(
      said(
        'The ten pages of the province have fixed names. Nothing was changed.',
        'Mười trang về tỉnh có tên cố định. Chưa có gì thay đổi.',
      ),
    );
  }
  const collection = name.startsWith(`${item.collection}/`) ? item.collection : '';
  const slug = collection === '' ? name : name.slice(collection.length + 1);
  const problem = slugProblem(item.collection, slug);
  if (problem !== undefined) throw new CommandError(`${problem} Nothing was changed.`);
  if (slug === item.slug) {
    throw new CommandError(
      said(`${item.reference} has this name already.`, `${item.reference} đã mang tên này.`),
    );
  }
  const folder = path.join(path.dirname(item.folder.directory), slug);
  if (existsSync(folder)) {
    throw new CommandError(
      said(
        `${displayPath(folder)} exists already. Choose another name.`,
        `Đã có ${displayPath(folder)}. Hãy chọn tên khác.`,
      ),
    );
  }
  return slug;
}

/**
 * Refuses a new address that belongs to another page, to a list or to the old addresses of another item.
 *
 * @throws CommandError naming whose it is
 */
export async function refuseClash(
  content: Content,
  item: Item,
  { renamed, today }: { renamed: Item; today: string },
): Promise<void> {
  const { address } = targetOf(renamed);
  const owner = content.items.find(
    (one) => one !== item && one.facts?.redirectFrom?.includes(address),
  );
  if (owner) {
    throw new CommandError(
      said(
        `${address} is an old address of ${owner.reference} and leads there. Choose another name. Nothing was changed.`,
        `${address} là địa chỉ cũ của ${owner.reference} và đang dẫn đến mục ấy. Hãy chọn tên khác. Chưa có gì thay đổi.`,
      ),
    );
  }
  const messagesOf = async (items: readonly Item[]) =>
    (await addressClash.check({ ...content, items }, { today })).map(({ message }) => message);
  const known = new Set((await messagesOf(content.items)).map(({ en }) => en));
  const after = await messagesOf(content.items.map((one) => (one === item ? renamed : one)));
  const clash = after.find(({ en }) => !known.has(en));
  if (clash !== undefined) {
    throw new CommandError(
      saidTogether([
        clash,
        said(
          'Choose another name. Nothing was changed.',
          'Hãy chọn tên khác. Chưa có gì thay đổi.',
        ),
      ]),
    );
  }
}
