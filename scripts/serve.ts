/** Serves the built portal (`OUT_DIR`) with the production headers, without building. */
import { outputDirectory, ServeError, serveFolder } from './lib/server/serve-folder.ts';

try {
  await serveFolder(outputDirectory());
} catch (error) {
  if (!(error instanceof ServeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
