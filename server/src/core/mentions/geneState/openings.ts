// Reads the words between a change and its gene: "mutations in the kinase domain of EGFR".

import { allMatches } from '../../text/allMatches.ts';
import { anyOf } from '../../text/anyOf.ts';
import { matchAt } from '../../text/matchAt.ts';

/** "ligand-binding domain of", before the gene. */
const part =
  '(?:(?:ligand[-\\s]binding|DNA[-\\s]binding|(?:tyrosine\\s)?kinase|catalytic|helicase|regulatory|extracellular|transmembrane|juxtamembrane)\\s(?:domain|region|pocket|site)s?\\s(?:of|in)\\s)';
/** "RAS suppressor", "BCL-2 family members": words that describe a gene by another one, before its name. */
export const describing =
  '(?:family\\s)?(?:(?:bypass|exchange|binding|pro-?apoptotic|anti-?apoptotic)\\s)?(?:analogu?es?|homologu?es?|paralogu?es?|members?|relatives?|partners?|suppressors?|antagonists?|inhibitors?|regulators?|activators?|effectors?|adaptors?|receptors?|ligands?|factors?|kinases?|phosphatases?)\\s';
/** What may come between "mutations in" and the name of the gene. Of two that begin alike, the longer comes first. */
const further = new RegExp(
  anyOf(
    'genes?\\s(?:such\\sas|like|including)\\s',
    '(?:a|the)\\sgene\\s(?:(?:also|commonly|better)\\s)?(?:known\\sas|called)\\s',
    'genes?\\s(?:encoding|coding\\sfor)\\s(?:the\\s)?',
    part,
    '(?:ligand|receptor|oncogene|tumou?r\\ssuppressor|transcription\\sfactor)\\s',
    '(?:tyrosine|serine\\/threonine|lipid|protein)\\s(?:kinase|phosphatase)\\s',
    'promoter\\sof\\s',
    'the\\s|a\\s|human\\s|gene\\s|of\\s|either\\s|both\\s|mutant\\s|mutated\\s',
  ),
  'iy',
);
/** "The RAS suppressor", before the gene that is described: another symbol with a word for what the gene is to it. */
const described = new RegExp(`[A-Z][A-Z\\d-]{1,9}\\s${describing}`, 'y');

const preposition = /\s(?:of|in|to|within|involving|affecting)(?=\s)/giu;
const mostFurther = 3;

/**
 * Returns the offset of the preposition that joins a noun to a gene, in a text that ends right before the gene: "mutations|
 * in the kinase domain of ". Undefined if other words precede the gene. One pattern is applied step by step, since within
 * one expression it would be compiled once for every repetition.
 */
export function prepositionBefore(text: string): number | undefined {
  for (const { 0: word, index } of allMatches(text, preposition)) {
    let at = index + word.length + 1;
    for (let step = 0; step < mostFurther && at < text.length; step++) {
      const found = matchAt(text, further, at) ?? matchAt(text, described, at);
      if (!found) break;
      at += found[0].length;
    }
    if (at === text.length) return index;
  }
  return undefined;
}
