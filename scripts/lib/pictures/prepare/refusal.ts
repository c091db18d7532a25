/** Why a picture is not prepared: a whole sentence and what to do. The other pictures go on. */
export class PictureRefusal extends Error {
  override readonly name = 'PictureRefusal';
}

/** First line of what a library or the system says of a failure. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? text;
}

/** The code of a system error (ENOENT, EACCES …), or nothing. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
