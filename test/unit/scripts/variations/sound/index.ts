import type { Sound } from '../variation.ts';
import { soundCodes } from './codes.ts';
import { soundForm } from './form.ts';
import { soundNumbers } from './numbers.ts';
import { soundData, soundStates } from './states.ts';
import { soundText } from './text.ts';

/** What is right, by theme. */
export const sound: readonly Sound[] = [
  ...soundForm,
  ...soundStates,
  ...soundNumbers,
  ...soundCodes,
  ...soundText,
  ...soundData,
];
