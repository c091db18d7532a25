import { describe, expect, it } from 'vitest';
import { readCenturies } from '../../../../scripts/lib/numbers/centuries-and-dates.ts';
import { readClockTimes } from '../../../../scripts/lib/numbers/clock-times.ts';
import {
  canReadNumbers,
  readDigits,
  readNumbers,
} from '../../../../scripts/lib/numbers/read-numbers.ts';

const required = (text: string) =>
  readDigits(text, 'fr')
    .filter(({ need }) => need === 'required')
    .map(({ value }) => value);
const inWords = (text: string) => readNumbers(text, 'fr').map(({ value }) => value);

describe('French numbers', () => {
  it('are read with a comma and with each of the spaces that group thousands', () => {
    expect(canReadNumbers('fr')).toBe(true);
    expect(required('1 234,5 km²')).toEqual(['1234.5']);
    expect(required('1\u00A0778\u00A0785 habitants')).toEqual(['1778785']);
    expect(required('13\u202F256,92 km²')).toEqual(['13256.92']);
    expect(required('En 2025 300 visiteurs')).toEqual(['2025', '300']);
  });

  it('take the words that multiply them', () => {
    expect(required('6,9 milliards')).toEqual(['6900000000']);
    expect(required('1,2 mille milliards de dongs')).toEqual(['1200000000000']);
    expect(required('de 10 à 12 millions')).toEqual(['10000000', '12000000']);
    expect(required('un milliardaire de 90 ans')).toEqual(['90']);
  });

  it('are read in words, ordinals too', () => {
    expect(inWords('cinq partenaires, le neuvième et la deuxième')).toEqual(['5', '9', '2']);
    expect(inWords('une province')).toEqual(['1']);
  });

  it('keep dates, clock times and centuries apart', () => {
    expect(required('le 1er juillet 2025 à 15 h 30')).toEqual([]);
    expect(readClockTimes('à 15 h 30', 'fr').map(({ minutes }) => minutes)).toEqual([930]);
    expect(readCenturies('au XIXe siècle', 'fr').map(({ key }) => key)).toEqual(['19']);
  });
});
