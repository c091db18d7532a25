import type { Broken } from '../variation.ts';
import { brokenDates } from './facts/dates.ts';
import { brokenKinds } from './facts/kinds-and-places.ts';
import { brokenMarks } from './facts/marks-and-old-addresses.ts';
import { brokenOrder } from './facts/order-of-dates.ts';
import { brokenPointersOfItems } from './facts/pointers-of-items.ts';
import { brokenPointers } from './facts/pointers.ts';
import { brokenValues } from './facts/values.ts';
import { brokenDrawings } from './files/drawings.ts';
import { brokenFacts } from './files/form-of-facts.ts';
import { brokenWords } from './files/form-of-words.ts';
import { brokenGlossaryRows } from './files/glossary-rows.ts';
import { brokenLife } from './files/life.ts';
import { brokenPictures } from './files/pictures.ts';
import { brokenShared } from './files/shared-facts.ts';
import { brokenLists } from './files/shared-lists.ts';
import { brokenFiles } from './files/stray-files.ts';
import { brokenComponents } from './words/components-and-links.ts';
import { brokenLetters } from './words/letters-and-languages.ts';
import { brokenNames } from './words/names.ts';
import { brokenNumbers } from './words/numbers.ts';
import { brokenSecrets } from './words/secrets.ts';

/** What goes wrong, by theme. */
export const broken: readonly Broken[] = [
  ...brokenDates,
  ...brokenKinds,
  ...brokenMarks,
  ...brokenOrder,
  ...brokenPointersOfItems,
  ...brokenPointers,
  ...brokenValues,
  ...brokenDrawings,
  ...brokenFacts,
  ...brokenWords,
  ...brokenGlossaryRows,
  ...brokenLife,
  ...brokenPictures,
  ...brokenShared,
  ...brokenLists,
  ...brokenFiles,
  ...brokenComponents,
  ...brokenLetters,
  ...brokenNames,
  ...brokenNumbers,
  ...brokenSecrets,
];
