/**
 * Lets letters, drawing and answers go first. A message comes back at once where a timer, once it is
 * set by another, waits four milliseconds (HTML, "timer nesting level"): hundreds of pauses add up.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
