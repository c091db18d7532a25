import { noticeTones } from '../../../../../src/config/notice-tones.ts';
import { motifIds, seasonIds } from '../../../../../src/config/images.ts';
import type { BodyComponent } from '../../../content/body.ts';
import type { Item } from '../../../content/item.ts';
import type { Problem } from '../../rule.ts';
import { missingFrom, type KnownIds, type KnownList } from './known-ids.ts';
import { said, type Said } from '../../../../../src/source/said.ts';

/** Attributes of components in the bodies that name something which does not exist. */
export function componentProblems(item: Item, known: KnownIds): Problem[] {
  const { facts } = item;
  const own = (noun: Said, key: string, ids: readonly (string | undefined)[]): KnownList => ({
    noun,
    home: said(`"${key}" in facts.yml`, `"${key}" trong facts.yml`),
    ids: facts && ids.filter((id) => id !== undefined),
  });
  const keyFacts = own(
    said('key fact', 'số liệu chính'),
    'keyFacts',
    (facts?.keyFacts ?? []).map((fact) => fact?.id),
  );
  const sources = own(
    said('source', 'nguồn'),
    'sources',
    (facts?.sources ?? []).map((source) => source?.id),
  );
  const pictures = own(
    said('picture', 'ảnh'),
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
    'Figure motif': closed(said('motif', 'họa tiết'), motifIds),
    'Figure season': closed(said('season', 'mùa'), seasonIds),
    'Notice tone': closed(said('tone', 'loại thông báo'), noticeTones),
  };
  return item.words
    .flatMap(({ body }) => body.components)
    .flatMap((component) => [...attributeProblems(component, lists), ...emptyFigure(component)]);
}

function closed(noun: Said, ids: readonly string[]): KnownList {
  return {
    noun,
    home: said(
      `the list of the editor’s guide (${ids.join(', ')})`,
      `danh sách trong hướng dẫn biên tập (${ids.join(', ')})`,
    ),
    ids,
  };
}

function attributeProblems(
  { name, attributes, at }: BodyComponent,
  lists: Readonly<Record<string, KnownList>>,
): Problem[] {
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    const list = lists[`${name} ${attribute}`];
    if (!list) return [];
    return value
      .split(/\s/)
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
      message: said(
        'A <Figure> needs a picture, and a drawing needs a description.',
        'Thành phần <Figure> phải có ảnh; nếu là tranh vẽ thì phải có lời mô tả.',
      ),
      hint: said(
        'Write file="…", or motif="…" season="…" alt="Drawing of …".',
        'Ghi file="…", hoặc motif="…" season="…" alt="Tranh vẽ …".',
      ),
    },
  ];
}
