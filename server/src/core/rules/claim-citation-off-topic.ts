import type { Claim } from '../claims/claim.ts';
import type { Evidence } from '../knowledge/records.ts';
import type { Citation } from '../manuscript/manuscript.ts';
import { covers } from '../text/span.ts';
import { bySentence, describeClaims } from './describeClaim.ts';
import { describeSource } from './describeSource.ts';
import { thoseAmong } from './foundAmong.ts';
import { inBlock } from './inBlock.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** A work on more genes than these is a survey, and may well be cited for something that was not curated from it. */
const mostGenes = 2;

/** The work that a citation is, where its own words are the identifier. */
const workOf = ({ keys }: Citation): string | undefined => {
  const [key = ''] = keys;
  const pmid = /^(?:PMID|pmid|pubmed):\s?(\d+)$/u.exec(key)?.[1];
  return keys.length === 1 && pmid ? `pmid:${pmid}` : undefined;
};

/** The genes and drugs of evidence, with the members of its classes. */
function topicsOf({ knowledge }: RuleContext, items: readonly Evidence[]) {
  const genes = new Set(items.flatMap(({ alteration }) => knowledge.alteration(alteration)?.genes ?? []));
  const drugs = new Set(items.flatMap((item) => item.drugs.flatMap((id) => [id, ...knowledge.membersOf(id)])));
  return { genes, drugs };
}

/** Everything that a sentence names, whether or not a claim was read of it. */
function namedIn({ mentions, knowledge }: RuleContext, { block, sentence }: Claim): ReadonlySet<string> {
  const named = new Set<string>();
  for (const mention of inBlock(mentions, block)) {
    if (mention.sentence !== sentence) continue;
    for (const id of [...mention.ids, ...(mention.variants ?? []).map((v) => v.gene ?? '')]) {
      named.add(id);
      for (const gene of knowledge.alteration(id)?.genes ?? []) named.add(gene);
      const entity = knowledge.entity(id);
      if (entity?.kind === 'family') for (const member of entity.record.members) named.add(member);
      if (entity?.kind === 'drug-class') for (const member of knowledge.membersOf(id)) named.add(member);
    }
  }
  return named;
}

/** The works cited in the sentence of a claim, if every one of them is curated for other genes and other drugs only. */
function worksOffTopic(context: RuleContext, claim: Claim): readonly string[] {
  const { manuscript, knowledge } = context;
  if (claim.object.length === 0) return [];
  const own = inBlock(manuscript.citations, claim.block).filter((citation) => covers(claim.span, citation.span));
  const works = own.map(workOf);
  if (works.length === 0 || !works.every((work) => work !== undefined)) return [];
  const named = namedIn(context, claim);
  const isOff = (work: string) => {
    const items = knowledge.evidence(work);
    const { genes, drugs } = topicsOf(context, items);
    if (items.length === 0 || genes.size === 0 || genes.size > mostGenes) return false;
    return ![...genes, ...drugs].some((id) => named.has(id));
  };
  return works.every(isOff) ? works : [];
}

/** Wrong citations are about a quarter of all in biomedical papers, most of them of a work that does not say it (Jergas & Baethge 2015). */
export const claimCitationOffTopic = defineRule({
  id: 'claim/citation-off-topic',
  since: '0.1.0',
  status: 'preview',
  severity: 'warning',
  fix: 'none',
  title: 'A claim whose cited work is curated for other genes and drugs only',
  why: 'A wrong number or key cites another paper, and no reader can tell without looking it up. A citation by PMID is reported where the base holds evidence from that work, all of it on other genes and other drugs than the sentence names. Works on several genes are left alone, and so is a sentence with any citation that the base does not know.',
  examples: [
    {
      text: '⟦KRAS G12D confers resistance to cetuximab (PMID: 15728811).⟧',
      note: 'the work is on EGFR and gefitinib',
    },
    { text: 'EGFR T790M confers resistance to gefitinib (PMID: 15728811).' },
    { text: 'EGFR amplification confers sensitivity to cetuximab (PMID: 15728811).', note: 'the gene is the same' },
    {
      text: 'KRAS G12D confers resistance to cetuximab (PMID: 15728811, PMID: 99999999).',
      note: 'one work is not known',
    },
  ],
  *check(context) {
    const { claims, mentions, knowledge } = context;
    const off = thoseAmong(
      context,
      'claim/citation-off-topic',
      claims,
      (claim) => worksOffTopic(context, claim).length > 0,
    );
    for (const group of bySentence(off)) {
      const first = group[0]!;
      const works = worksOffTopic(context, first);
      const items = works.flatMap((work) => knowledge.evidence(work));
      const topics = [
        ...new Set(
          items.map(
            ({ alteration, drugs }) =>
              `${knowledge.label(alteration)} / ${drugs.map((id) => knowledge.label(id)).join(' + ')}`,
          ),
        ),
      ];
      const source = knowledge.source(works[0] ?? '');
      yield {
        span: first.span,
        message: `${source ? describeSource(source) : works[0]} is curated for ${topics.slice(0, 2).join(' and ')}, not for ${describeClaims(group, mentions)}.`,
        data: works,
        related: [],
        fixes: [],
      };
    }
  },
});
