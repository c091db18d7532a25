/** Parts of a PDF that a test wants otherwise than in a plain page. */
interface TinyPdf {
  readonly pages?: number;
  /** Further keys of the catalogue, such as an action on opening. */
  readonly catalogue?: string;
  /** Further objects, each a dictionary or a stream with its dictionary; they are numbered from 100. */
  readonly objects?: readonly string[];
  /** Further keys of the trailer. */
  readonly trailer?: string;
}

/** A PDF of empty pages, as small as the standard allows (ISO 32000-1, 7.5). */
export function tinyPdf({
  pages = 1,
  catalogue = '',
  objects = [],
  trailer = '',
}: TinyPdf = {}): Buffer {
  const ids = Array.from({ length: pages }, (_, index) => index + 3);
  const all = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalogue}>>`],
    [2, `<< /Type /Pages /Kids [${ids.map((id) => `${id} 0 R`).join(' ')}] /Count ${pages} >>`],
    ...ids.map((id) => [id, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'] as const),
    ...objects.map((text, index) => [100 + index, text] as const),
  ]);
  let text = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [id, object] of all) {
    offsets.set(id, text.length);
    text += `${id} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  const entry = (id: number, offset: number) =>
    `${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  const table = [...offsets].map(([id, offset]) => entry(id, offset)).join('');
  const size = Math.max(...all.keys()) + 1;
  text += `xref\n0 1\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
