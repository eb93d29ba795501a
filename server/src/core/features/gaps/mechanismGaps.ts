import type { Analysis } from '../../analysis/analysis.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mechanism } from '../../knowledge/records.ts';
import { drugSections } from './drugSections.ts';

/** A known mechanism of resistance to a drug that the manuscript names nowhere, although it has a section on the drug. */
export interface MechanismGap {
  /** Text of the heading, and its offset in the source. */
  readonly section: string;
  readonly at: number;
  readonly drug: string;
  readonly mechanism: Mechanism;
}

/** "gatekeeper mutation": what else the word before may stand beside. */
const ofMutation = /^(\p{L}+)\smutations?$/iu;
const itsResidue =
  'change|residue|substitution|position|amino\\sacid|leucine|threonine|methionine|isoleucine|valine|phenylalanine';

/** Whether the text names a mechanism by its residue: "the gatekeeper threonine turns into isoleucine". */
function namesItsResidue({ manuscript: { blocks } }: Analysis, { name }: Mechanism): boolean {
  const word = ofMutation.exec(name)?.[1];
  if (word === undefined) return false;
  const said = new RegExp(`(?<![a-z])${word},?\\s(?:${itsResidue})(?![a-z])`, 'i');
  return blocks.some(({ prose }) => said.test(prose.text));
}

/**
 * Missing mechanisms that list the drug itself (one that lists only a class is too general to be missed) and have references. A
 * mechanism counts as named if a subtype or parent of it is; of two missing ones, the more specific is returned.
 */
export function mechanismGaps(analysis: Analysis, knowledge: Knowledge): readonly MechanismGap[] {
  const sections = drugSections(analysis, knowledge).filter(({ drug, named }) => named && knowledge.drug(drug));
  if (sections.length === 0) return [];
  const mechanisms = [...knowledge.entities('mechanism')].map(({ record }) => record);
  const written = new Set(analysis.mentions.flatMap(({ kind, ids }) => (kind === 'mechanism' ? ids : [])));
  const kindsWritten = new Set(mechanisms.filter(({ id }) => written.has(id)).flatMap(({ parents }) => parents));
  const isMissing = ({ id, parents, outcome, references }: Mechanism): boolean =>
    !outcome && references.length > 0 && !kindsWritten.has(id) && ![id, ...parents].some((one) => written.has(one));
  const missing = mechanisms.filter((one) => isMissing(one) && !namesItsResidue(analysis, one));
  return sections.flatMap(({ title, at, drug }) => {
    const found = missing.filter(({ drugs }) => drugs.includes(drug));
    const above = new Set(found.flatMap(({ parents }) => parents));
    return found.filter(({ id }) => !above.has(id)).map((mechanism) => ({ section: title, at, drug, mechanism }));
  });
}
