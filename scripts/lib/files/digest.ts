import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** SHA-256, hexadecimal. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** SHA-256 of a file, hexadecimal. @throws when it cannot be read */
export async function sha256OfFile(file: string): Promise<string> {
  return sha256(await readFile(file));
}
