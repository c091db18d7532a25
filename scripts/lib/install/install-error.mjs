// @ts-check

/** A failure with a message that says what to do; shown without a stack. */
export class InstallError extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode] exit code of the command, 1 unless told
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'InstallError';
    this.exitCode = exitCode;
  }
}
