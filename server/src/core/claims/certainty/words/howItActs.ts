import { anyOf } from '../../../text/anyOf.ts';

const verb = anyOf(
  'abrogates?|abolish(?:es)?|prevents?|precludes?|disrupts?|impairs?|hinders?|blocks?|weakens?|eliminates?|removes?|restores?',
  'alters?|distorts?|stabili[sz]es?|interferes?\\swith|reduces?|lowers?|increases?|raises?|improves?|enhances?|favou?rs?|strengthens?',
);
const word = anyOf(
  'the|an?|of|its|to|for|with|at|covalent|binding|bond|bonds|hydrogen|van\\sder\\sWaals|steric|hindrance|clash|affinity',
  'ATP|ADP|pocket|conformation|active|inactive|open|closed|state|kinase|domain|reading|frame|drug|inhibitor|protein|contacts?',
  'function|interactions?|adduct|cysteine|threonine|gatekeeper|residue|full-length',
);

/** "M *abrogates covalent binding and thereby* confers", "M *restores the reading frame and* causes": by which it has its effect. */
const how = new RegExp(
  `^(?:\\s(?:mutations?|mutants?|substitutions?))?\\s${verb}(?:\\s${word}){1,8},?\\sand\\s(?:(?:thereby|thus|hence|therefore|so)\\s)?`,
  'i',
);

/**
 * The words of a claim without those, right after its change, that tell how the change acts on the protein: they say nothing of whom
 * the claim is true.
 */
export function withoutHowItActs(words: string, change: string): string {
  const at = words.indexOf(change);
  if (at < 0) return words;
  const end = at + change.length;
  return `${words.slice(0, end)}${words.slice(end).replace(how, ' ')}`;
}
