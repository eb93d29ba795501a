// Recognises names of genes by the words beside them: "the SYT gene", "GAK expression", "silencing of Cezanne".

import { allMatches } from '../../text/allMatches.ts';
import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { WrittenName } from './geneOfName.ts';

/** A name with words beside it that are said of genes. */
export interface NameCalledGene extends Span, WrittenName {
  /**
   * Whether the words say what happens to the thing ("GAK expression"), not what it is ("the SYT gene"): that can be said
   * of other things too.
   */
  readonly isFate: boolean;
}

/** Nouns that follow only names of genes or their products. */
const thing =
  '(?:genes?|mRNAs?|cDNAs?|transcripts?|proto-?oncogenes?|oncogenes?|oncoproteins?|proteins?|promoter|tumou?r[\\s-]suppressor|transcription\\sfactor|(?:receptor\\s)?tyrosine\\skinase)(?![\\p{L}\\d])';
/** Processes that only genes or their products undergo. */
const happening = '(?:(?:over-?)?expression|(?:up|down)-?regulation|knock-?(?:down|out)|silencing|phosphorylation)';
const fate = `(?:${happening}|(?:over-?)?expressing(?=\\s(?:\\p{L}+\\s){0,2}(?:cells?|clones?|lines?|mice|plasmids?|tumou?rs?|vectors?|virus(?:es)?)(?!\\p{L}))|polymorphisms?|haplo-?insufficiency)(?![\\p{L}\\d])`;
const fateAfter = new RegExp(`^[\\s-]${fate}`, 'iu');
const thingAfter = new RegExp(`^\\)?(?:\\s${thing}|[\\s-]${fate})`, 'iu');
const things = new RegExp(`\\s${thing}|[\\s-]${fate}`, 'giu');
/**
 * The rest of phrases about many genes or other things: "CML gene expression" is about a disease, "CAR gene therapy" about
 * a treatment.
 */
const notOfOneGene =
  /^\s(?:expression|signatures?|sets?|panels?|profil\w+|therap\w+|ontology|arrays?|chips?|famil\w+|clusters?|networks?|list|kinase|levels?|extract\w*|synthesis|content|concentration|assay)/iu;
const nameBefore = /(?<![\p{L}\d-])([\p{L}\d][\p{L}\d-]{1,11})\)?$/u;

/** What is expressed is a molecule, except for a phenotype; so is what mediates drug resistance. */
const fateBefore = new RegExp(`(?<!\\p{L})${happening}\\sof\\s(?:the\\s)?$`, 'iu');
/** The last letters of `fateBefore`: a cheap test, since few words before a name end so. */
const fateBeforeSign = /[ef]\s$/iu;
const fates = new RegExp(`${happening}\\sof\\s(?:the\\s)?`, 'giu');
const nameAfter = /^[\p{L}\d][\p{L}\d-]{1,11}(?![\p{L}\d-])/u;
const smallBefore = /\p{Ll}\s\(?$/u;
const capitalOrDigit = /[\p{Lu}\d]/u;
const phenotypeAfter = /^[\s-](?:phenotype|resistance)/iu;
const mediates = /^[\s-]mediated\s(?:multi)?drug\s(?:resistance|efflux)/iu;

/** The transporters are what is expressed: "overexpression of MDR efflux transporters". */
const transportAfter = /^\s(?:(?:drug|efflux|membrane)\s){0,2}(?:pumps|transporters)(?!\p{L})/iu;

/** Whether the words beside a name say that it is a gene or a protein. */
export function isCalledGene(text: string, name: Span): boolean {
  const after = textAfter(text, name, 60);
  const called = thingAfter.exec(after);
  if (called !== null) return !notOfOneGene.test(after.slice(called[0].length));
  if (mediates.test(after)) return true;
  if (transportAfter.test(after)) return false;
  if (!fateBeforeSign.test(textBefore(text, name, 3))) return false;
  return fateBefore.test(textBefore(text, name, 28)) && !phenotypeAfter.test(after);
}

/** Names after such words: "expression of JAM-2", "silencing of the Cezanne gene". */
function namesAfter(text: string): NameCalledGene[] {
  return allMatches(text, fates).flatMap(({ index, 0: words }): NameCalledGene[] => {
    const start = index + words.length;
    const surface = nameAfter.exec(text.slice(start, start + 14))?.[0];
    return surface === undefined
      ? []
      : [{ start, end: start + surface.length, surface, midSentence: true, isFate: true }];
  });
}

/** Names before such words: "the SYT gene", "GAK expression". */
function namesBefore(text: string): NameCalledGene[] {
  return allMatches(text, things).flatMap(({ index, 0: words }): NameCalledGene[] => {
    const before = textBefore(text, { start: index }, 14);
    const surface = nameBefore.exec(before)?.[1];
    if (surface === undefined || (/proteins$/i.test(words) && surface.length < 4)) return [];
    const end = index - (before.endsWith(')') ? 1 : 0);
    const start = end - surface.length;
    const midSentence = smallBefore.test(textBefore(text, { start }, 3));
    return [{ start, end, surface, midSentence, isFate: fateAfter.test(words) }];
  });
}

/** Finds the names in a text that the words beside them call genes, whatever the base says about the names. */
export const namesCalledGenes = (text: string): NameCalledGene[] =>
  [...namesAfter(text), ...namesBefore(text)].filter(
    (name) => capitalOrDigit.test(name.surface) && isCalledGene(text, name),
  );
