import { fact, facts } from '../../changes.ts';
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

const keyFact = /keyFacts:\n {2}- \{ id: [a-z0-9-]+, value: /;
const keyValue = (to: string) =>
  facts(/(keyFacts:\n {2}- \{ id: [a-z0-9-]+, value: )[-\d.]+/, `$1${to}`);
const keyUnit = (to: string) => facts(/(keyFacts:\n {2}- \{.*unit: )[a-z-]+/, `$1${to}`);

/** Numbers, units and money, as they come from a table or from memory. */
export const brokenValues: readonly Broken[] = [
  value(
    'a number with the separators of Vietnamese',
    'places',
    keyFact,
    keyValue('1.234,5'),
    'schema',
    '1.234,5',
  ),
  value(
    'a number with the separators of English',
    'places',
    keyFact,
    keyValue('"1,234"'),
    'schema',
    '"1,234"',
  ),
  value('a number in words', 'culture', keyFact, keyValue('khoảng 90'), 'schema', 'khoảng 90'),
  value('a number with its unit', 'places', keyFact, keyValue('1410 m'), 'schema', '1410 m'),
  value('infinity', 'places', keyFact, keyValue('.inf'), ['schema', 'yaml-limits'], '.inf'),
  value('a unit by its sign', 'places', keyFact, keyUnit('km'), 'schema', 'unit: km'),
  value(
    'a share above one hundred',
    'zones',
    /^kind: /m,
    fact('occupancy: { percent: 101, asOf: "2025", source: nowhere }'),
    'schema',
    'percent: 101',
  ),
  value(
    'capital as text',
    'projects',
    /^capital: \{ vnd/m,
    facts(/vnd: \d+/, 'vnd: 6.900 tỷ'),
    'schema',
    'capital:',
  ),
  value(
    'capital in billions',
    'projects',
    /^capital: \{ vnd/m,
    facts(/vnd: \d+/, 'vnd: 6.9'),
    'schema',
    'capital:',
  ),
  value(
    'capital that is negative',
    'projects',
    /^capital: \{ vnd/m,
    facts(/vnd: (\d+)/, 'vnd: -$1'),
    'schema',
    'capital:',
  ),
  value(
    'a range of capital turned round',
    'projects',
    /^capital: \{ vnd/m,
    facts(/vnd: \d+/, 'from: 900000000000, to: 100000000000'),
    'schema',
    'capital:',
  ),
  value(
    'half a range of capital',
    'projects',
    /^capital: \{ vnd/m,
    facts(/vnd: \d+/, 'from: 900000000000'),
    'schema',
    'capital:',
  ),
  value(
    'an area below zero',
    'projects',
    /^area: /m,
    facts(/hectares: [\d.]+/, 'hectares: -50'),
    'schema',
    'hectares: -50',
  ),
  value(
    'six stars',
    'products',
    /^(?![\s\S]*\nocop)/,
    fact('ocop: { stars: 6, source: nowhere }'),
    'schema',
    'stars: 6',
  ),
  value(
    'a position with a comma',
    'places',
    /position: \{ latitude: /,
    facts(/latitude: (\d+)\.(\d+)/, 'latitude: "$1,$2"'),
    'schema',
    'latitude:',
  ),
  value(
    'latitude and longitude swapped',
    'places',
    /position: \{ latitude: /,
    facts(/latitude: ([\d.]+), longitude: ([\d.]+)/, 'latitude: $2, longitude: $1'),
    ['schema', 'position-outside'],
    'latitude:',
  ),
  value(
    'a position in degrees and minutes',
    'places',
    /position: \{ latitude: /,
    facts(/latitude: [\d.]+/, `latitude: "22°18'12\\"N"`),
    'schema',
    'latitude:',
  ),
  value(
    'a position in the next province',
    'places',
    /position: \{ latitude: /,
    facts(/latitude: [\d.]+, longitude: [\d.]+/, 'latitude: 21.03, longitude: 105.85'),
    'position-outside',
    'latitude: 21.03',
  ),
  value(
    'a position beyond the border',
    'events',
    undefined,
    fact('position: { latitude: 25.04, longitude: 102.71, source: nowhere }'),
    ['position-outside', 'schema'],
    '25.04',
  ),
];
