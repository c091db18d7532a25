/**
 * The approved components of `.mdx` bodies and their attributes. Nothing else in a body runs:
 * bodies are parsed to a tree and never compiled, so that an import or an expression has no way in.
 */
interface ComponentRow {
  readonly attributes: Readonly<Record<string, 'required' | 'optional'>>;
  readonly children: boolean;
}

export const proseComponents = {
  Figure: {
    attributes: {
      file: 'optional',
      motif: 'optional',
      season: 'optional',
      alt: 'optional',
      caption: 'optional',
    },
    children: false,
  },
  Gallery: { attributes: { files: 'required' }, children: false },
  Facts: { attributes: { only: 'optional' }, children: false },
  Chart: { attributes: { figure: 'required' }, children: false },
  Map: { attributes: { points: 'optional' }, children: false },
  Notice: { attributes: { tone: 'optional', title: 'optional' }, children: true },
  Steps: { attributes: {}, children: true },
  Quote: { attributes: { source: 'required' }, children: true },
} as const satisfies Record<string, ComponentRow>;

export type ProseComponent = keyof typeof proseComponents;

export function isProseComponent(name: string | null): name is ProseComponent {
  return name !== null && Object.hasOwn(proseComponents, name);
}

/** The row of an approved component, with attributes of any name. */
export function componentRow(name: ProseComponent): ComponentRow {
  return proseComponents[name];
}
