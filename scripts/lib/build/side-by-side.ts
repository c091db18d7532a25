/**
 * Two steps that run at the same time. Waits until both have ended, so that neither works on beside what
 * comes then, such as the removal of what they made.
 *
 * @throws the failure of the first, else of the second
 */
export async function sideBySide(first: Promise<unknown>, second: Promise<unknown>): Promise<void> {
  await Promise.allSettled([first, second]);
  await first;
  await second;
}
