import { isReviewBuild } from '../config/environment/review-build.ts';

/**
 * What a page asks of search engines; `undefined` when it may be indexed. Nothing of a review build,
 * and nothing before the province has adopted the portal.
 */
export function robotsOf(
  stage: 'preview' | 'official',
  { listed = true }: { readonly listed?: boolean } = {},
): string | undefined {
  if (isReviewBuild()) return 'noindex, nofollow';
  if (!listed) return 'noindex, follow';
  return stage === 'preview' ? 'noindex' : undefined;
}
