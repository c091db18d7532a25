/** Trusted Types as far as they are used here; not every browser has them. */
interface TrustedTypePolicyFactoryLike {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string | null },
  ): unknown;
}

let isAllowed = false;

/**
 * Lets the page start a worker under `require-trusted-types-for 'script'`: its default policy passes
 * one script address of the portal; everything else stays refused. The first call of a page counts.
 *
 * @param path address from the root
 */
export function allowScriptAddress(path: string): void {
  if (isAllowed) return;
  isAllowed = true;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypePolicyFactoryLike };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, location.href);
      return origin === location.origin && pathname === path ? address : null;
    },
  });
}
