import type { APIRoute } from 'astro';
import { publicationFile } from '../../config/outputs/editions.ts';
import { publications } from '../../repository/publications.ts';
import { readPublication } from '../../source/publication-file.ts';

/** The printed books, as they lie in the content folder. */
export async function getStaticPaths() {
  return (await publications()).map(({ edition, locale }) => ({
    params: { name: `${edition}.${locale}` },
    props: { file: publicationFile(edition, locale) },
  }));
}

export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(new Uint8Array(readPublication(props.file)), {
    headers: { 'Content-Type': 'application/pdf' },
  });
