import type { FindingLanguage } from '../../../../../src/source/said.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** Everything that the command and the contact sheet say, in one language. */
export type PrepareWords = typeof en;

export const prepareWords: Readonly<Record<FindingLanguage, PrepareWords>> = { en, vi };
