import type { ErrorCode } from 'yaml';
import { said, type Said } from '../said.ts';

interface YamlMessage {
  readonly message: Said;
  readonly hint: Said;
}

const row = (message: Said, hint: Said): YamlMessage => ({ message, hint });
const quoteText = said(
  'Put the whole text in quotes.',
  'Đặt toàn bộ nội dung trong dấu ngoặc kép.',
);
const indentation = row(
  said(
    'The indentation of this line does not fit the lines around it.',
    'Dòng này thụt lề không khớp với các dòng xung quanh.',
  ),
  said(
    'Fields of one group and entries of one list begin at the same column; indent with spaces.',
    'Các trường cùng nhóm, các mục cùng danh sách phải bắt đầu ở cùng một cột; thụt lề bằng dấu cách.',
  ),
);
const unclosed = row(
  said(
    'A bracket was opened, but not closed: [ or {.',
    'Dấu ngoặc [ hoặc { đã mở nhưng chưa đóng.',
  ),
  said('Close it with ] or }.', 'Đóng lại bằng ] hoặc }.'),
);
const openQuote = row(
  said('A quotation mark was opened, but not closed.', 'Dấu ngoặc kép đã mở nhưng chưa đóng.'),
  said(
    'Add the closing mark; inside double quotes write \\" for the mark itself.',
    'Thêm dấu đóng; trong cặp dấu ngoặc kép, viết \\" khi cần chính dấu ấy.',
  ),
);
const colonInText = row(
  said(
    'A colon followed by a space stands inside a text without quotes, or this line is indented too far.',
    'Có dấu hai chấm và dấu cách nằm giữa đoạn chữ không có ngoặc kép, hoặc dòng này thụt lề quá sâu.',
  ),
  said(
    'Put text with ": " in quotes, or indent the line like the one above it.',
    'Đặt đoạn chữ có ": " trong dấu ngoặc kép, hoặc thụt lề dòng này bằng dòng phía trên.',
  ),
);
const noColon = row(
  said('This line has no field name with a colon.', 'Dòng này thiếu tên trường và dấu hai chấm.'),
  said(
    'Write "name: value", with a space after the colon.',
    'Viết theo dạng "tên: giá trị", sau dấu hai chấm có một dấu cách.',
  ),
);
const anchor = row(
  said(
    'The signs & and * have a meaning of their own at the beginning of a value.',
    'Dấu & và dấu * ở đầu giá trị có nghĩa riêng, không dùng được.',
  ),
  quoteText,
);
const tag = row(
  said(
    'The sign ! has a meaning of its own at the beginning of a value.',
    'Dấu ! ở đầu giá trị có nghĩa riêng, không dùng được.',
  ),
  quoteText,
);
const unexpected = row(
  said('Something stands here that does not belong here.', 'Ở đây có nội dung không đúng chỗ.'),
  said(
    'Check colons, commas, quotes and brackets on this line; put text that holds such signs in quotes.',
    'Xem lại dấu hai chấm, dấu phẩy, dấu ngoặc trên dòng này; đặt đoạn chữ có các dấu ấy trong dấu ngoặc kép.',
  ),
);

