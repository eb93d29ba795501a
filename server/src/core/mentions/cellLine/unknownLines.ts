// Reads cell lines that the base does not have: "SUM190 cells", "the cell lines CAMA-1 and UACC-812".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { guarded } from '../../text/guarded.ts';
import { listJoint } from '../../text/listJoint.ts';
import { bySpan, type Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Reading } from '../reading.ts';

/** The shape of names of cell lines: SW1990, UACC-812, NCI-H2347, Bel-7402, HCC1500, CAL27. */
const shape = '(?:NCI-H|[A-Z]{2,6}|[A-Z][a-z]{1,3})(?:-?\\d{2,5}|-\\d)(?!K[DO])[A-Z]{0,2}';
const named = guarded(
  /\s(?:cells|cell\slines?|sublines?)(?!\p{L})/u,
  new RegExp(`(?<![\\p{L}\\d/-])${shape}(?![\\p{L}\\d/-]|\\.\\d)`, 'gu'),
);
const cellsAfter =
  /^\s(?:human\s)?(?:(?:breast|colon|lung|ovarian|gastric|cancer|carcinoma|tumou?r)\s){0,3}(?:cells|cell\slines?|sublines?)(?!\p{L})/u;
const linesBefore = /(?:cell\slines?|sublines)(?:\s(?:such\sas|including|of))?,?\s\(?$/u;
const joint = new RegExp(`^(?:${listJoint('nor', 'versus', 'vs\\.?')})$`, 'u');
/** Names of the same shape that are not lines: what cells carry, express or are treated with, and doses of it. */
const carried =
  /^(?:[EGIL][CDI]50$|(?:CD|HLA|IL|Ig|TCR|T[Hh]|Tc|Fc|TLR|KIR|Ly|Gr|DR|DQ|Cas|Cre|GFP|RFP|YFP|CART?|BMS|AZD|PLX|ABT|GSK|MK|SB|PD|LY|CTL|KTE)-?\d)/;

/** Divides names into the lists in which they stand: "MCF-7, CAL148 and HMC-18". */
function listsOf<T extends Span>(text: string, names: readonly T[]): readonly (readonly T[])[] {
  const lists: T[][] = [];
  for (const name of names) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && joint.test(text.slice(last.end, name.start))) list.push(name);
    else lists.push([name]);
  }
  return lists;
}

/**
 * Reads cell lines that the base does not have, if the words beside them, or a list with another line, say that they are
 * lines. `readings` are those of the block. At `gluedNameEnds` the symbol of a gene ends within a word: "BRAFV600E cells" have
 * this change.
 */
export function readUnknownLines(
  text: string,
  readings: readonly Reading[],
  gluedNameEnds: readonly number[],
  knowledge: Knowledge,
): Reading[] {
  const isGlued = ({ start, end }: Span): boolean => gluedNameEnds.some((at) => start < at && at < end);
  const candidates = named
    .all(text)
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length, name }))
    .filter((one) => !carried.test(one.name) && !isGlued(one) && knowledge.names.lookup(one.name).length === 0);
  if (candidates.length === 0) return [];
  const known = readings.flatMap(({ kind, start, end }) => (kind === 'cell-line' ? [{ start, end, name: '' }] : []));
  const names = [...candidates, ...known].sort(bySpan);
  const isSaid = (name: Span): boolean =>
    cellsAfter.test(textAfter(text, name, 60)) || linesBefore.test(textBefore(text, name, 32));
  return listsOf(text, names)
    .filter((list) => list.some((one) => one.name === '' || isSaid(one)))
    .flat()
    .flatMap(({ start, end, name }): Reading[] =>
      name === '' ? [] : [{ start, end, kind: 'cell-line', ids: [], labels: [name], via: 'grammar' }],
    );
}
