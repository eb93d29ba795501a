import { inBlock } from '../../claims/inBlock.ts';
import { mentionsOfSentences } from '../../claims/mentionsNear.ts';
import { checkResidue } from '../../knowledge/residues/residues.ts';
import type { Mention, VariantReading } from '../../mentions/mention.ts';
import { listJoint } from '../../text/listJoint.ts';
import type { RuleContext } from '../rule.ts';
import { hgvsOf } from './meantSubstitution.ts';
import { namedGenes } from './namedGenes.ts';

const joint = new RegExp(`^(?:${listJoint()})$`);
/** That so many residues are those of the same gene is no chance. */
const fewestResidues = 2;

/** The single substitution of a mention. */
function substitutionOf({ variants }: Mention): VariantReading | undefined {
  const [one, another] = variants ?? [];
  return another || !one?.residue?.to ? undefined : one;
}

/** The changes that stand in a plain list with one of them, without that one. */
function neighboursOf({ manuscript, mentions }: RuleContext, mention: Mention): readonly Mention[] {
  const { text } = manuscript.blocks[mention.block]!.prose;
  const all = mentionsOfSentences(mentions, mention.block, mention.sentence).filter(({ kind }) => kind === 'variant');
  const at = all.indexOf(mention);
  const goesOn = (one: Mention, next: Mention): boolean => joint.test(text.slice(one.prose.end, next.prose.start));
  let [first, last] = [at, at];
  while (first > 0 && goesOn(all[first - 1]!, all[first]!)) first--;
  while (last < all.length - 1 && goesOn(all[last]!, all[last + 1]!)) last++;
  return at < 0 ? [] : all.slice(first, last + 1).filter((one) => one !== mention);
}

/**
 * The gene of a change that has none of its own, as no gene named around it has its residue: that of all others in a plain list
 * with it, two at least ("PDGFRA V658A, K659N and G680R"), unless some gene is known for the change.
 */
export function geneOfList(context: RuleContext, mention: Mention): string | undefined {
  const { knowledge } = context;
  const own = substitutionOf(mention);
  if (!own?.residue || own.gene !== undefined || own.alteration !== undefined) return undefined;
  const { from, position, to = '' } = own.residue;
  if (knowledge.genesWithChange(hgvsOf({ from, position, to })).length > 0) return undefined;
  const neighbours = neighboursOf(context, mention);
  const gene = neighbours[0] && substitutionOf(neighbours[0])?.gene;
  const residues = new Set(neighbours.map((one) => substitutionOf(one)?.residue?.position));
  if (gene === undefined || residues.size < fewestResidues) return undefined;
  if (!namedGenes(knowledge, inBlock(context.mentions, mention.block)).has(gene)) return undefined;
  const isOfGene = (one: Mention): boolean => {
    const other = substitutionOf(one);
    return (
      other?.gene === gene &&
      other.residue !== undefined &&
      checkResidue(knowledge, gene, other.residue).verdict === 'fits'
    );
  };
  return neighbours.every(isOfGene) ? gene : undefined;
}
