import { type Claim, isStatedInFull } from '../../claims/claim.ts';
import { inBlock } from '../../claims/inBlock.ts';
import { mentionsOfSentences } from '../../claims/mentionsNear.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Evidence, Source } from '../../knowledge/records.ts';
import type { Citation } from '../../manuscript/manuscript.ts';
import { bisect } from '../../text/bisect.ts';
import { covers } from '../../text/span.ts';
import { describeSource } from '../describeSource.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { bySentence } from './bySentence.ts';
import { type CitedSources, citedSources, type StyledKey } from './citedSources.ts';
import { describeClaims } from './describeClaim.ts';
import { foundClaims } from './foundClaims.ts';

/** A work on more genes than this is a survey, and may well be cited for something that was not curated from it. */
const mostGenes = 2;

/** The genes and drugs of evidence items, with the members of their classes. */
function topicsOf({ knowledge }: RuleContext, items: readonly Evidence[]) {
  const genes = new Set(items.flatMap(({ alteration }) => knowledge.alteration(alteration)?.genes ?? []));
  const drugs = new Set(items.flatMap((item) => item.drugs.flatMap((id) => [id, ...knowledge.membersOf(id)])));
  return { genes, drugs };
}

/** The blocks that a claim was read from: its own, or the cells of a row. */
const blocksOf = ({ block, cells }: Claim): readonly number[] => cells ?? [block];

/** The citations in a claim's own sentence or row. */
const ownCitations = ({ manuscript }: RuleContext, claim: Claim): readonly Citation[] =>
  blocksOf(claim).flatMap((block) => {
    const cited = inBlock(manuscript.citations, block);
    const first = bisect(cited.length, (at) => cited[at]!.span.start < claim.span.start);
    const end = bisect(cited.length, (at) => cited[at]!.span.start <= claim.span.end);
    return cited.slice(first, end).filter(({ span }) => covers(claim.span, span));
  });

/** The keys cited in a claim's own sentence or row, each with its citation style. */
function citedKeys(context: RuleContext, claim: Claim): readonly StyledKey[] | undefined {
  if (claim.object.length === 0 || !isStatedInFull(claim, context.mentions)) return undefined;
  const keys = ownCitations(context, claim).flatMap(({ style, keys }) => keys.map((key) => ({ style, key })));
  return keys.length > 0 ? keys : undefined;
}

/**
 * Everything named in a claim's sentence and the one before it, or in its row, with what that stands for: members of classes,
 * families and pathways, genes of mechanisms.
 */
function namedAround({ mentions, knowledge }: RuleContext, claim: Claim): ReadonlySet<string> {
  const named = new Set<string>();
  const near = claim.cells
    ? claim.cells.flatMap((cell) => inBlock(mentions, cell))
    : mentionsOfSentences(mentions, claim.block, claim.sentence - 1, claim.sentence);
  for (const mention of near)
    for (const id of [...mention.ids, ...(mention.variants ?? []).map(({ gene }) => gene ?? '')])
      for (const one of [id, ...standingFor(knowledge, id)]) named.add(one);
  return named;
}

function standingFor(knowledge: Knowledge, id: string): readonly string[] {
  const entity = knowledge.entity(id);
  if (entity?.kind === 'family' || entity?.kind === 'pathway') return entity.record.members;
  if (entity?.kind === 'mechanism') return entity.record.genes;
  if (entity?.kind === 'drug-class') return knowledge.membersOf(id);
  return knowledge.alteration(id)?.genes ?? [];
}

/** Whether a work is curated, but only for other genes and other drugs. A review may be cited for what was not curated from it. */
function isOffTopic(context: RuleContext, work: Source, named: () => ReadonlySet<string>): boolean {
  const items = context.knowledge.evidence(work.id);
  if (work.kind === 'review' || items.some(({ secondary }) => secondary)) return false;
  const { genes, drugs } = topicsOf(context, items);
  return genes.size > 0 && genes.size <= mostGenes && ![...genes, ...drugs].some((id) => named().has(id));
}

