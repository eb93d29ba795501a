// Finds the gene near a change whose protein has the residue.

import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { clauseAround } from '../../../manuscript/prose/clauses.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter } from '../../../text/textAround.ts';
import type { Reading } from '../../reading.ts';
import type { Change } from '../form.ts';
import { type Attachment, geneIds, type ResidueFit, residueFit } from './attachment.ts';
import { isChangedToo } from './changedToo.ts';
import type { ListOwner } from './ownerInWords.ts';
import { isByChance, type Unattached } from './unattached.ts';

/** Returns the gene near a change, or that of its list, if the list keeps it from the other. */
export function nearOwner(place: Unattached): Attachment | undefined {
  const { change, list, isForeign, knowledge } = place;
  const near = nearestFit(place);
  if (!near || (isForeign && residueFit(knowledge, near.gene, change) === 'unknown')) return undefined;
  if (list && isHeldByList(place, list, near)) return list.owner;
  return isByChance(place, near) ? undefined : near;
}

/**
 * Whether a list keeps a change from another gene that is near: one half of "S32A/S36A", or in the same brackets, and the
 * other gene comes only after it: "CYP2C8*3 (K399R; R139K), EPHA5 rs7349683".
 */
function isHeldByList({ text, match, previous, neighbours }: Unattached, list: ListOwner, near: Attachment): boolean {
  if (!list.isWeak || !previous) return false;
  if (text.slice(previous.end, match.start) === '/') return true;
  return !neighbours.some(({ end, ids }) => end <= match.start && ids.includes(near.gene));
}

/** RAS and MEK are two or three genes with the same hot spots; among many (RTK, PARP), one has any residue by chance. */
const isOneOfFew = (reading: Reading, knowledge: Knowledge): boolean =>
  reading.kind !== 'family' || geneIds(reading, knowledge).length <= 3;

/** The position in a change by HGVS: p.Cys481Ser. */
const positionOf = /^p\.\p{Lu}\p{Ll}{2}(\d+)/u;

/** The positions at which the base knows changes of a gene. */
const changedPositions = (gene: string, knowledge: Knowledge): readonly number[] =>
  knowledge.alterations(gene).flatMap(({ hgvs }) => {
    const position = positionOf.exec(hgvs ?? '')?.[1];
    return position === undefined ? [] : Number(position);
  });

/**
 * Whether a gene is the only one with the residue among those of a name, and changes there: "BTK inhibitors lose activity
 * with T474F". Where the base knows changes of more than four of them (RTK), one may do so by chance.
 */
function isOnlyToChange(id: string, ids: readonly string[], change: Change, knowledge: Knowledge): boolean {
  if (!change.residue || !changedPositions(id, knowledge).includes(change.residue.position)) return false;
  if (ids.some((other) => other !== id && residueFit(knowledge, other, change) === 'fits')) return false;
  return ids.filter((each) => changedPositions(each, knowledge).length > 0).length <= 4;
}

/** "p.Pro64Arg affects binding to von Willebrand factor": what binds the protein, or is bound, is another one. */
const binding = /(?<!\p{L})(?:interact(?:s|ions?)?|bind(?:s|ing)?|affinity|complex)\s(?:with|to|for|of)\s/iu;
const bindsIt = (between: string): boolean => binding.test(between);

/** After a gene, a change of its own: "changes at chr10:115511590 and STAG2 p.R216*". */
const ownChange = /^\s\(?(?:[cp]\.|[A-Z](?:[a-z]{2})?\d{1,4}(?:[A-Z*]|fs))/;

/** Whether a name stands for its gene itself: not a large family, nor the target in the name of a class of drugs. */
const isNamedItself = ({ targets, knowledge }: Unattached, name: Reading): boolean =>
  isOneOfFew(name, knowledge) && !targets.has(name);

/** Whether the text or the base says that a name that may stand for others stands for this gene. */
const isSpokenOf = ({ change, known, document, knowledge }: Unattached, name: Reading, id: string): boolean =>
  known.includes(id) ||
  (name.kind === 'gene' ? document.has(id) : document.main === id) ||
  (known.length === 0 && isOnlyToChange(id, geneIds(name, knowledge), change, knowledge));

/** Whether a gene after the change is told to be another protein than the changed one, or has a change of its own. */
const isOfOther = ({ text, match }: Unattached, name: Reading): boolean =>
  name.start >= match.end && (bindsIt(text.slice(match.end, name.start)) || ownChange.test(textAfter(text, name, 10)));

/** Which genes may own a change: where they stand, and whether their proteins have the residue. */
interface Wanted {
  readonly within: Span;
  /** `unknown`: a gene without a sequence to compare with, which only a name of that gene itself can stand for. */
  readonly fit: Extract<ResidueFit, 'fits' | 'unknown'>;
  readonly among?: readonly string[];
}

/** The first gene that is wanted, of those that the names, nearest first, may stand for. */
function firstFit(place: Unattached, nearestFirst: readonly Reading[], wanted: Wanted): string | undefined {
  const { change, knowledge } = place;
  const { within, fit, among } = wanted;
  for (const name of nearestFirst) {
    if (name.start < within.start || name.end > within.end) continue;
    const id = geneIds(name, knowledge).find(
      (one) =>
        (among?.includes(one) ?? true) &&
        residueFit(knowledge, one, change) === fit &&
        (isNamedItself(place, name) || (fit === 'fits' && isSpokenOf(place, name, one))),
    );
    if (id === undefined || isChangedToo(place, name) || (fit === 'unknown' && isOfOther(place, name))) continue;
    return id;
  }
  return undefined;
}

/**
 * Returns the nearest gene whose protein has the residue: in the clause, then before it in the paragraph, then in the
 * sentence. If no protein is known, only genes of the clause count. A large family, or the target in the name of a class of
 * drugs, stands for a gene only if the text speaks of that gene elsewhere, or the base knows the change for it, or another one
 * at its position.
 */
function nearestFit(place: Unattached): Attachment | undefined {
  const { text, match, neighbours, sentence, document, known } = place;
  const clause = clauseAround(text, sentence, match.start);
  const distance = (gene: Reading) => (gene.end <= match.start ? match.start - gene.end : gene.start - match.end + 1);
  const nearestFirst = neighbours.toSorted((a, b) => distance(a) - distance(b));
  const nearest = (wanted: Wanted) => firstFit(place, nearestFirst, wanted);
  const fits = nearest({ within: clause, fit: 'fits' });
  if (fits !== undefined) return { gene: fits, geneBy: 'same-clause' };
  // The only gene of a document is taken for all changes of it at the end: see `soleGeneOwner`.
  const before = { start: document.sole === undefined ? 0 : sentence.start, end: match.start };
  // Far from its gene, a known change does not belong to a nearer gene that has the residue by chance. A gene of a later
  // clause comes last, since it has changes of its own: "Y96D of the target, whereas bypass is by NRAS Q61K".
  const outside =
    nearest({ within: before, fit: 'fits', among: known }) ??
    nearest({ within: before, fit: 'fits' }) ??
    nearest({ within: sentence, fit: 'fits' });
  if (outside !== undefined) return { gene: outside, geneBy: 'residue' };
  const unknown = nearest({ within: clause, fit: 'unknown' });
  return unknown === undefined ? undefined : { gene: unknown, geneBy: 'same-clause' };
}
