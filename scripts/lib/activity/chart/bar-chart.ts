/** One row of bars: a label, and one value for each series. */
export interface BarRow {
  readonly label: string;
  readonly values: readonly number[];
}

export interface BarChart {
  readonly title: string;
  readonly description: string;
  /** Tag of the language of its texts. */
  readonly language: string;
  /** Names of the series, in the order of the values; at most four. */
  readonly series: readonly string[];
  readonly rows: readonly BarRow[];
  /** A value as the language writes it. */
  readonly number: (value: number) => string;
}

/** Lengths in pixels of the drawing's own grid. */
const size = { width: 760, edge: 20, line: 22, bar: 14, gap: 3, rowGap: 14, value: 60 };

/** From dark to light, each with a dark outline, so that they are told apart in print too. */
const fills = ['#14532d', '#4d9a6a', '#d9a441', '#ffffff'];

/** A chart of horizontal bars as an SVG document: label above its bars, value at the end of each. */
export function barChart(chart: BarChart): string {
  const { title, description, language, series, rows, number } = chart;
  const largest = Math.max(1, ...rows.flatMap(({ values }) => values));
  const room = size.width - 2 * size.edge - size.value;
  const parts: string[] = [];
  let y = size.edge + size.line;
  parts.push(text(size.edge, y, title, 'font-size="18" font-weight="bold"'));
  let x = size.edge;
  y += size.line + 4;
  for (const [index, name] of series.entries()) {
    parts.push(bar(x, y - size.bar + 2, size.bar, fills[index]));
    parts.push(text(x + size.bar + 6, y, name, 'font-size="13"'));
    x += size.bar + 30 + name.length * (/[\u3400-\u9fff]/.test(name) ? 14 : 7.5);
  }
  y += size.rowGap;
  for (const { label, values } of rows) {
    y += size.line;
    parts.push(text(size.edge, y, label, 'font-size="14"'));
    y += 7;
    for (const [index, value] of values.entries()) {
      const width = Math.round((value / largest) * room * 10) / 10;
      if (value > 0) parts.push(bar(size.edge, y, width, fills[index]));
      parts.push(text(size.edge + width + 6, y + size.bar - 3, number(value), 'font-size="12"'));
      y += size.bar + size.gap;
    }
    y += size.rowGap - size.gap - 6;
  }
  const height = Math.ceil(y + size.edge);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" role="img" aria-labelledby="title description" viewBox="0 0 ${size.width} ${height}" font-family="sans-serif" fill="#1a1a1a">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect width="${size.width}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function bar(x: number, y: number, width: number, fill: string | undefined): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${size.bar}" fill="${fill ?? '#ffffff'}" stroke="#14532d"/>`;
}

function text(x: number, y: number, words: string, attributes: string): string {
  return `<text x="${Math.round(x * 10) / 10}" y="${y}" ${attributes}>${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
