import { inBlock } from '../../claims/inBlock.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { RuleContext } from '../rule.ts';

/** A text that names a larger family (kinases) does not mean each of its genes. */
const largestFamily = 6;

/** The genes that mentions name: directly, through small families, and as partners of fusions. */
export function namedGenes(knowledge: Knowledge, mentions: readonly Mention[]): ReadonlySet<string> {
  const genes = new Set<string>();
  for (const { kind, ids } of mentions) {
    if (kind !== 'gene' && kind !== 'family' && kind !== 'fusion') continue;
    for (const id of ids) for (const gene of genesOf(knowledge, id)) genes.add(gene);
  }
  return genes;
}

/** The genes that a document names; after an edit only changed blocks are looked at. */
export function genesNamed({ knowledge, mentions, searchBlocks, summary }: RuleContext): ReadonlySet<string> {
  const finds = searchBlocks('genes named', (block) => [...namedGenes(knowledge, inBlock(mentions, block))]);
  return summary('genes named', finds, () => new Set(finds.flatMap(({ found }) => found)));
}

function genesOf(knowledge: Knowledge, id: string): readonly string[] {
  const entity = knowledge.entity(id);
  if (entity?.kind === 'gene') return [id];
  if (entity?.kind === 'fusion') return entity.record.genes;
  return entity?.kind === 'family' && entity.record.members.length <= largestFamily ? entity.record.members : [];
}
