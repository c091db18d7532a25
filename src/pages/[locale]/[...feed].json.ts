import type { APIRoute } from 'astro';
import { jsonFeed } from '../../files/feed/json-feed.ts';
import type { FeedChoice } from '../../repository/feeds/feeds.ts';
import { feedResponse, feedStaticPaths, feedWithTexts } from './_feed.ts';

/** The same feeds as JSON Feed 1.1. */
export const getStaticPaths = () => feedStaticPaths('json');

export const GET: APIRoute<{ choice: FeedChoice }> = async ({ props: { choice } }) =>
  feedResponse(jsonFeed(await feedWithTexts(choice)), 'json');
