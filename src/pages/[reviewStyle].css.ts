import type { APIRoute } from 'astro';
import { cascadeOrder } from '../config/cascade.ts';
import { isReviewBuild } from '../config/environment/review-build.ts';
import style from '../styles/review.css?raw';

/** The style of what only a review build shows; the portal itself never carries it. */
export const getStaticPaths = () =>
  isReviewBuild() ? [{ params: { reviewStyle: 'review' } }] : [];

export const GET: APIRoute = () =>
  new Response(cascadeOrder + style, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
