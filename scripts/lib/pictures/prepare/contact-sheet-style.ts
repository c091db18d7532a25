/** Looks of the contact sheet; the page carries them itself, so that it can be sent by mail. */
export const contactSheetStyle = `
:root { color-scheme: light; font: 1rem/1.6 system-ui, sans-serif; color: #1b1b1b; background: #fff; }
body { margin: 0; }
main { max-inline-size: 60rem; margin-inline: auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.35; }
h2 { font-size: 1.2rem; line-height: 1.35; margin-block: 0 .75rem; }
h3 { font-size: 1rem; margin-block: 1rem 0; }
article { border-block-start: 2px solid #1b1b1b; padding-block: 1rem; }
.known { display: grid; gap: 1rem; }
img { display: block; max-inline-size: 100%; block-size: auto; border: 1px solid #8a8a8a; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: minmax(0, 11rem) minmax(0, 1fr); gap: .75rem; padding-block: .15rem; border-block-end: 1px solid #d0d0d0; }
dt { color: #444; }
dd { margin: 0; }
.tick { display: inline-block; inline-size: 1.1rem; block-size: 1.1rem; border: 1px solid #1b1b1b; vertical-align: middle; }
.help, .alt span { color: #444; }
.help { margin-block: 0; }
.alt p { margin-block: .75rem .25rem; }
.lines { border: 1px solid #1b1b1b; block-size: 4.5rem; background: linear-gradient(#bbb, #bbb) 0 2.25rem / 100% 1px no-repeat; }
@media (min-width: 45rem) { .known { grid-template-columns: 20rem minmax(0, 1fr); } }
@media print { main { max-inline-size: none; padding: 0; } article { break-inside: avoid; } .lines { print-color-adjust: exact; } }
`;
