/** A word that stands in everything that must not be published. */
export const canary = 'kanarienvogel';
