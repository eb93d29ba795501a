// Tells sentences that hold the words of a claim and state none: methods, formalities, search terms, learning objectives, plans.

import type { Manuscript } from '../../manuscript/manuscript.ts';
import { anyOf } from '../../text/anyOf.ts';
import { guarded } from '../../text/guarded.ts';

/** What is done to patients, samples and cells before anything is found. */
const handled = anyOf(
  '(?:re-?)?(?:sequenc|profil|genotyp|phenotyp|analy[sz]|interrogat|screen|assay|imag|biopsi|stain|immunostain)ed',
  '(?:deep|whole-genome|whole-exome|exome|single-cell|bulk|RNA)-?\\s?sequenced',
  '(?:collect|enroll?|recruit|includ|exclud|obtain|purchas|randomi[sz]|stratifi|allocat|assign|invit|consent)ed',
  '(?:cultur|maintain|seed|plat|harvest|inject|implant|retriev|extract|archiv|registr|register)ed',
  'grown|eligible|ineligible',
);
/** Verbs that state something before or after the procedure, and words that join a second statement. */
const statement = anyOf(
  'is|are|was|were|has|have|had|can|could|may|might|will|would|did|does|do',
  'confer|cause|lead|mediate|drive|predict|show|reveal|harbou?r|carr(?:y|i)|suggest|indicate|demonstrate|found|led|driven|drove',
);
/**
 * "Samples of patients with acquired resistance to cetuximab were sequenced for KRAS mutations.": the only verb of the sentence is
 * one of procedure. "… were sequenced and had MET amplification", "…, which shows that" state what was found.
 */
const procedure = guarded(
  /(?:was|were)\s/,
  new RegExp(
    `^(?:(?!(?<![a-z-])${statement}(?:s|d|ed)?(?![a-z-]))[^.;:?])+?\\s(?:was|were)\\s(?:then\\s|also\\s|only\\s|[a-z]+ly\\s)?${handled}(?![a-z])(?:(?!(?<![a-z-])(?:${statement}(?:s|d|ed|ing)?|which|that|because|whereas|while|but|where|whose)(?![a-z-]))[^;:?])*$`,
    'i',
  ),
);

/** Grants, patents, interests, data, materials and search terms. */
const formality = guarded(
  /support|fund|grant|patent|inventor|honorari|personal fees|available|deposited|Addgene|gift|kindly|[Ss]earch|(?:AND|OR)\s/,
  anyOfSentences([
    String.raw`^(?:This|The|Our|Part of this)\s(?:present\s)?(?:work|study|research|project|review|article)\s(?:was|is|has\sbeen|were)\s(?:[a-z]+\s){0,2}(?:supported|funded|financed)\s`,
    String.raw`(?:supported|funded)\s(?:[a-z]+\s){0,2}by\s(?:an?\s|the\s|[a-z]+\s){0,3}(?:grants?|fellowships?|awards?)(?![a-z])`,
    String.raw`(?<![a-z])(?:holds?|held|has|have|filed|owns?)\s(?:an?\s|[a-z]+\s){0,3}patents?(?![a-z])|(?<![a-z])(?:is|are)\s(?:an?\s|named\s|listed\s){0,2}(?:co-)?inventors?(?![a-z])|patent\sapplication|(?:received|reports?|reported)\s(?:[a-z]+\s){0,2}(?:honoraria|personal\sfees)`,
    String.raw`(?<![a-z])(?:data|data\s?sets?|code|scripts?|sequences|reads|models|structures|materials)\s[^.;]{0,160}(?:is|are|was|were|been)\s(?:[a-z]+\s){0,2}(?:available|deposited)\s(?:at|in|from|under|through|on|via|upon|with)\s`,
    String.raw`Addgene|(?<![a-z])(?:a|an)\s(?:kind\s|generous\s)?gifts?\s(?:of|from)\s|(?<![a-z])kindly\s(?:provided|donated|gifted)`,
    String.raw`^[^.;:]{0,30}search\s(?:strings?|terms?|strateg(?:y|ies)|quer(?:y|ies))[^.;:]{0,30}(?::|\s(?:was|were|included)\s)`,
  ]),
);
function anyOfSentences(forms: readonly string[]): RegExp {
  return new RegExp(forms.join('|'), 'i');
}
/** "(EGFR AND (osimertinib OR AZD9291)) AND resistance": a query of a database. */
const query = /[()"”]\s(?:AND|OR|NOT)\s|\s(?:AND|OR|NOT)\s[("“]/;

/** "Explain how T790M causes resistance": what a reader is to learn. */
const objective =
  /^(?:to\s|(?:[^.;]{0,80}\s)?be\sable\sto\s)?(?:explain|describe|discuss|recogni[sz]e|identify|understand|outline|summari[sz]e|list|name|compare|appraise)\s(?:how|why|what|which|when|the|ways?|mechanisms?)\s/i;

/** "We are planning a trial in which …": nobody can have told it yet. A reason may be given that is known. */
const plan = guarded(
  /[Ww]e\s/,
  /(?<![a-z])we\s(?:(?:now|also|therefore|currently)\s)?(?:(?:plan|intend|hope|aim)(?:\s(?:to|on)\s|(?=\san?\s))|are\s(?:(?:now|also|therefore|currently)\s)?(?:planning|preparing|designing|setting\sup|about\sto)\s)(?:(?!(?<![a-z])(?:because|since|given\sthat)(?![a-z]))[^;:])*$/i,
);

/** Whether a sentence tells how something was done, who paid for it, where it can be had, what was searched, what to learn or what is to come. */
export const statesNoFact = (sentence: string): boolean =>
  [procedure, formality, query, objective, plan].some((form) => form.test(sentence));

const didactic =
  /^(?:\d+\.?\s)?(?:(?:learning|educational|teaching)\s(?:objectives?|outcomes?|goals?|aims?)|glossary)(?![a-z])/i;

/** Whether a block is below the heading of learning objectives or a glossary, which explain and cite nothing. */
export const isDidactic = ({ blocks, sections }: Manuscript, block: number): boolean =>
  didactic.test(sections[blocks[block]!.section]?.title ?? '');
