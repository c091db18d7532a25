import { z } from 'astro/zod';

/** A text that says something, of at most so many characters. */
export function text(longest: number): z.ZodString {
  return z
    .string()
    .regex(/\S/, 'Write at least one word, or leave the key out.')
    .max(longest, `At most ${longest} characters.`);
}
