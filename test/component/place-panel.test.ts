import { describe, expect, it } from 'vitest';
import PlacePanel from '../../src/components/place/PlacePanel.astro';
import type { Place } from '../../src/domain/place.ts';
import { translate } from '../../src/i18n/translator.ts';
import { locality, place } from '../support/examples.ts';
import { render, textIn } from '../support/render.ts';

const { t } = translate('en');
const withFees: Place = {
  ...place,
  facts: {
    ...place.facts,
    elevation: { metres: 1500, asOf: '2020', source: 'yearbook' },
    hours: { opens: '07:30', closes: '17:30', asOf: '2026-01', source: 'yearbook' },
    fees: [
      {
        id: 'ticket',
        amount: 850000,
        currency: 'VND',
        asOf: '2026-01',
        expires: '2026-12-31',
        source: 'yearbook',
      },
      {
        id: 'boat',
        amount: 20,
        currency: 'USD',
        asOf: '2019',
        expires: '2026-11-21',
        source: 'yearbook',
      },
    ],
  },
};
const props = {
  locale: 'en',
  place: withFees,
  localities: [locality],
  feeLabels: { ticket: 'Cable car', boat: 'Boat' },
  today: '2026-11-21',
} as const;

describe('the panel of a place', () => {
  it('names the unit of today with a link to it, and the former district', async () => {
    const $ = await render(PlacePanel, props);
    expect($('a[href="/en/province/units/#unit-sa-pa"]').text()).toContain('Sa Pa');
    expect(textIn($, 'dl')).toContain('Sa Pa town');
  });

  it('gives height, hours and prices their dates', async () => {
    const $ = await render(PlacePanel, props);
    const text = textIn($, 'dl');
    expect(text).toContain('1,500\u00A0m');
    expect(text).toContain('07:30–17:30');
    expect(text).toContain('January 2026');
  });

  it('marks a price as old from the day on which it ends', async () => {
    const $ = await render(PlacePanel, props);
    const [current = '', old = ''] = $('dt')
      .toArray()
      .filter((term) => ['Cable car', 'Boat'].includes($(term).text()))
      .map((term) => $(term).next().text().replace(/\s+/g, ' '));
    expect(current).toMatch(/VND.850,000/);
    expect(current).toContain('January 2026');
    expect(old).toContain(t('place.feeExpired', { date: '2019' }));
  });

  it('leads to two maps outside with the position as it is', async () => {
    const $ = await render(PlacePanel, props);
    const maps = $('.maps a')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    expect(maps[0]).toContain('mlat=22.3364&mlon=103.8438');
    expect(maps[1]).toContain('position=103.8438,22.3364');
    expect(textIn($, '.keep')).toBe('22.3364, 103.8438');
  });

  it('leaves out what nobody published, and shows an id where a label is missing', async () => {
    const bare = await render(PlacePanel, { ...props, place, localities: [] });
    expect(
      bare('dt')
        .toArray()
        .map((term) => bare(term).text()),
    ).toEqual([t('place.unit'), t('place.position')]);
    const unnamed = await render(PlacePanel, { ...props, feeLabels: {} });
    expect(textIn(unnamed, 'dl')).toContain('ticket');
  });

  it('puts a hostile title into the address of a map as text', async () => {
    const words = { en: { ...place.words.en, title: '"><script>&x=1' } };
    const $ = await render(PlacePanel, { ...props, place: { ...place, words } });
    expect($('script')).toHaveLength(0);
    expect($('.maps a').last().attr('href')).toContain('name=%22%3E%3Cscript%3E%26x%3D1');
  });
});
