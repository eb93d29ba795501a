import { firstIndexInBlock, inBlock } from '../../claims/inBlock.ts';
import type { Citation } from '../../manuscript/manuscript.ts';
import { identifierOf, isAuthorYear, isKeyed, isNumbered } from '../../manuscript/references/references.ts';
import type { BlockFinds, RuleContext } from '../rule.ts';

/** The prevailing citation style of a manuscript. */
export type CitingStyle = 'key' | 'identifier-key' | 'number' | 'author-year' | 'identifier';

const styleOf = (citation: Citation): CitingStyle | undefined => {
  if (isNumbered(citation)) return 'number';
  if (isAuthorYear(citation)) return 'author-year';
  if (isKeyed(citation)) return citation.keys.every((key) => identifierOf(key)) ? 'identifier-key' : 'key';
  return citation.style === 'pmid' || citation.style === 'doi' || citation.style === 'article'
    ? 'identifier'
    : undefined;
};

/** Stands for a footnote or the like: every citation is counted, so that the place of each is known. */
const none = 'none';

/** A style with its number of citations and the place of the first; `at` counts the citations of the block. */
interface Use {
  readonly style: CitingStyle;
  readonly block: number;
  readonly at: number;
  count: number;
}

/** The most frequent style; of two that are equally frequent, the one that occurs first. */
function commonest(finds: readonly BlockFinds<CitingStyle | typeof none>[]): Use | undefined {
  const uses = new Map<CitingStyle, Use>();
  for (const { block, found } of finds)
    for (const [at, style] of found.entries()) {
      if (style === none) continue;
      const use = uses.get(style);
      if (use) use.count++;
      else uses.set(style, { style, block, at, count: 1 });
    }
  return [...uses.values()].sort((one, other) => other.count - one.count)[0];
}

/** The manuscript's style, and its first citation in it, whose form is to be followed. */
export function citingStyle(context: RuleContext): { readonly style: CitingStyle; readonly model?: Citation } {
  const { citations } = context.manuscript;
  const finds = context.searchBlocks('citing style', (block) =>
    inBlock(citations, block).map((citation) => styleOf(citation) ?? none),
  );
  const main = context.summary('citing style', finds, () => commonest(finds));
  const model = main && citations[firstIndexInBlock(citations, main.block) + main.at];
  return main && model ? { style: main.style, model } : { style: 'identifier' };
}
