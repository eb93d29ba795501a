// Finds the base's record of a whole-gene change, such as "MET amplification".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Alteration, AlterationForm } from '../../knowledge/records.ts';

/** The end of the base's names for a whole-gene change, by our label for it. */
const recorded: Readonly<Record<string, RegExp>> = {
  amplification: /^amplification$/i,
  overexpression: /^overexpression$/i,
  methylation: /^(?:promoter )?(?:hyper)?methylation$/i,
  // CIViC writes v::ALK and FGFR2::v for a gene with any partner.
  fusion: /^(?:v::|\S+::v )?(?:fusions?|rearrangements?)$/i,
  'reversion mutation': /^reversion mutation$/i,
  mutation: /^mutations?$/i,
  'reduced expression': /^underexpression$/i,
  loss: /^(?:loss|deletion|loss-of-function)$/i,
};

/** A part of a protein whose mutations the base may have on a record of their own: "-TKD mutations", " kinase domain mutation". */
const mutationOfPart =
  /^[-\s](?:tyrosine kinase domain|TKD|kinase domain|ligand[-\s]binding domain|LBD)[-\s]mutations?$/iu;

/** Returns the base's record of the mutations of a part of a gene's protein: "FLT3 TKD mutation". */
export function recordedPart(gene: string, words: string, knowledge: Knowledge): Alteration | undefined {
  if (!mutationOfPart.test(words)) return undefined;
  const name = `${knowledge.label(gene)} ${words.slice(1).replace(/s$/, '')}`.toLowerCase();
  return knowledge
    .alterations(gene)
    .find((a) => a.genes.length === 1 && [a.name, ...a.spellings].some((one) => one.toLowerCase() === name));
}

/** Returns the base's record of a whole-gene change: "MET amplification", but not "ALK I1171", which is a mutation, too. */
export function recordedState(
  gene: string,
  { form, label }: { readonly form: AlterationForm; readonly label: string },
  knowledge: Knowledge,
): Alteration | undefined {
  const ending = recorded[label];
  const symbol = knowledge.label(gene);
  const state = (name: string) => name.replace(`${symbol} `, '').toLowerCase();
  const known = knowledge
    .alterations(gene)
    .filter((a) => a.form === form && a.genes.length === 1 && ending?.test(state(a.name)));
  return known.find((a) => state(a.name) === label) ?? known[0];
}
