import { all, fact, facts } from '../../changes.ts';
import type { Broken } from '../../variation.ts';

const value = (
  what: string,
  where: Broken['in'],
  withFacts: RegExp | undefined,
  change: Broken['change'],
  rule: Broken['rule'] = 'schema',
  at?: string,
): Broken => ({
  what,
  in: where,
  change,
  file: 'facts.yml',
  rule,
  ...(withFacts ? { with: withFacts } : {}),
  ...(at === undefined ? {} : { at }),
});

/** Positions, countries, kinds and parts that an item needs. */
export const brokenKinds: readonly Broken[] = [
  value(
    'a position at zero',
    'places',
    /position: \{ latitude: /,
    facts(/latitude: [\d.]+, longitude: [\d.]+/, 'latitude: 0, longitude: 0'),
    ['schema', 'position-outside'],
    'latitude: 0',
  ),
  value(
    'a project that calls though its list is a plan',
    'projects',
    /projectStatus: calling/,
    facts(/list: \{ kind: call/, 'list: { kind: plan'),
    'project-status',
  ),
  value(
    'a country by its name',
    'partners',
    /^country: /m,
    facts(/^country: .*$/m, 'country: Hàn Quốc'),
    'schema',
    'country:',
  ),
  value(
    'a country that there is not',
    'partners',
    /^country: /m,
    facts(/^country: .*$/m, 'country: XX'),
    'schema',
    'country:',
  ),
  value(
    'a country in small letters',
    'partners',
    /^country: /m,
    facts(/^country: .*$/m, 'country: kr'),
    'schema',
    'country:',
  ),
  value(
    'a kind of another collection',
    'places',
    undefined,
    facts(/^kind: .*$/m, 'kind: festival'),
    'schema',
    'kind: festival',
  ),
  value(
    'an elevation of three metres for three kilometres',
    'places',
    /^elevation: /m,
    facts(/metres: [\d.]+/, 'metres: "3.147,3"'),
    'schema',
    'metres:',
  ),
  value(
    'a day of a route without stops',
    'itineraries',
    undefined,
    facts(/^ {4}stops:\n( {6}- .*\n)+/m, '    stops: []\n'),
    'schema',
  ),
  value(
    'an event without a day',
    'events',
    /^rule: /m,
    all(facts(/^rule: .*\n/m, ''), (item) => {
      item.edit('facts.yml', (text) => `${text.replace(/^editions:\n( {2}- .*\n)+/m, '')}\n`);
    }),
    'schema',
  ),
  value(
    'an answer without a basis',
    'clarifications',
    undefined,
    facts(/^basis: .*$/m, 'basis: []'),
    'schema',
    'basis:',
  ),
  value(
    'an answer that says nowhere where it was seen',
    'clarifications',
    undefined,
    facts(/^seenAt:\n( {2}- .*\n)+/m, ''),
    'schema',
  ),
  value(
    'a republished text without its licence',
    'news',
    undefined,
    fact(
      'original: { url: "https://vietnamnet.vn/en/x", publisher: VietNamNet, author: A, publishedAt: 2025-01-01 }',
    ),
    'schema',
    'original:',
  ),
  value(
    'a sum in a code that is no currency',
    'places',
    undefined,
    fact(
      'fees:\n  - { id: ticket, amount: 800000, currency: VNĐ, asOf: 2025-01, expires: 2027-01-01, source: nowhere }',
    ),
    'schema',
    'VNĐ',
  ),
  value(
    'a number of the people before the merger without its territory',
    'province',
    /keyFacts:\n/,
    all(
      facts(
        /^keyFacts:\n/m,
        'keyFacts:\n  - { id: people-then, value: 730420, unit: person, asOf: "2019", source: nowhere }\n',
      ),
    ),
    'territory-label',
    'people-then',
  ),
];
