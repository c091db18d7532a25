import type { Chapter } from '../../domain/edition/edition.ts';
import type { Localized } from '../../domain/localize.ts';
import { site } from '../site.ts';
import type { Binder } from './binder.ts';

/** The chapters of a book with what they were bound from. */
export interface Book {
  readonly binder: Binder;
  /** What the book is made of, each with the day of its facts; nothing: the book is not made. */
  readonly items: readonly { readonly facts: { readonly asOf: string } }[];
  readonly chapters: readonly Chapter[];
}

/** Chapters that have nothing to tell are left out. */
export function chaptersWithParts(chapters: readonly Chapter[]): Chapter[] {
  return chapters.filter(({ parts }) => parts.length > 0);
}

/** Names of the territories that exist no longer, by id. */
export function formerTerritories(): Readonly<Record<string, Localized<string>>> {
  return Object.fromEntries(
    site()
      .territories.filter(({ former }) => former)
      .map(({ id, name }) => [id, name]),
  );
}

/** Works one after the other, so that sources are numbered in reading order. */
export async function inOrder<From, To>(
  list: readonly From[],
  work: (one: From) => Promise<To>,
): Promise<To[]> {
  const done: To[] = [];
  for (const one of list) done.push(await work(one));
  return done;
}
