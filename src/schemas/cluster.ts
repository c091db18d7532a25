import { z } from 'astro/zod';
import { screenLists, shortestSlide } from '../config/outputs/screens.ts';
import { clockTime, moment } from './shared/dates.ts';
import { drawing } from './shared/drawing.ts';
import { itemReference, slug } from './shared/identifiers.ts';
import { localizedText } from './shared/localized.ts';

const seconds = z
  .int()
  .min(
    shortestSlide,
    `A slide of a wall stands at least ${shortestSlide} seconds: it is read from afar.`,
  )
  .max(120)
  .describe('Seconds that the slide stands in each language; at least 10');

const span = {
  from: moment.optional().describe('Not shown before, Việt Nam time'),
  until: moment.optional().describe('Not shown after, Việt Nam time; a day is shown to its end'),
};

const leads = ['item', 'term', 'list', 'black'] as const;

/** One entry of a wall's playlist. */
export const slideData = z
  .strictObject({
    item: itemReference.optional().describe('An item: its title, its date, its drawing'),
    fact: slug.optional().describe('A key fact of that item, shown as a large number'),
    term: slug.optional().describe('A name of glossary.yml, in its correct form in each language'),
    list: z
      .enum(screenLists)
      .optional()
      .describe(
        'Slides that fill themselves: coming events, notices, places of the season, gate hours, emergency numbers',
      ),
    count: z.int().min(1).max(12).optional().describe('With "list": at most so many slides'),
    text: localizedText
      .optional()
      .describe('A sentence of the editors; with "item", shorter words in place of its title'),
    art: drawing.optional(),
    black: z.literal(true).optional().describe('The wall is black for this long'),
    seconds: seconds.optional(),
    ...span,
  })
  .refine(
    (slide) => {
      const given = leads.filter((key) => slide[key] !== undefined);
      return given.length === 1 || (given.length === 0 && slide.text !== undefined);
    },
    { message: 'Give each slide exactly one of "item", "term", "list", "text" or "black".' },
  )
  .refine(({ fact, item }) => fact === undefined || item !== undefined, {
    message: 'A "fact" belongs to an "item": name the item.',
    path: ['fact'],
  });

const blackHours = z
  .strictObject({
    from: clockTime.describe('The wall goes black at, Việt Nam time, HH:MM'),
    until: clockTime.describe('The wall comes back at, Việt Nam time, HH:MM'),
  })
  .refine(({ from, until }) => from !== until, {
    message: 'The hours begin and end at the same time: write when the wall comes back.',
    path: ['until'],
  });

const topic = z
  .strictObject({
    id: slug.describe('Short name of the topic in its address'),
    name: localizedText.describe('What the button says'),
    list: z.enum(screenLists).optional().describe('A list that fills itself, above the items'),
    items: z.array(itemReference).optional().describe('Items in the order of the buttons'),
    terms: z.array(slug).optional().describe('Names of glossary.yml in each language'),
  })
  .refine(({ list, items = [], terms = [] }) => list ?? items[0] ?? terms[0], {
    message: 'Give the topic "list", "items" or "terms": it has nothing to show.',
  });

/** A foreign-information cluster: LED wall and kiosk at a border gate or in Sa Pa. */
export const clusterData = z.strictObject({
  id: slug.describe('Short name of the cluster in its address: /display/<id>/'),
  name: localizedText.describe('Name of the cluster'),
  place: localizedText.describe('Where it stands'),
  screens: z
    .array(
      z.strictObject({
        kind: z.enum(['led', 'kiosk']).describe('LED wall or touch kiosk'),
        note: z.string().optional().describe('Remark for the editors'),
      }),
    )
    .optional()
    .describe('Screens of the cluster'),
  display: z
    .strictObject({
      black: z
        .array(blackHours)
        .optional()
        .describe('Hours of each day in which the wall is black'),
      playlist: z.array(slideData).min(1).describe('Slides in their order'),
    })
    .optional()
    .describe('What the LED wall shows; left out: there is no page for it'),
  kiosk: z
    .strictObject({
      topics: z.array(topic).min(1).describe('Topics in their order, border crossing first'),
    })
    .optional()
    .describe('What the kiosk shows; left out: there is no page for it'),
  source: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('Where the entry comes from'),
});

export type ClusterData = z.infer<typeof clusterData>;
export type SlideData = z.infer<typeof slideData>;
export type TopicData = NonNullable<ClusterData['kiosk']>['topics'][number];
