import { noticeTones } from '../../../../../src/config/notice-tones.ts';
import { motifIds, seasonIds } from '../../../../../src/config/images.ts';
import type { BodyComponent } from '../../../content/body.ts';
import type { Item } from '../../../content/item.ts';
import type { Problem } from '../../rule.ts';
import { missingFrom, type KnownIds, type KnownList } from './known-ids.ts';

/** Attributes of components in the bodies that name something which does not exist. */
export function componentProblems(item: Item, known: KnownIds): Problem[] {
  const { facts } = item;
  const own = (noun: string, key: string, ids: readonly (string | undefined)[]): KnownList => ({
    noun,
    home: `"${key}" in facts.yml`,
    ids: facts && ids.filter((id) => id !== undefined),
  });
  const keyFacts = own(
    'key fact',
    'keyFacts',
    (facts?.keyFacts ?? []).map((fact) => fact?.id),
  );
  const sources = own(
    'source',
    'sources',
    (facts?.sources ?? []).map((source) => source?.id),
  );
  const pictures = own(
    'picture',
    'media',
    (facts?.media ?? []).map((medium) => medium?.file),
  );

  const lists: Readonly<Record<string, KnownList>> = {
    'Chart figure': known.figures,
    'Map points': known.mapPoints,
    'Facts only': keyFacts,
    'Quote source': sources,
    'Figure file': pictures,
    'Gallery files': pictures,
    'Figure motif': closed('motif', motifIds),
    'Figure season': closed('season', seasonIds),
    'Notice tone': closed('tone', noticeTones),
  };
  return item.words
    .flatMap(({ body }) => body.components)
    .flatMap((component) => [...attributeProblems(component, lists), ...emptyFigure(component)]);
}

function closed(noun: string, ids: readonly string[]): KnownList {
  return { noun, home: `the list of the editor’s guide (${ids.join(', ')})`, ids };
}

function attributeProblems(
  { name, attributes, at }: BodyComponent,
  lists: Readonly<Record<string, KnownList>>,
): Problem[] {
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    const list = lists[`${name} ${attribute}`];
    if (!list) return [];
    return value
      .split(/\s+/)
      .filter((id) => id !== '')
      .flatMap((id) => missingFrom(list, id, () => at));
  });
}

function emptyFigure({ name, attributes, at }: BodyComponent): Problem[] {
  if (name !== 'Figure' || 'file' in attributes) return [];
  const isComplete = 'motif' in attributes && (attributes['alt'] ?? '').trim() !== '';
  if (isComplete) return [];
  return [
    {
      ...at,
      message: 'A <Figure> needs a picture, and a drawing needs a description.',
      hint: 'Write file="…", or motif="…" season="…" alt="Drawing of …".',
    },
  ];
}
