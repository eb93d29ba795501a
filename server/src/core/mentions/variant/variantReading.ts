// Turns a match of a notation into a reading, with its gene and its alteration in the base: "EGFR T790M".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkResidue } from '../../knowledge/residues/residues.ts';
import { usualNumber } from '../../knowledge/residues/usualNumber.ts';
import type { Span } from '../../text/span.ts';
import type { VariantReading } from '../mention.ts';
import type { Reading } from '../reading.ts';
import type { Attachment } from './attachment.ts';
import { countsBases, mayBeBases } from './countsBases.ts';
import type { Change, VariantMatch } from './form.ts';
import { sameExonEvent } from './forms/exon.ts';
import { isTandemDuplication } from './forms/tandemDuplication.ts';

/**
 * Reads a residue shape with two bases, such as C677T, as a coding change if its protein does not have the residue, and
 * words in its sentence are about bases, or the position is beyond the end of that protein (without a gene, of most
 * proteins).
 */
function asBases(change: Change, slice: string, words: string, gene: string | undefined, knowledge: Knowledge): Change {
  const { residue } = change;
  if (!residue || !mayBeBases(change, slice)) return change;
  const check = gene === undefined ? undefined : checkResidue(knowledge, gene, residue);
  if (check?.verdict === 'fits') return change;
  const isBeyond =
    check === undefined ? residue.position >= 1000 : check.verdict === 'mismatch' && check.found === undefined;
  return isBeyond || countsBases(words, gene !== undefined) ? { form: 'substitution' } : change;
}

/**
 * Reads V600 and V600X as the codon, with any residue, if the base has the codon itself. Otherwise X is a stop, as it used
 * to be written.
 */
function atCodon(
  change: Change,
  slice: string,
  attachment: Attachment,
  knowledge: Knowledge,
): VariantReading | undefined {
  const { residue, form } = change;
  // For deletions and insertions, the residue is only where they begin.
  if (!residue || (form !== 'mutation' && form !== 'stop')) return undefined;
  if (residue.to !== undefined && !(residue.to === '*' && slice.endsWith('X'))) return undefined;
  const { from, position } = residue;
  const name = `${knowledge.label(attachment.gene)} ${from}${position}`;
  const codon = knowledge.alterations(attachment.gene).find((a) => a.form === 'mutation' && a.name === name);
  return codon && { form: 'mutation', residue: { from, position }, ...attachment, alteration: codon.id };
}

/** Adds to a change its gene and the alteration of the base that it is. */
function withOwner(
  change: Change,
  slice: string,
  attachment: Attachment | undefined,
  knowledge: Knowledge,
): VariantReading {
  if (!attachment) return change;
  const ofCodon = atCodon(change, slice, attachment, knowledge);
  if (ofCodon) return ofCodon;
  const same = knowledge.alterations(attachment.gene).filter((a) => {
    if (a.form === 'complex' || a.genes.length !== 1) return false;
    if (change.form === 'amplification') return a.form === 'amplification' && a.name.endsWith(` ${slice}`);
    if (change.form === 'exon') return a.form === 'exon' && sameExonEvent(a.name, slice);
    if (change.form === 'mutation' && !change.residue) return a.form === 'mutation' && sameExonEvent(a.name, slice);
    if (change.form === 'duplication' && change.hgvs === undefined)
      return a.form === 'duplication' && isTandemDuplication(a.name) && /ITD|tandem/.test(slice);
    return a.hgvs !== undefined && a.hgvs === change.hgvs;
  });
  const { residue } = change;
  const isSubstitution = change.form === 'substitution' && residue?.to !== undefined && same.length === 0;
  const usual = isSubstitution ? usualNumber(knowledge, attachment.gene, residue) : undefined;
  if (usual) same.push(...knowledge.alterations(attachment.gene).filter(({ hgvs }) => hgvs === usual.hgvs));
  // The base may have one change under two names ("exon 19 del", "exon 19 deletion"): the one with more evidence is taken.
  const known = same.sort((a, b) => knowledge.evidence(b.id).length - knowledge.evidence(a.id).length)[0];
  return { ...change, ...attachment, ...(known ? { alteration: known.id } : {}) };
}

/** The display name of a change: T790M for a substitution, the HGVS name for other changes, or the text if there is none. */
const wordFor = ({ residue, hgvs, form }: Change, slice: string): string =>
  form === 'substitution' && residue?.to ? `${residue.from}${residue.position}${residue.to}` : (hgvs ?? slice);

/**
 * Returns the id of a change of chromosomes, if the base has it by this notation, or by the notation without bands:
 * t(11;14)(q13;q32).
 */
function ofChromosomes(slice: string, knowledge: Knowledge): string | undefined {
  const written = slice.replace(/^(\p{L}+)\s(?=\()/u, '$1').replace(/;\s/gu, ';');
  return [written, written.replace(/\)\(.*$/u, ')')]
    .flatMap((name) => knowledge.names.lookup(name))
    .find(({ id }) => knowledge.alteration(id))?.id;
}

/** Returns the reading of a match: its changes, with their gene and the alteration of the base that each is. */
export function variantReading(
  text: string,
  match: VariantMatch,
  sentence: Span,
  attachment: Attachment | undefined,
  knowledge: Knowledge,
): Reading {
  const slice = text.slice(match.start, match.end);
  const words = text.slice(sentence.start, sentence.end);
  const owner = attachment ? `${knowledge.label(attachment.gene)} ` : '';
  const variants = match.changes
    .map((change) => asBases(change, slice, words, attachment?.gene, knowledge))
    .map((change) => withOwner(change, slice, attachment, knowledge))
    .map((variant): VariantReading => {
      const alteration = match.ofNoGene ? ofChromosomes(slice, knowledge) : undefined;
      return alteration === undefined ? variant : { ...variant, alteration };
    });
  const labels = variants.map((variant) =>
    variant.alteration ? knowledge.label(variant.alteration) : owner + wordFor(variant, slice),
  );
  return {
    start: match.start,
    end: match.end,
    kind: 'variant',
    ids: [...new Set(variants.flatMap((variant) => variant.alteration ?? []))],
    labels: [...new Set(labels)],
    via: 'grammar',
    alternatives: [],
    variants,
  };
}
