const words = /[\p{Script=Latin}\p{M}]+/gu;
const marked = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
/** Everyday words as they look when their marks are lost; none of them is English. */
const bareWord =
  /^(?:cua|duoc|nhung|nguoi|trong|khong|voi|cac|mot|nhat|tinh|huyen|thang|ngay|nhieu|vung|dep|lua|vao|khi|den|tai|theo|dan|toc|va|la|co|thi|nay|cho)$/i;
/** Capitals and signs that the fonts of the 1990s (TCVN3) drew as Vietnamese small letters. */
const oldFont = /\p{Ll}[®¸¶¹µ«»¬­§¨©ª¾¼½Æ×ÖÕÒÑØÞÓ¦]\p{L}|\p{L}[µ¸¶¹®¬¦]/u;

/** Whether a Vietnamese text has lost its marks, or has come out of a font of the 1990s. */
export function hasLostItsMarks(text: string): boolean {
  if (oldFont.test(text)) return true;
  const tokens = text.match(words) ?? [];
  if (tokens.length < 8) return false;
  const share = (form: RegExp) => tokens.filter((token) => form.test(token)).length / tokens.length;
  return share(marked) < 0.1 && share(bareWord) > 0.25;
}
