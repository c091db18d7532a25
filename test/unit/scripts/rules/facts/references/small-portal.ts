import { references } from '../../../../../../scripts/lib/rules/facts/references.ts';
import { found, type Files } from '../made-content.ts';

/** One of everything that can be pointed at, and an item without any pointer. */
export const smallPortal: Files = {
  'agencies.yml': '- id: office',
  'glossary.yml': '- id: name',
  'sectors.yml': '- id: industry',
  'localities.yml': 'units: [{ id: commune }]\nformerDistricts: [{ id: district }]',
  'site.yml': 'territories: [{ id: today }, { id: old }]',
  'map.yml': 'points: [{ id: point, term: name }]',
  'figures/figure.yml': 'unit: person',
  'places/place/facts.yml': 'status: draft',
  'zones/zone/facts.yml': 'status: draft',
  'documents/document/facts.yml': 'status: draft',
  'partners/partner/facts.yml': 'status: draft',
  'culture/people/facts.yml': 'status: draft',
};

/** What the rule finds in the small portal with some files added, or changed. */
export function judge(files: Files) {
  return found(references, { ...smallPortal, ...files });
}
