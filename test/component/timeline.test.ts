import { describe, expect, it } from 'vitest';
import Timeline from '../../src/components/content/Timeline.astro';
import { render, textIn } from '../support/render.ts';

const props = {
  locale: 'en',
  wordsLocale: 'en',
  entries: [
    { id: 'merger', date: '2025-07-01', source: 'resolution' },
    { id: 'founding', date: '1907', source: 'history' },
    { id: 'storm', date: '2024-09' },
  ],
  texts: { merger: 'The provinces merge.', founding: 'A province is founded.', storm: 'A storm.' },
  sourceIds: ['history', 'resolution'],
} as const;

describe('a timeline', () => {
  it('tells the events in the order of their dates, as exact as these are', async () => {
    const $ = await render(Timeline, props);
    const days = $('time')
      .toArray()
      .map((day) => `${String($(day).attr('datetime'))} ${$(day).text()}`);
    expect(days).toEqual(['1907 1907', '2024-09 September 2024', '2025-07-01 1 July 2025']);
    expect(textIn($, 'li:first-child > span')).toBe('A province is founded. [1]');
  });

  it('leads from each event to its source, by number', async () => {
    const $ = await render(Timeline, props);
    const marks = $('sup a')
      .toArray()
      .map((mark) => `${String($(mark).attr('href'))} ${$(mark).text()}`);
    expect(marks).toEqual(['#source-history [1]', '#source-resolution [2]']);
  });

  it('marks its words when they are in another language', async () => {
    const $ = await render(Timeline, { ...props, locale: 'zh' });
    expect($('li [lang="en"]')).toHaveLength(3);
    expect(textIn($, 'time:last')).toBe('2025年7月1日');
  });

  it('shows no number that leads nowhere for a source that the item does not list', async () => {
    const entries = [{ id: 'merger', date: '2025-07-01', source: 'unknown' }];
    const $ = await render(Timeline, { ...props, entries });
    expect(textIn($, 'sup')).not.toContain('[0]');
  });
});
