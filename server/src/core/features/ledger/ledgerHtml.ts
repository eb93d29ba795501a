import { pageOf } from '../links.ts';
import type { LedgerRow } from './ledgerRows.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const linked = (curie: string): string => {
  const page = pageOf(curie);
  return page ? `<a href="${escaped(page[1])}">${escaped(page[0])}</a>` : escaped(curie);
};

const style = `
:root { color-scheme: light dark; --line: #d5dae1; --soft: #f4f6f8; --text: #1c2530; --quiet: #5a6675; --page: #fff; }
@media (prefers-color-scheme: dark) { :root { --line: #3a434f; --soft: #232a33; --text: #e4e9ef; --quiet: #a2adba; --page: #191e25; } }
body { margin: 2rem auto; max-width: 82rem; padding: 0 1.25rem; font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
p { color: var(--quiet); margin: 0 0 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { position: sticky; top: 0; background: var(--soft); white-space: nowrap; }
tbody tr:hover { background: var(--soft); }
.sentence { max-width: 30rem; color: var(--quiet); }
.verdict { white-space: nowrap; padding: .1rem .5rem; border: 1px solid var(--line); border-radius: 1rem; }
.disagrees { border-color: #b3261e; font-weight: 600; }
.divided { border-color: #9a6700; }
.agrees { border-color: #1a7f37; }
@media print { thead th { position: static; } body { margin: 0; max-width: none; } }
`;

function bodyRow(row: LedgerRow): string {
  const cells = [
    `<th scope="row">${escaped(row.file)}:${row.line}</th>`,
    `<td>${escaped(row.subject)}</td>`,
    `<td>${escaped(row.relation)}${row.stance === 'asserted' ? '' : ` (${escaped(row.stance)})`}</td>`,
    `<td>${escaped(row.object)}</td>`,
    `<td>${escaped(row.disease)}</td>`,
    `<td class="sentence">${escaped(row.sentence)}</td>`,
    `<td>${escaped(row.citations === '' ? row.cited : row.citations)}</td>`,
    `<td><span class="verdict ${escaped(row.verdict)}">${escaped(row.verdict)}</span></td>`,
    `<td>${row.best_level === '' ? '' : `level ${row.best_level}, ${linked(row.best_evidence)}, ${linked(row.best_source)}`}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

/** A page of its own, without script and without anything from elsewhere. */
export function ledgerHtml(rows: readonly LedgerRow[], release: string): string {
  const head = [
    'Place',
    'Subject',
    'Relation',
    'Object',
    'Disease',
    'Sentence',
    'Citations',
    'Curated evidence',
    'Best item',
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Claim ledger</title>
<style>${style}</style>
</head>
<body>
<h1>Claim ledger</h1>
<p>${rows.length} ${rows.length === 1 ? 'claim' : 'claims'}; knowledge base ${escaped(release)}. For writing, not for clinical decisions.</p>
<table>
<thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(bodyRow).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}
