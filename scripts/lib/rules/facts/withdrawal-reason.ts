import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const withdrawalReason = defineRule({
  id: 'withdrawal-reason',
  severity: 'error',
  help: said(
    'An item that is withdrawn after it was on the portal says since when and, in each language, why; others do not.',
    'Mục bị rút sau khi đã đăng phải ghi ngày rút và lý do bằng từng ngôn ngữ; mục khác thì không ghi.',
  ),
  problems: (content) =>
    content.items.flatMap((item): Problem[] => {
      const { status, withdrawal, approval, expireAt } = item.facts ?? {};
      if (status === undefined) return [];
      if (status !== 'withdrawn') {
        const reasons = item.words
          .filter(({ known }) => known?.withdrawal !== undefined)
          .map(({ file }): Problem => ({
            ...file.frontMatter.locate(['withdrawal']),
            message: said(
              `A reason of withdrawal stands here, but the status of the item is "${status}".`,
              `Ở đây có lý do rút nhưng trạng thái của mục lại là "${status}".`,
            ),
            hint: said(
              'Write "status: withdrawn" in facts.yml, or take this line out.',
              'Ghi "status: withdrawn" trong facts.yml, hoặc bỏ dòng này.',
            ),
          }));
        // What expires may say beforehand why; readers see it from that day on.
        if (!withdrawal) return expireAt === undefined ? reasons : [];
        return [
          {
            ...item.locate(['withdrawal']),
            message: said(
              `The item has a withdrawal, but its status is "${status}".`,
              `Mục có phần "withdrawal" nhưng trạng thái lại là "${status}".`,
            ),
            hint: said(
              'Write "status: withdrawn", or take "withdrawal" out.',
              'Ghi "status: withdrawn", hoặc bỏ "withdrawal".',
            ),
          },
        ];
      }
      // Without an approval it was never on the portal, and nobody can follow a link to it.
      if (!withdrawal) {
        if (!approval) return [];
        return [
          {
            ...item.locate(['status']),
            message: said(
              'The item was on the portal and is withdrawn, but does not say since when.',
              'Mục đã đăng rồi bị rút nhưng chưa ghi rút từ ngày nào.',
            ),
            hint: said(
              'Add "withdrawal: { on: YYYY-MM-DD }" here and "withdrawal: why" to each language.',
              'Thêm "withdrawal: { on: YYYY-MM-DD }" tại đây và dòng "withdrawal: lý do" ở từng ngôn ngữ.',
            ),
          },
        ];
      }
      return item.words
        .filter(({ known }) => known && known.withdrawal === undefined)
        .map(({ file }) => ({
          ...file.frontMatter.locate([]),
          message: said(
            'The reason of the withdrawal is missing in this language.',
            'Ngôn ngữ này chưa ghi lý do rút.',
          ),
          hint: said(
            'Add a line "withdrawal: …" that says why; it stands at the address of the page.',
            'Thêm dòng "withdrawal: …" nêu lý do; lý do sẽ hiển thị tại địa chỉ của trang.',
          ),
        }));
    }),
});
