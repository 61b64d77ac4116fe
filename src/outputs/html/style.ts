/** The page's only style sheet. The content-security policy allows it by its hash and allows nothing else. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #fbfaf7; --ink: #1d1c19; --faint: #66625a; --line: #d9d5cb; --card: #fff; --link: #1a4f8b; --warn: #8a4b00; --conflict: #a3202a; --differ: #8a5a00; --agree: #256b3b; --update: #1a4f8b; --quote: #e9f0f8; --figure: #fbecc4; --flag: #f7d2d2; --target: #ffe27a; }
@media (prefers-color-scheme: dark) { :root { --ground: #171614; --ink: #ece9e2; --faint: #a5a096; --line: #3b3833; --card: #1f1e1b; --link: #8fbdf2; --warn: #f0b060; --conflict: #ff9191; --differ: #f0c060; --agree: #86d39c; --update: #8fbdf2; --quote: #24303d; --figure: #46390f; --flag: #5b2426; --target: #6b5200; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body { margin: 0; padding: 1.5rem clamp(1rem, 3vw, 3rem) 4rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, nav, th, .meta, .label, .tag, summary, footer { font-family: system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.25rem; margin: 0 0 .25rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 .25rem; padding-top: 1rem; border-top: 3px solid var(--ink); text-wrap: balance; }
h3, h2.small { font-size: .85rem; letter-spacing: .06em; text-transform: uppercase; color: var(--faint); margin: 2rem 0 .5rem; }
h2.small { border: 0; padding: 0; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.meta, .label { color: var(--faint); font-size: .85rem; }
.warn { color: var(--warn); font-size: .85rem; }
.letter { display: inline-block; min-width: 1.6em; padding: 0 .35em; border-radius: .3em; background: var(--ink); color: var(--ground); font: 700 .8rem/1.6 system-ui, "DejaVu Sans", sans-serif; text-align: center; text-decoration: none; }
.heads { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: .75rem; padding: 0; margin: 1rem 0; list-style: none; }
.heads li { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem; }
.heads p { margin: .25rem 0; }
ul.lines { list-style: none; padding: 0; margin: 0; }
ul.lines > li { padding: .5rem 0; border-top: 1px solid var(--line); }
.entry { display: block; margin: .15rem 0; }
.entry .words { text-decoration: none; color: inherit; }
.entry .words:hover { text-decoration: underline; }
.words b { font-weight: 700; background: var(--figure); border-radius: .15em; box-shadow: 0 0 0 .1em var(--figure); }
.tag { display: inline-block; font-size: .75rem; font-weight: 600; border: 1px solid currentColor; border-radius: 1em; padding: 0 .6em; white-space: nowrap; }
.conflict { color: var(--conflict); } .differ { color: var(--differ); } .agree { color: var(--agree); } .update { color: var(--update); } .single, .doubtful { color: var(--faint); }
details { margin: .75rem 0; }
summary { cursor: pointer; font-size: .95rem; font-weight: 600; padding: .4rem 0; }
.matrix { overflow: auto; max-height: 85vh; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .6rem; border-bottom: 1px solid var(--line); min-width: 14rem; }
thead th { position: sticky; top: 0; background: var(--card); z-index: 2; border-bottom: 2px solid var(--ink); }
tbody th { position: sticky; left: 0; background: var(--card); z-index: 1; width: 15rem; font-weight: 400; border-right: 1px solid var(--line); }
tbody tr:last-child > * { border-bottom: 0; }
td.silent, td.unknown { color: var(--faint); }
td details, th details, li > details { margin: .25rem 0 0; } td summary, th summary, li > details > summary { font-weight: 400; font-size: .8rem; padding: 0; }
.texts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 1.5rem; }
.text { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem; white-space: pre-wrap; }
.text header { white-space: normal; border-bottom: 1px solid var(--line); margin-bottom: 1rem; padding-bottom: .5rem; }
mark { background: none; color: inherit; }
/* Never colour alone: a number is underlined once, a look-alike by dashes, a name by dots; a quotation has its marks. */
mark.quote, mark.figure, mark.flag { color: var(--ink); }
mark.quote { background: var(--quote); } mark.figure { background: var(--figure); border-bottom: 1px solid var(--faint); } mark.flag { background: var(--flag); border-bottom: 2px dashed var(--conflict); } mark.name { border-bottom: 1px dotted var(--faint); }
.furniture { color: var(--faint); font-size: .85em; }
.at:target + *, .at:target { background: var(--target); outline: 3px solid var(--target); }
.key span { margin-right: 1rem; }
footer { margin-top: 4rem; color: var(--faint); font-size: .8rem; }
@media (max-width: 44rem) {
  .matrix { max-height: none; border: 0; background: none; }
  table, tbody, tr, th, td { display: block; width: auto; min-width: 0; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  tbody tr { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 .75rem; }
  tbody th { position: static; width: auto; border-right: 0; }
  td::before { content: attr(data-letter); font: 700 .8rem/1.6 system-ui, "DejaVu Sans", sans-serif; margin-right: .5em; }
}
@media print { body { background: #fff; color: #000; font-size: 10pt; } .matrix { max-height: none; overflow: visible; } thead th, tbody th { position: static; } h2:not(.small) { break-before: page; } tr, li { break-inside: avoid; } }
`;
