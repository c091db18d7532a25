import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A content folder as small as a test wants it: path of a file to what stands in it. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Does something with a content folder that has these files and no others. */
export async function inSmallContent<Result>(
  files: Files,
  work: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-small-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
