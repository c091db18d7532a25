/** Physical names whose place a logical one takes, so that styles follow the writing direction. */
const edges = ['top', 'right', 'bottom', 'left'];
const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];
const physicalProperties = [
  ...edges,
  ...['margin', 'padding', 'border', 'scroll-margin', 'scroll-padding'].flatMap((name) =>
    edges.map((edge) => `${name}-${edge}`),
  ),
  ...['color', 'style', 'width'].flatMap((part) => edges.map((edge) => `border-${edge}-${part}`)),
  ...corners.map((corner) => `border-${corner}-radius`),
];

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard', 'stylelint-config-html/astro'],
  reportNeedlessDisables: true,
  rules: {
    // Groups of tokens may stand apart.
    'custom-property-empty-line-before': null,
    'declaration-no-important': true,
    'declaration-property-value-disallowed-list': {
      clear: ['left', 'right'],
      float: ['left', 'right'],
      'text-align': ['left', 'right'],
    },
    'import-notation': 'string',
    // Cascade layers and scoped styles decide, not the order of selectors.
    'no-descending-specificity': null,
    'property-disallowed-list': [
      physicalProperties,
      { message: (property) => `Use the logical property in place of "${property}"` },
    ],
    'selector-max-id': 0,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'value-keyword-case': ['lower', { ignoreKeywords: ['A4'], ignoreProperties: [/^--/] }],
  },
  overrides: [
    {
      // Paper and hidden helpers must win over every layer.
      files: ['src/styles/**/print.css', 'src/styles/**/utilities.css'],
      rules: { 'declaration-no-important': null },
    },
  ],
};
