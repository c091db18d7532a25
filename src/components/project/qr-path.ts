/** The dark modules of a QR code as path data: one horizontal run a stroke, `quiet` modules of margin. */
export function qrPath(modules: readonly (readonly boolean[])[], quiet: number): string {
  return modules
    .flatMap((row, y) =>
      runsOf(row).map(
        ({ start, length }) => `M${start + quiet} ${y + quiet}h${length}v1h-${length}z`,
      ),
    )
    .join('');
}

function runsOf(row: readonly boolean[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last.start + last.length === x) last.length++;
    else runs.push({ start: x, length: 1 });
  });
  return runs;
}
