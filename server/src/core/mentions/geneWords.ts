import { allMatches } from '../text/allMatches.ts';
import type { Span } from '../text/span.ts';

/** A name that words of genes stand beside. */
export interface NameCalledGene extends Span {
  readonly surface: string;
  /** Whether it stands within a sentence, where a capital is its own. */
  readonly midSentence: boolean;
  /**
   * Whether the words tell what happened to it ("GAK expression"), and not what it is ("the SYT gene"): other things
   * have a fate too.
   */
  readonly isFate: boolean;
}

/** What only a gene or its product has behind its name. */
const thing =
  '(?:genes?|mRNAs?|cDNAs?|transcripts?|proto-?oncogenes?|oncogenes?|oncoproteins?|proteins?|promoter|tumou?r[\\s-]suppressor|transcription\\sfactor|(?:receptor\\s)?tyrosine\\skinase)(?![\\p{L}\\d])';
/** What only happens to a gene or its product. */
const happening = '(?:(?:over-?)?expression|(?:up|down)-?regulation|knock-?(?:down|out)|silencing|phosphorylation)';
const fate = `(?:${happening}|(?:over-?)?expressing(?=\\s(?:\\p{L}+\\s){0,2}(?:cells?|clones?|lines?|mice|plasmids?|tumou?rs?|vectors?|virus(?:es)?)(?!\\p{L}))|polymorphisms?|haplo-?insufficiency)(?![\\p{L}\\d])`;
const fateBehind = new RegExp(`^[\\s-]${fate}`, 'iu');
const thingBehind = new RegExp(`^\\)?(?:\\s${thing}|[\\s-]${fate})`, 'iu');
const things = new RegExp(`\\s${thing}|[\\s-]${fate}`, 'giu');
/** "CML gene expression" is of a disease, "CAR gene therapy" of a treatment. */
const notOfOneGene =
  /^\s(?:expression|signatures?|sets?|panels?|profil\w+|therap\w+|ontology|arrays?|chips?|famil\w+|clusters?|networks?|list|kinase|levels?|extract\w*|synthesis|content|concentration|assay)/iu;
const nameBefore = /(?<![\p{L}\d-])([\p{L}\d][\p{L}\d-]{1,11})\)?$/u;

/** What is expressed, and what mediates resistance to drugs, is a molecule; a phenotype may be "expressed" too. */
const fateAhead = new RegExp(`(?<!\\p{L})${happening}\\sof\\s(?:the\\s)?$`, 'iu');
/** How the end of that looks; few words before a name end so. */
const endsLikeIt = /[ef]\s$/iu;
const fates = new RegExp(`${happening}\\sof\\s(?:the\\s)?`, 'giu');
const nameBehind = /^[\p{L}\d][\p{L}\d-]{1,11}(?![\p{L}\d-])/u;
const smallBefore = /\p{Ll}\s\(?$/u;
const capitalOrDigit = /[\p{Lu}\d]/u;
const phenotypeBehind = /^[\s-](?:phenotype|resistance)/iu;
const mediates = /^[\s-]mediated\s(?:multi)?drug\s(?:resistance|efflux)/iu;

/** Whether the words beside a name say that it is a gene's or a protein's. */
export function isCalledGene(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 60);
  const called = thingBehind.exec(behind);
  if (called !== null) return !notOfOneGene.test(behind.slice(called[0].length));
  if (mediates.test(behind)) return true;
  if (!endsLikeIt.test(text.slice(Math.max(0, start - 3), start))) return false;
  return fateAhead.test(text.slice(Math.max(0, start - 28), start)) && !phenotypeBehind.test(behind);
}

/** "expression of JAM-2", "silencing of the Cezanne gene": names behind such words. */
function namesBehind(text: string): NameCalledGene[] {
  return allMatches(text, fates).flatMap(({ index, 0: words }): NameCalledGene[] => {
    const start = index + words.length;
    const surface = nameBehind.exec(text.slice(start, start + 14))?.[0];
    return surface === undefined
      ? []
      : [{ start, end: start + surface.length, surface, midSentence: true, isFate: true }];
  });
}

/** "the SYT gene", "GAK expression": names before such words. */
function namesBefore(text: string): NameCalledGene[] {
  return allMatches(text, things).flatMap(({ index, 0: words }): NameCalledGene[] => {
    const before = text.slice(Math.max(0, index - 14), index);
    const surface = nameBefore.exec(before)?.[1];
    if (surface === undefined || (/proteins$/i.test(words) && surface.length < 4)) return [];
    const end = index - (before.endsWith(')') ? 1 : 0);
    const start = end - surface.length;
    const midSentence = smallBefore.test(text.slice(Math.max(0, start - 3), start));
    return [{ start, end, surface, midSentence, isFate: fateBehind.test(words) }];
  });
}

/** The names in a text beside which its words say that they are those of genes, whatever they name. */
export const namesCalledGenes = (text: string): NameCalledGene[] =>
  [...namesBehind(text), ...namesBefore(text)].filter(
    (name) => capitalOrDigit.test(name.surface) && isCalledGene(text, name),
  );