/** What each mistake of the YAML language is called for somebody who does not know the language. */
const messages: Readonly<Record<ErrorCode, YamlMessage>> = {
  ALIAS_PROPS: anchor,
  BAD_ALIAS: anchor,
  MULTIPLE_ANCHORS: anchor,
  BAD_COLLECTION_TYPE: tag,
  BAD_PROP_ORDER: tag,
  MULTIPLE_TAGS: tag,
  TAG_RESOLVE_FAILED: tag,
  BAD_DIRECTIVE: row(
    said('A line begins with %.', 'Có dòng bắt đầu bằng dấu %.'),
    said(
      'Remove the line, or put the text in quotes.',
      'Xóa dòng này, hoặc đặt nội dung trong dấu ngoặc kép.',
    ),
  ),
  BAD_DQ_ESCAPE: row(
    said(
      'A backslash (\\) in double quotes begins a sign that does not exist.',
      'Dấu gạch chéo ngược (\\) trong ngoặc kép không tạo thành ký hiệu nào.',
    ),
    said(
      'Write \\\\ for the backslash itself, or remove it.',
      'Viết \\\\ nếu cần chính dấu ấy, nếu không thì xóa đi.',
    ),
  ),
  BAD_INDENT: indentation,
  BAD_SCALAR_START: row(
    said(
      'A text without quotes cannot begin with this sign.',
      'Đoạn chữ không có ngoặc kép không được bắt đầu bằng ký hiệu này.',
    ),
    quoteText,
  ),
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  BLOCK_IN_FLOW: row(
    said(
      'Lines with hyphens or colons stand inside brackets.',
      'Trong dấu ngoặc có những dòng viết theo kiểu gạch đầu dòng hoặc hai chấm xuống dòng.',
    ),
    said(
      'Inside [ ] and { } separate the entries by commas.',
      'Trong [ ] và { } các mục cách nhau bằng dấu phẩy.',
    ),
  ),
  DUPLICATE_KEY: row(
    said('The same field stands twice here.', 'Cùng một trường được ghi hai lần.'),
    said('Keep one of the two lines.', 'Chỉ giữ lại một trong hai dòng.'),
  ),
  IMPOSSIBLE: unexpected,
  KEY_OVER_1024_CHARS: row(
    said('The name of a field is longer than 1,024 characters.', 'Tên trường dài quá 1.024 ký tự.'),
    said(
      'Check quotes and colons on this line.',
      'Xem lại dấu ngoặc kép và dấu hai chấm trên dòng này.',
    ),
  ),
  MISSING_CHAR: noColon,
  MULTILINE_IMPLICIT_KEY: noColon,
  MULTIPLE_DOCS: row(
    said('A line --- begins a second document.', 'Có dòng --- mở đầu một tài liệu thứ hai.'),
    said('Remove the line; each file holds one.', 'Xóa dòng ấy; mỗi tệp chỉ có một phần dữ liệu.'),
  ),
  NON_STRING_KEY: row(
    said('The name of a field must be a plain word.', 'Tên trường phải là một từ đơn giản.'),
    said(
      'Put the name in quotes or rename it.',
      'Đặt tên trường trong dấu ngoặc kép hoặc đổi tên.',
    ),
  ),
  RESOURCE_EXHAUSTION: row(
    said('Groups and lists are nested too deeply.', 'Các nhóm và danh sách lồng nhau quá sâu.'),
    said('Check brackets and indentation.', 'Xem lại dấu ngoặc và thụt lề.'),
  ),
  TAB_AS_INDENT: row(
    said('The line is indented with a tab.', 'Dòng này thụt lề bằng phím Tab.'),
    said('Indent with spaces.', 'Thụt lề bằng dấu cách.'),
  ),
  UNEXPECTED_TOKEN: unexpected,
};

/** Codes that stand for several mistakes, told apart by the parser's own text. */
const special: readonly (readonly [RegExp, YamlMessage])[] = [
  [/end with a [\]}]/, unclosed],
  [/^Missing closing ["']quote/, openQuote],
  [
    /^Missing ,/,
    row(
      said(
        'A comma or a closing quotation mark is missing between two entries.',
        'Giữa hai mục thiếu dấu phẩy hoặc dấu ngoặc kép đóng.',
      ),
      said(
        'Separate entries in [ ] and { } by commas.',
        'Các mục trong [ ] và { } phải cách nhau bằng dấu phẩy.',
      ),
    ),
  ],
  [
    /^Missing space after :/,
    row(
      said('There is no space after the colon.', 'Sau dấu hai chấm thiếu dấu cách.'),
      said('Write "name: value".', 'Viết theo dạng "tên: giá trị".'),
    ),
  ],
  [
    /^Comments must be separated/,
    row(
      said('There is no space before the sign #.', 'Trước dấu # thiếu dấu cách.'),
      said(
        'Put text with # in quotes, or a space before a remark.',
        'Đặt đoạn chữ có dấu # trong dấu ngoặc kép, hoặc thêm dấu cách trước phần ghi chú.',
      ),
    ),
  ],
];

/** What is wrong in a YAML text and what to do, for an editor. */
export function yamlMessage(error: {
  readonly code: ErrorCode;
  readonly message: string;
}): YamlMessage {
  return special.find(([form]) => form.test(error.message))?.[1] ?? messages[error.code];
}
