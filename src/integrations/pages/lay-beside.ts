import { inThread } from '../../config/environment/in-thread.ts';

/** A finished file, and where it is to lie too. */
export interface SecondPlace {
  readonly from: string;
  readonly to: string;
}

const program = new URL('./lay-in-thread.ts', import.meta.url);

/**
 * Lays finished files at their second places on another core: of a large portal the disk takes seconds
 * for the folders alone.
 *
 * @throws the system's error
 */
export async function layBeside(files: readonly SecondPlace[]): Promise<void> {
  if (files.length > 0) await inThread(program, files);
}
