import type { Vocabulary } from './vocabulary.ts';

/**
 * What a node of a type must say to be of use: the properties that search engines require (Google,
 * "Structured data that Google Search supports"), for other types those without which it says nothing.
 */
export const required: Readonly<Record<string, readonly string[]>> = {
  WebSite: ['name', 'url', 'potentialAction', 'publisher'],
  SearchAction: ['target', 'query-input'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  ItemList: ['itemListElement'],
  Article: ['headline', 'image', 'datePublished', 'dateModified', 'author', 'inLanguage', 'url'],
  NewsArticle: ['headline', 'image', 'datePublished', 'dateModified', 'author', 'inLanguage'],
  ClaimReview: ['claimReviewed', 'reviewRating', 'url', 'author', 'itemReviewed'],
  Rating: ['ratingValue', 'worstRating', 'bestRating', 'alternateName'],
  Claim: ['appearance'],
  Event: ['name', 'startDate', 'endDate', 'location', 'description', 'image'],
  Place: ['name'],
  TouristAttraction: ['name', 'geo', 'address', 'image', 'url'],
  TouristTrip: ['name', 'description', 'itinerary'],
  GeoCoordinates: ['latitude', 'longitude'],
  PostalAddress: ['addressCountry', 'addressRegion'],
  Product: ['name', 'description', 'image', 'category'],
  Project: ['name', 'description', 'identifier', 'url'],
  Legislation: ['name', 'legislationIdentifier', 'legislationDate', 'legislationType'],
  Dataset: ['name', 'description', 'license', 'creator', 'distribution'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  DataCatalog: ['name', 'description', 'dataset', 'license'],
  GovernmentOrganization: ['name'],
  AdministrativeArea: ['name'],
  ImageObject: ['contentUrl'],
  WebPage: ['inLanguage'],
  CollectionPage: ['name', 'description', 'url', 'inLanguage', 'publisher', 'dateModified'],
  DefinedTermSet: ['name', 'description'],
  CreativeWork: ['publisher'],
  MediaObject: ['contentUrl'],
  PropertyValue: ['value'],
};

type Node = Readonly<Record<string, unknown>>;

const texts = [
  'Text',
  'URL',
  'Date',
  'DateTime',
  'Time',
  'Number',
  'Integer',
  'Boolean',
  'CssSelectorType',
];
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** What is wrong with a literal under a property of this range. */
function literalProblem(value: unknown, range: readonly string[], vocabulary: Vocabulary) {
  const enumerated = range.flatMap((type) => vocabulary.valuesOf(type));
  if (typeof value === 'string' && enumerated.includes(value)) return undefined;
  const text = String(value);
  if (text.trim() === '') return 'is empty';
  const kinds = range.filter((type) => texts.includes(type));
  // Where a thing is expected its address may stand for it (schema.org, "Conformance").
  if (kinds.length === 0 && enumerated.length === 0 && URL.canParse(text)) return undefined;
  if (kinds.length === 0) return `holds "${text}", not ${range.join(' or ')}`;
  const dated = kinds.every((kind) => ['Date', 'DateTime'].includes(kind));
  if (dated && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return `holds "${text}", no date`;
  const isAddress = kinds.every((kind) => kind === 'URL');
  if (isAddress && !URL.canParse(text)) return `holds "${text}", no address`;
  return undefined;
}

/** What is wrong with a node and all nodes in it, against the vocabulary and the table above. */
export function nodeProblems(node: Node, vocabulary: Vocabulary, where = ''): string[] {
  const type = String(node['@type']);
  const path = `${where}${type}`;
  if (!vocabulary.hasType(type)) return [`${path} is no type of schema.org`];
  const isReference = typeof node['@id'] === 'string' && where !== '';
  const missing = isReference ? [] : (required[type] ?? ['name']).filter((name) => !(name in node));
  const own = Object.entries(node).filter(([name]) => !name.startsWith('@'));
  return [
    ...missing.map((name) => `${path} lacks ${name}`),
    ...own.flatMap(([name, value]) => {
      // Annotations of actions: schema.org, "Potential actions".
      if (name === 'query-input') return [];
      const range = vocabulary.rangeOf(type, name);
      if (!range) return [`${path} has no property ${name}`];
      return [value].flat().flatMap((one) => {
        if (!isNode(one)) {
          const problem = literalProblem(one, range, vocabulary);
          return problem === undefined ? [] : [`${path}.${name} ${problem}`];
        }
        const kind = String(one['@type']);
        const fits = range.some((allowed) => vocabulary.isKindOf(kind, allowed));
        return [
          ...(fits ? [] : [`${path}.${name} may not hold ${kind}`]),
          ...nodeProblems(one, vocabulary, `${path}.${name} → `),
        ];
      });
    }),
  ];
}
