/** A point of a route file. */
export interface GpxPoint {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A route as GPX 1.1 (topografix.com/GPX/1/1): one `rte` for each day, stops as `rtept`. */
export function gpxDocument(
  name: string,
  address: string,
  days: readonly { readonly name: string; readonly points: readonly GpxPoint[] }[],
): string {
  const routes = days.map(({ name: day, points }) =>
    [
      '  <rte>',
      `    <name>${escaped(day)}</name>`,
      ...points.map(
        ({ name: stop, latitude, longitude }) =>
          `    <rtept lat="${latitude}" lon="${longitude}"><name>${escaped(stop)}</name></rtept>`,
      ),
      '  </rte>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Foreign Information Portal" xmlns="http://www.topografix.com/GPX/1/1">',
    `  <metadata><name>${escaped(name)}</name><link href="${escaped(address)}"/></metadata>`,
    ...routes,
    '</gpx>',
    '',
  ].join('\n');
}
