/** Runs a reading step; a file that cannot be opened becomes a finding. */
export type Attempt = <T>(file: string, read: () => T) => T | undefined;
