import { z } from 'astro/zod';
import { collectionIds, isCollectionId } from '../../config/collections.ts';

/** The canonical form of folder names and ids: lower-case ASCII words joined by hyphens. */
export const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const slug = z
  .string()
  .regex(slugForm, 'Use lower-case letters without marks, digits and hyphens, for example sa-pa.')
  .describe('An id: lower-case letters without marks, digits, hyphens');

/** A reference to another item, `<collection>/<slug>`. */
export const itemReference = z
  .string()
  .refine(
    (text) => {
      const [collection = '', id = '', ...rest] = text.split('/');
      return rest.length === 0 && isCollectionId(collection) && slugForm.test(id);
    },
    `Write <collection>/<slug>. Collections: ${collectionIds.join(', ')}.`,
  )
  .describe('Another item: <collection>/<slug>');

/** Longer addresses are cut or refused by servers, mail programs and archives (characters). */
const longestAddress = 2048;

/** An https address outside the portal. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'Write a whole web address that begins with https://.' })
  .max(
    longestAddress,
    `At most ${longestAddress} characters: copy the address without what stands behind ? or #.`,
  )
  .describe('A web address');
