import { said, type Said } from '../../../src/source/said.ts';

/** A problem's text: what is wrong and what to do. */
export interface Sentence {
  readonly rule: string;
  readonly message: Said;
  readonly hint: Said;
}

const askForApproval = said(
  'Have somebody else approve it and write approval: { by: …, on: YYYY-MM-DD, reference: … }, or set status: review until then.',
  'Đề nghị người khác duyệt rồi ghi approval: { by: …, on: YYYY-MM-DD, reference: … }; trong khi chờ duyệt, đặt status: review.',
);

export function missingApproval(status: string): Sentence {
  return {
    rule: 'approval-missing',
    message: said(
      `The item is "${status}" without an approval that says who and when.`,
      `Mục có trạng thái "${status}" nhưng chưa ghi ai duyệt và duyệt ngày nào.`,
    ),
    hint: askForApproval,
  };
}

export function outdatedApproval(on: string, day: string, commit: Said): Sentence {
  return {
    rule: 'approval-outdated',
    message: said(
      `The approval of ${on} is older than the last change of words, numbers or pictures (${day}, ${commit.en}).`,
      `Lần duyệt ngày ${on} có trước lần sửa lời, số liệu hoặc ảnh gần nhất (${day}, ${commit.vi}).`,
    ),
    hint: said(
      'Have the change approved and bring approval.on and approval.reference up to date, or set status: review until then.',
      'Đề nghị duyệt lại nội dung đã sửa rồi cập nhật approval.on và approval.reference; trong khi chờ duyệt, đặt status: review.',
    ),
  };
}

export function futureApproval(on: string, today: string): Sentence {
  return {
    rule: 'approval-future',
    message: said(
      `The approval is dated ${on}, which is after today (${today}).`,
      `Ngày duyệt (${on}) muộn hơn ngày hôm nay (${today}).`,
    ),
    hint: said(
      'Write the day on which it was approved.',
      'Ghi đúng ngày đã duyệt; không ghi trước ngày.',
    ),
  };
}

export function ownApproval(by: string, author: string, commit: Said): Sentence {
  return {
    rule: 'approval-own',
    message: said(
      `"${by}" approved a change that "${author}" wrote (${commit.en}): that is the same person.`,
      `"${by}" duyệt nội dung do "${author}" sửa (${commit.vi}): người duyệt chính là người sửa.`,
    ),
    hint: said(
      'Somebody who wrote nothing of it must approve it and stand in approval.by.',
      'Phải do người không tham gia soạn, sửa duyệt và đứng tên ở approval.by.',
    ),
  };
}

export function preparerApproval(by: string): Sentence {
  return {
    rule: 'approval-own',
    message: said(
      `"${by}" prepared the item and approved it.`,
      `"${by}" vừa soạn vừa duyệt mục này.`,
    ),
    hint: said('Somebody else must approve it.', 'Phải do người khác duyệt.'),
  };
}

export function missingReference(by: string): Sentence {
  return {
    rule: 'approval-reference',
    message: said(
      `The approval by "${by}" has no reference, and no commit says "Approved-by" with that name.`,
      `Lần duyệt của "${by}" chưa có căn cứ (reference), cũng không có dòng "Approved-by" mang tên ấy trong lịch sử sửa đổi.`,
    ),
    hint: said(
      'Write the number or name of the approval into approval.reference.',
      'Ghi số hoặc tên văn bản, phiếu duyệt vào approval.reference.',
    ),
  };
}

export function removedItem(reference: string, commit: Said): Sentence {
  return {
    rule: 'approval-removed',
    message: said(
      `${reference} was on the portal and is deleted (${commit.en}) without an approval.`,
      `${reference} đã đăng trên cổng nhưng bị xóa (${commit.vi}) mà chưa được duyệt.`,
    ),
    hint: said(
      'Bring the folder back with status: withdrawn, withdrawal and an approval; or have another person approve the deletion with "Approved-by: Name <mail>" in the commit message.',
      'Khôi phục thư mục với status: withdrawn, withdrawal và approval; hoặc đề nghị người khác duyệt việc xóa, ghi "Approved-by: Họ tên <thư điện tử>" trong lời nhắn của lần ghi.',
    ),
  };
}

export function unreadableFacts(): Sentence {
  return {
    rule: 'approval-unreadable',
    message: said(
      'facts.yml cannot be read, so nobody can tell whether the item is published.',
      'Không đọc được facts.yml nên không biết mục này đã đăng hay chưa.',
    ),
    hint: said('Run: npm run check', 'Chạy lệnh: npm run check'),
  };
}

/** How a change is named in a message: the short name of the commit, or that it is not committed yet. */
export function nameOfCommit(commit: string | undefined): Said {
  const short = commit?.slice(0, 10);
  return said(short ?? 'staged', short ?? 'chưa ghi vào lịch sử');
}
