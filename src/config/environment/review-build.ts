/**
 * Whether this build is for the eyes of editors and reviewers alone (`REVIEW_BUILD=yes`): it shows what
 * is not public yet, marked, and asks not to be indexed. `npm run preview` and `npm run dev` set it;
 * `npm run build` never does.
 */
export function isReviewBuild(): boolean {
  return process.env['REVIEW_BUILD'] === 'yes';
}
