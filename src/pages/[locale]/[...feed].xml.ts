import type { APIRoute } from 'astro';
import { atomFeed } from '../../files/feed/atom.ts';
import type { FeedChoice } from '../../repository/feeds/feeds.ts';
import { feedResponse, feedStaticPaths, feedWithTexts } from './_feed.ts';

/** The feeds as Atom. */
export const getStaticPaths = () => feedStaticPaths('xml');

export const GET: APIRoute<{ choice: FeedChoice }> = async ({ props: { choice } }) =>
  feedResponse(atomFeed(await feedWithTexts(choice)), 'xml');
