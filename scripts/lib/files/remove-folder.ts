import { inThread } from '../../../src/config/environment/in-thread.ts';

const program = new URL('./remove-in-thread.ts', import.meta.url);

/** Removes a folder of many files on another core, while this one goes on. @throws the system's error */
export const removeFolder = (folder: string): Promise<void> => inThread(program, folder);
