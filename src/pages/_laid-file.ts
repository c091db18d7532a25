import { readFileSync } from 'node:fs';
import { laidFileHeader } from '../config/outputs/laid-file.ts';

/** Answers with a file of the cache; a build lays it at the address (`src/integrations/pages`). */
export function laidFile(file: string, type: string): Response {
  if (import.meta.env.DEV) {
    return new Response(new Uint8Array(readFileSync(file)), { headers: { 'Content-Type': type } });
  }
  return new Response('', {
    headers: { 'Content-Type': type, [laidFileHeader]: encodeURIComponent(file) },
  });
}
