import { z } from 'astro/zod';

/** An amount in the smallest whole unit that is quoted (đồng, dollars, yuan). */
export const amount = z
  .number()
  .nonnegative()
  .describe('The amount in full: 850000, not 850 thousand');
export const currency = z.enum(['VND', 'USD', 'CNY', 'EUR']).describe('ISO 4217 code');
export type Currency = z.infer<typeof currency>;