/** The works that a claim cites, if every one of them is curated only for other genes and other drugs. */
function worksOffTopic(
  context: RuleContext,
  claim: Claim,
  keys: readonly StyledKey[],
  sourceOf: CitedSources,
): readonly Source[] {
  const works: Source[] = [];
  let named: ReadonlySet<string> | undefined;
  const around = () => {
    named ??= namedAround(context, claim);
    return named;
  };
  for (const { style, key } of keys) {
    const work = sourceOf(style, key);
    if (!work || !isOffTopic(context, work, around)) return [];
    works.push(work);
  }
  return works;
}

/**
 * Wrong citations are about a quarter of all in biomedical papers, most of them of a work that does not say it (Jergas & Baethge
 * 2015).
 */
export const claimCitationOffTopic = defineRule({
  id: 'claim/citation-off-topic',
  since: '0.1.0',
  status: 'preview',
  severity: 'warning',
  fix: 'none',
  title: 'A claim whose cited work is curated for other genes and drugs only',
  why: 'A wrong number or key cites another paper, and no reader can tell without looking it up. A citation of any style is followed to its entry, and by the PMID or DOI of the entry to the work. It is reported where the base holds evidence from that work, all of it on other genes and other drugs than the sentence and the one before it name. Reviews and works on several genes are left alone, and so is a sentence with any citation that the base does not know.',
  examples: [
    {
      text: '⟦KRAS G12D confers resistance to cetuximab (PMID: 15728811).⟧',
      note: 'the work is on EGFR and gefitinib',
    },
    {
      text: '⟦KRAS G12D confers resistance to cetuximab [@kobayashi2005].⟧',
      bibliography: '@article{kobayashi2005, author = {Kobayashi, Susumu}, year = {2005}, pmid = {15728811}}',
    },
    {
      text: '⟦KRAS G12D confers resistance to cetuximab [1].⟧\n\n## References\n\n1. Kobayashi S, Boggon TJ. N Engl J Med. 2005;352:786-792. PMID: 15728811\n2. Pao W, Miller VA. PLoS Med. 2005;2(3):e73.',
    },
    { text: 'EGFR T790M confers resistance to gefitinib (PMID: 15728811).' },
    { text: 'EGFR amplification confers sensitivity to cetuximab (PMID: 15728811).', note: 'the gene is the same' },
    {
      text: 'KRAS G12D confers resistance to cetuximab (PMID: 15728811, PMID: 99999999).',
      note: 'one work is not known',
    },
  ],
  *check(context) {
    const { mentions, knowledge } = context;
    const sourceOf = citedSources(context);
    const cited = foundClaims(
      context,
      'claim/citation-off-topic',
      (claim) => citedKeys(context, claim),
      (keys) => keys.every(({ style, key }) => sourceOf(style, key)),
    );
    const off = new Map<Claim, readonly Source[]>();
    for (const { claim, value: keys } of cited) {
      const works = worksOffTopic(context, claim, keys, sourceOf);
      if (works.length > 0) off.set(claim, works);
    }
    for (const group of bySentence([...off.keys()])) {
      const first = group[0]!;
      const works = off.get(first)!;
      const topics = new Set(
        works
          .flatMap(({ id }) => knowledge.evidence(id))
          .map(({ alteration, drugs }) => [alteration, ...drugs].map((id) => knowledge.label(id)))
          .map(([alteration, ...drugs]) => `${alteration} / ${drugs.join(' + ')}`),
      );
      yield {
        span: first.span,
        message: `${works.map(describeSource).join('; ')} ${works.length === 1 ? 'is' : 'are'} curated for ${[...topics].slice(0, 2).join(' and ')}, not for ${describeClaims(group, mentions)}.`,
        data: works.map(({ id }) => id),
      };
    }
  },
});
