import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isOfEach } from '../../knowledge/profiles.ts';
import type { Alteration, AlterationForm } from '../../knowledge/records.ts';
import { residueOf } from '../../knowledge/widerRecord.ts';
import type { Mention, VariantReading } from '../../mentions/mention.ts';
import type { Phase } from '../claim.ts';

/** What the name of a profile says of how its changes lie. */
const phaseIn = ({ name }: Alteration): string | undefined => /\bin (cis|trans)\b/u.exec(name)?.[1];

/**
 * The profile that is exactly these alterations together, such as T790M and C797S. One that tells how they lie is meant where that is
 * said; changes that are said to lie on two alleles are in no profile that leaves it open.
 */
export function jointProfile(knowledge: Knowledge, ids: readonly string[], phase?: Phase): string | undefined {
  const [first] = ids;
  const gene = first === undefined ? undefined : knowledge.alteration(first)?.genes[0];
  if (gene === undefined) return undefined;
  const joint = knowledge
    .alterations(gene)
    .filter((a) => isOfEach(a) && a.parts.length === ids.length && ids.every((id) => a.parts.includes(id)));
  const open = phase === 'trans' ? undefined : joint.find((a) => phaseIn(a) === undefined);
  return (joint.find((a) => phase !== undefined && phaseIn(a) === phase) ?? open)?.id;
}

/** Forms that "mutation" takes in. */
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

const formsOf = (form: AlterationForm): readonly AlterationForm[] => (form === 'mutation' ? mutations : [form]);

/** Words for a whole gene ("ALK rearrangement", "EGFR mutations") mean any of its changes of that form. */
export const changesOfGene = (knowledge: Knowledge, gene: string, form: AlterationForm): readonly string[] =>
  knowledge
    .alterations(gene)
    .filter((a) => a.parts.length === 0 && formsOf(form).includes(a.form))
    .map((a) => a.id);

const isWholeGene = ({ form }: Alteration, { residue }: VariantReading): boolean => form === 'mutation' && !residue;

/**
 * The alterations that one change names: `exact` says it of each, `any` of some that are left open. `wider` stand for others of the kind
 * of a change that has no record: they may agree.
 */
export interface NamedProfiles {
  readonly exact: readonly string[];
  readonly any: readonly string[];
  readonly wider: readonly string[];
}

/** The records of tumours that have a mechanism. */
export function recordsOfMechanism(knowledge: Knowledge, id: string): readonly string[] {
  const entity = knowledge.entity(id);
  return entity?.kind === 'mechanism' ? entity.record.alterations : [];
}

/** The record of any change of the residue that a substitution changes. */
const ofItsResidue = (knowledge: Knowledge, { gene, residue, form }: VariantReading): string | undefined =>
  gene !== undefined && residue !== undefined && form === 'substitution'
    ? residueOf(knowledge, gene, residue)
    : undefined;

/** The alterations of the base that a mention names. `members` are the genes of the family whose change it is ("RAS mutations"). */
export function namedProfiles(knowledge: Knowledge, mention: Mention, members: readonly string[]): NamedProfiles {
  const exact: string[] = [];
  const any: string[] = [];
  const wider: string[] = [];
  const named = { exact, any, wider };
  if (mention.kind === 'mechanism')
    return { ...named, exact: mention.ids.flatMap((id) => recordsOfMechanism(knowledge, id)) };
  // A change with a name of its own: EML4-ALK, AR-V7, MSI-H.
  if (mention.kind === 'fusion' || !mention.variants) return { ...named, exact: mention.ids };
  for (const variant of mention.variants) {
    const known = variant.alteration === undefined ? undefined : knowledge.alteration(variant.alteration);
    if (known) exact.push(known.id);
    else {
      const ofResidue = ofItsResidue(knowledge, variant);
      if (ofResidue !== undefined) wider.push(ofResidue);
    }
    const genes = variant.gene === undefined ? members : [variant.gene];
    if (known ? isWholeGene(known, variant) : !variant.residue && variant.hgvs === undefined)
      any.push(...genes.flatMap((gene) => changesOfGene(knowledge, gene, variant.form)));
  }
  return named;
}
