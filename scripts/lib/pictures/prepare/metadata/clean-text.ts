/** Longest credit that is taken over, in characters. */
export const maximumTextLength = 200;

export interface CleanText {
  readonly text: string;
  /** Control, invisible or bidirectional characters were taken out. */
  readonly isCleaned: boolean;
  readonly isCut: boolean;
}

/** Line breaks and padding are usual in metadata; these characters are not. */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\uFFFD]/gu;

/** One line of readable text (Unicode NFC), at most {@link maximumTextLength} characters long. */
export function cleanText(raw: string): CleanText {
  const whole = raw.replace(/[\0\s]+$/u, '').toWellFormed();
  const readable = whole.replace(hidden, (character) => (/\p{Cc}/u.test(character) ? ' ' : ''));
  const text = readable.replace(/\s+/gu, ' ').trim().normalize('NFC');
  const characters = Array.from(text);
  const isCut = characters.length > maximumTextLength;
  return {
    text: isCut
      ? `${characters
          .slice(0, maximumTextLength - 1)
          .join('')
          .trim()}…`
      : text,
    isCleaned: readable !== whole,
    isCut,
  };
}
