// Finds the alterations of the knowledge base that a mention names: one for "T790M", any of several for "EGFR
// mutations", a joint profile for "T790M and C797S".

import { amountOf, amountOfForm } from '../../knowledge/amounts.ts';
import { kindredByAmount, kindredByLoss, kindredByResidue } from '../../knowledge/kindred.ts';
import type { Kindred, Knowledge } from '../../knowledge/knowledge.ts';
import { concernsEachPartAlone } from '../../knowledge/profiles.ts';
import type { Alteration, AlterationForm } from '../../knowledge/records.ts';
import type { Mention, VariantReading } from '../../mentions/mention.ts';
import type { Phase } from '../claim.ts';
import { changesInExons } from './changesInExons.ts';

/** Whether the changes of a profile are in cis or in trans, as far as its name says. */
const phaseIn = ({ name }: Alteration): string | undefined => /\bin (cis|trans)\b/u.exec(name)?.[1];

/**
 * Returns the profile of exactly these alterations together, such as T790M and C797S. A profile in cis or in trans is returned
 * only for a claim that says so; for changes in trans no profile that leaves it open is returned.
 */
export function jointProfile(knowledge: Knowledge, ids: readonly string[], phase?: Phase): string | undefined {
  const [first] = ids;
  const gene = first === undefined ? undefined : knowledge.alteration(first)?.genes[0];
  if (gene === undefined) return undefined;
  const joint = knowledge
    .alterations(gene)
    .filter(
      (a) => concernsEachPartAlone(a) && a.parts.length === ids.length && ids.every((id) => a.parts.includes(id)),
    );
  const open = phase === 'trans' ? undefined : joint.find((a) => phaseIn(a) === undefined);
  return (joint.find((a) => phase !== undefined && phaseIn(a) === phase) ?? open)?.id;
}

/** The forms that "mutation" includes. */
const mutations: readonly AlterationForm[] = [
  'substitution',
  'deletion',
  'insertion',
  'duplication',
  'delins',
  'frameshift',
  'stop',
  'exon',
  'mutation',
  'splice-variant',
];

const formsIncludedIn = (form: AlterationForm): readonly AlterationForm[] => (form === 'mutation' ? mutations : [form]);

/** Returns the alterations of a gene with a form, which words for the whole gene mean ("ALK rearrangement", "EGFR mutations"). */
export const changesOfGene = (knowledge: Knowledge, gene: string, form: AlterationForm): readonly string[] =>
  knowledge
    .alterations(gene)
    .filter((a) => a.parts.length === 0 && formsIncludedIn(form).includes(a.form))
    // A record of expression does not describe reduced expression, which is what the form of a change means.
    .filter((a) => form !== 'expression' || amountOf(a) !== 'some')
    .map((a) => a.id);

const isWholeGene = ({ form }: Alteration, { residue }: VariantReading): boolean => form === 'mutation' && !residue;

/**
 * The alterations that a change may be: `exact` are named each, of `any` it is left open which. `kindred` has one list for each
 * change without a record: the records that are kindred to it.
 */
export interface NamedProfiles {
  readonly exact: readonly string[];
  readonly any: readonly string[];
  readonly kindred: readonly (readonly Kindred[])[];
}

/** Returns the alteration records for tumours that have a mechanism. */
export function recordsOfMechanism(knowledge: Knowledge, id: string): readonly string[] {
  const entity = knowledge.entity(id);
  return entity?.kind === 'mechanism' ? entity.record.alterations : [];
}

/** The records that are kindred to a change without a record of its own. */
function kindredTo(knowledge: Knowledge, { gene, residue, form }: VariantReading): readonly Kindred[] {
  if (gene === undefined) return [];
  if (residue) return form === 'substitution' ? kindredByResidue(knowledge, gene, residue) : [];
  const amount = amountOfForm(form);
  if (amount === undefined) return [];
  return [
    ...kindredByAmount(knowledge, gene, form, amount),
    ...(form === 'loss' ? kindredByLoss(knowledge, gene, true) : []),
  ];
}

/**
 * Returns the alterations of the knowledge base that a mention names. `members` are the genes of the family whose change is
 * named ("RAS mutations").
 */
export function namedProfiles(knowledge: Knowledge, mention: Mention, members: readonly string[]): NamedProfiles {
  const exact: string[] = [];
  const any: string[] = [];
  const kindred: (readonly Kindred[])[] = [];
  const named = { exact, any, kindred };
  if (mention.kind === 'mechanism')
    return { ...named, exact: mention.ids.flatMap((id) => recordsOfMechanism(knowledge, id)) };
  // A change with a name of its own: EML4-ALK, AR-V7, MSI-H.
  if (mention.kind === 'fusion' || !mention.variants) return { ...named, exact: mention.ids };
  for (const variant of mention.variants) {
    const known = variant.alteration === undefined ? undefined : knowledge.alteration(variant.alteration);
    if (known) exact.push(known.id);
    else kindred.push(kindredTo(knowledge, variant));
    const genes = variant.gene === undefined ? members : [variant.gene];
    const { exons } = variant;
    if (known ? isWholeGene(known, variant) : !variant.residue && variant.hgvs === undefined)
      any.push(
        ...genes.flatMap((gene) =>
          exons ? changesInExons(knowledge, gene, exons) : changesOfGene(knowledge, gene, variant.form),
        ),
      );
  }
  return named;
}
