import { escapedMarkup } from '../../text/escapedMarkup.ts';
import { groupBy } from '../../text/groupBy.ts';
import { plural } from '../../text/plural.ts';
import { undecided } from '../evidence/verdictWords.ts';
import { pageOf } from '../links.ts';
import type { LedgerRow } from './ledgerRows.ts';

const linked = (curie: string): string => {
  const page = pageOf(curie);
  return page ? `<a href="${escapedMarkup(page.address)}">${escapedMarkup(page.title)}</a>` : escapedMarkup(curie);
};

const style = `
:root { color-scheme: light dark; --line: #d5dae1; --soft: #f4f6f8; --text: #1c2530; --quiet: #5a6675; --page: #fff; --bad: #b3261e; --split: #8a5a00; --good: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --line: #3a434f; --soft: #232a33; --text: #e4e9ef; --quiet: #a2adba; --page: #191e25; --bad: #ff8a80; --split: #e3b341; --good: #56d364; } }
body { margin: 2rem auto; max-width: 76rem; padding: 0 1.25rem; font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
p { color: var(--quiet); margin: 0; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; overflow-wrap: break-word; }
thead th { position: sticky; top: 0; background: var(--soft); border-bottom: 1px solid var(--line); }
tbody { border-bottom: 1px solid var(--line); break-inside: avoid; }
tbody th { font-weight: 400; padding-top: .7rem; }
tbody tr:last-child td { padding-bottom: .7rem; }
.place { color: var(--quiet); margin-right: .5rem; }
.silent, .no { color: var(--quiet); }
.verdict { font-weight: 600; }
.silent .verdict { font-weight: 400; }
.disagrees .verdict { color: var(--bad); }
.divided .verdict { color: var(--split); }
.agrees .verdict { color: var(--good); }
@media print { thead th { position: static; } body { margin: 0; max-width: none; } }
`;

const columns: readonly (readonly [name: string, width: number])[] = [
  ['Subject', 18],
  ['Relation', 12],
  ['Object', 18],
  ['Disease', 12],
  ['Citations', 13],
  ['Curated evidence', 27],
];

function citations({ citations: keys, cited }: LedgerRow): string {
  if (keys !== '') return escapedMarkup(keys);
  return `<span class="no">${cited === 'no' ? 'none' : `none needed: ${escapedMarkup(cited)}`}</span>`;
}

function evidence(row: LedgerRow): string {
  const works = `${row.works_for} for, ${row.works_against} against`;
  const best =
    row.best_level === ''
      ? ''
      : `<br>level ${row.best_level}: ${linked(row.best_evidence)}, ${linked(row.best_source)}`;
  const counted = row.works_for === '0' && row.works_against === '0' ? '' : `, ${works}`;
  const verdict = counted !== '' && row.verdict === 'silent' ? undecided : row.verdict;
  return `<span class="verdict">${escapedMarkup(verdict)}</span>${counted}${best}`;
}

function claimRow(row: LedgerRow): string {
  const cells = [
    escapedMarkup(row.subject),
    `${escapedMarkup(row.relation)}${row.stance === 'asserted' ? '' : ` (${escapedMarkup(row.stance)})`}`,
    escapedMarkup(row.object),
    escapedMarkup(row.disease),
    citations(row),
    evidence(row),
  ];
  return `<tr class="${escapedMarkup(row.verdict)}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** A sentence with its claims below it. */
function sentenceBody(rows: readonly LedgerRow[]): string {
  const [{ line = '', section = '', sentence = '' } = {}] = rows;
  const place = `Line ${line}${section === '' ? '' : `, ${section}`}`;
  const head = `<tr><th scope="rowgroup" colspan="${columns.length}"><span class="place">${escapedMarkup(place)}</span> ${escapedMarkup(sentence)}</th></tr>`;
  return `<tbody>\n${[head, ...rows.map(claimRow)].join('\n')}\n</tbody>`;
}

function fileTable(file: string, rows: readonly LedgerRow[]): string {
  const sentences = groupBy(rows, ({ line, sentence }) => [`${line} ${sentence}`]);
  return `<h2>${escapedMarkup(file)}</h2>
<table>
<colgroup>${columns.map(([, width]) => `<col style="width: ${width}%">`).join('')}</colgroup>
<thead><tr>${columns.map(([name]) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
${[...sentences.values()].map(sentenceBody).join('\n')}
</table>`;
}

/** A one-sentence summary: how many claims are cited, and what curated evidence says about them. */
function summary(rows: readonly LedgerRow[]): string {
  const count = (wanted: (row: LedgerRow) => boolean) => rows.filter(wanted).length;
  const cited = count((row) => row.cited === 'yes');
  const uncited = count((row) => row.cited === 'no');
  const verdicts = ['agrees', 'divided', 'disagrees', 'silent'].map(
    (verdict) => `${verdict} ${count((row) => row.verdict === verdict)}`,
  );
  return `${plural(rows.length, 'claim')}: ${cited} cited, ${uncited} not cited, ${rows.length - cited - uncited} in need of no citation. Curated evidence: ${verdicts.join(', ')}.`;
}

/**
 * The ledger as a self-contained page without scripts or external resources: one table per file, with its sentences and their
 * claims.
 */
export function ledgerHtml(rows: readonly LedgerRow[], release: string): string {
  const files = [...groupBy(rows, ({ file }) => [file])];
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
<p>${summary(rows)}</p>
<p>Knowledge base ${escapedMarkup(release)}. For writing, not for clinical decisions.</p>
${files.map(([file, own]) => fileTable(file, own)).join('\n')}
</body>
</html>
`;
}
