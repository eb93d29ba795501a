// Turns a match of a notation into a reading, with its gene and its alteration in the base: "EGFR T790M".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Alteration } from '../../knowledge/records.ts';
import { checkResidue } from '../../knowledge/residues/residues.ts';
import { usualNumber } from '../../knowledge/residues/usualNumber.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import type { VariantReading } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { hasOldNotation, isInCodonBeside, isOnPromoter, mayBeBases, maySayBases, saysBases } from './countsBases.ts';
import type { Change, VariantMatch } from './form.ts';
import { sameExonEvent } from './forms/exon.ts';
import { isTandemDuplication } from './forms/tandemDuplication.ts';
import type { Surroundings } from './owner/attachGene.ts';
import type { Attachment } from './owner/attachment.ts';

/** A change as a text writes it, with the gene that it was found to belong to. */
interface WrittenChange {
  readonly match: Span;
  /** Its text, or what it would be called by itself. */
  readonly slice: string;
  readonly text: string;
  /** The text of the sentence around it. */
  readonly sentenceText: string;
  readonly attachment: Attachment | undefined;
  readonly knowledge: Knowledge;
}

/** Whether a change is in brackets after one of bases, as its effect on the protein is: "2677G>T (A893S)". */
const isEffect = (text: string, match: Span): boolean => /[ACGT]\s?\($/.test(textBefore(text, match, 4));

/**
 * Reads a residue shape with two bases, such as C677T, as a coding change if its protein does not have the residue, and
 * words in its sentence are about bases, or the position is beyond the end of that protein (without a gene, of most
 * proteins). A residue that the protein of the gene is known not to have is a base also where the text is on changes of a
 * promoter, or where other changes of the sentence are of bases.
 */
function asBases(change: Change, { match, slice, text, sentenceText, attachment, knowledge }: WrittenChange): Change {
  const { residue } = change;
  if (!residue || !mayBeBases(change, slice)) return change;
  const check = attachment && checkResidue(knowledge, attachment.gene, residue);
  if (check?.verdict === 'fits') return change;
  const isBeyond =
    check === undefined ? residue.position >= 1000 : check.verdict === 'mismatch' && check.found === undefined;
  const isBase =
    isBeyond ||
    (attachment ? saysBases : maySayBases)(sentenceText) ||
    isInCodonBeside(text, match, residue.position) ||
    (check !== undefined && hasOldNotation(sentenceText) && !isEffect(text, match)) ||
    (check?.verdict === 'mismatch' && isOnPromoter(text)) ||
    (attachment !== undefined && knowledge.words('gene/promoter-changes').includes(knowledge.label(attachment.gene)));
  return isBase ? { form: 'substitution' } : change;
}

/**
 * Reads V600 and V600X as the codon, with any residue, if the base has the codon itself. Otherwise X is a stop, as it used
 * to be written.
 */
function atCodon(
  { residue, form }: Change,
  { slice, attachment, knowledge }: WrittenChange,
): VariantReading | undefined {
  // For deletions and insertions, the residue is only where they begin.
  if (!attachment || !residue || (form !== 'mutation' && form !== 'stop')) return undefined;
  if (residue.to !== undefined && !(residue.to === '*' && slice.endsWith('X'))) return undefined;
  const { from, position } = residue;
  const name = `${knowledge.label(attachment.gene)} ${from}${position}`;
  const codon = knowledge.alterations(attachment.gene).find((a) => a.form === 'mutation' && a.name === name);
  return codon && { form: 'mutation', residue: { from, position }, ...attachment, alteration: codon.id };
}

/** Whether a record of a gene is of the change that a text writes. */
function isRecordOf({ form, name, genes, hgvs }: Alteration, change: Change, slice: string): boolean {
  if (form === 'complex' || genes.length !== 1) return false;
  if (change.form === 'amplification') return form === 'amplification' && name.endsWith(` ${slice}`);
  if (change.form === 'exon' || (change.form === 'mutation' && !change.residue))
    return form === change.form && sameExonEvent(name, slice);
  if (change.form === 'duplication' && change.hgvs === undefined)
    return form === 'duplication' && isTandemDuplication(name) && /ITD|tandem/.test(slice);
  if (change.form === 'splice-variant' && slice.endsWith(' splice variant'))
    return form === 'splice-variant' && /^\S+ splice variant$/.test(name);
  return hgvs !== undefined && hgvs === change.hgvs;
}

/** Adds to a change its gene and the alteration of the base that it is. */
function withOwner(change: Change, written: WrittenChange): VariantReading {
  const { slice, attachment, knowledge } = written;
  if (!attachment) return change;
  const ofCodon = atCodon(change, written);
  if (ofCodon) return ofCodon;
  const recorded = knowledge.alterations(attachment.gene);
  const same = recorded.filter((record) => isRecordOf(record, change, slice));
  const { residue } = change;
  const isUnknown = change.form === 'substitution' && residue?.to !== undefined && same.length === 0;
  const usual = isUnknown ? usualNumber(knowledge, attachment.gene, residue) : undefined;
  if (usual) same.push(...recorded.filter(({ hgvs }) => hgvs === usual.hgvs));
  // The base may have one change under two names ("exon 19 del", "exon 19 deletion"): the one with more evidence is taken.
  const known = same.sort((a, b) => knowledge.evidence(b.id).length - knowledge.evidence(a.id).length)[0];
  return { ...change, ...attachment, ...(known ? { alteration: known.id } : {}) };
}

/** What a change of a list is called by itself; a star allele says nothing without its gene. */
const ownNameOf = (change: Change | undefined, attachment: Attachment | undefined): string | undefined =>
  attachment || !change?.ownName?.startsWith('*') ? change?.ownName : undefined;

/** The display name of a change: T790M for a substitution, the HGVS name for other changes, or the text if there is none. */
const wordFor = ({ residue, hgvs, form }: Change, slice: string): string =>
  form === 'substitution' && residue?.to ? `${residue.from}${residue.position}${residue.to}` : (hgvs ?? slice);

/**
 * Returns the id of a change of chromosomes, if the base has it by this notation, or by the notation without bands:
 * t(11;14)(q13;q32).
 */
function ofChromosomes(slice: string, knowledge: Knowledge): string | undefined {
  return [slice, slice.replace(/\)\(.*$/u, ')')]
    .flatMap((name) => knowledge.names.lookup(name))
    .find(({ id }) => knowledge.alteration(id))?.id;
}

/** Returns the reading of a match: its changes, with their gene and the alteration of the base that each is. */
export function variantReading(
  match: VariantMatch,
  attachment: Attachment | undefined,
  { text, sentence, knowledge }: Surroundings,
): Reading {
  const slice = text.slice(match.start, match.end);
  const sentenceText = text.slice(sentence.start, sentence.end);
  const written: WrittenChange = { match, slice, text, sentenceText, attachment, knowledge };
  const owner = attachment ? `${knowledge.label(attachment.gene)} ` : '';
  const variants = match.changes.map(({ ownName, ...change }): VariantReading => {
    const variant = withOwner(asBases(change, written), { ...written, slice: ownName ?? slice });
    const alteration = match.ofNoGene ? ofChromosomes(slice, knowledge) : undefined;
    return alteration === undefined ? variant : { ...variant, alteration };
  });
  const labels = variants.map((variant, at) =>
    variant.alteration
      ? knowledge.label(variant.alteration)
      : owner + (ownNameOf(match.changes[at], attachment) ?? wordFor(variant, slice)),
  );
  return {
    start: match.start,
    end: match.end,
    kind: 'variant',
    ids: [...new Set(variants.flatMap((variant) => variant.alteration ?? []))],
    labels: [...new Set(labels)],
    via: 'grammar',
    variants,
  };
}
