import type { AlterationForm } from '../../knowledge/records.ts';
import { listJoint } from '../../text/listJoint.ts';
import { textBefore } from '../../text/textAround.ts';
import { standsBesideOtherName } from '../besideOtherName.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces, rewritten } from '../inAllPlaces.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { type GeneUse, hasAddedHyphen, meansGene, otherwiseNamed } from './geneSpelling.ts';

/** c-, v-, B-, N-: a longer part before a hyphen belongs to the name of a protein (IL-6, TGF-β1). */
const oneLetter = /^\p{L}[-\u2010-\u2013]/u;
/** c-MET is the symbol with a prefix; c-Met may be the protein. */
const prefixedSymbol = /^\p{L}[-\u2010-\u2013]\p{Lu}[\p{Lu}\d]+$/u;

/** Changes that are also said of products: "overexpression of c-Jun". */
const ofProducts: ReadonlySet<AlterationForm> = new Set([
  'overexpression',
  'expression',
  'loss',
  'positive',
  'negative',
]);

/** Whether the name is part of an alteration of the gene: genes are mutated and amplified, proteins are not. */
function isChanged({ mentions }: RuleContext, { mention }: GeneUse): boolean {
  const outer = mention.nestedIn === undefined ? undefined : mentions[mention.nestedIn];
  return outer?.kind === 'variant' && !outer.variants?.every(({ form }) => ofProducts.has(form));
}

const letterBefore = new RegExp(`(?<![\\p{L}\\d])\\p{L}[-\\u2010-\\u2013](?:${listJoint()})$`, 'u');
/** "H-, K- and N-RAS": the hyphen is shared. */
const sharesHyphen = ({ manuscript }: RuleContext, { mention: { block, prose } }: GeneUse): boolean =>
  letterBefore.test(textBefore(manuscript.blocks[block]!.prose.text, prose, 8));

/** HGNC guidelines (Bruford et al. 2020): no punctuation in symbols but for few groups; JCI's gene style says the same. */
export const geneHyphen = defineRule({
  id: 'gene/hyphen',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'A gene symbol with a hyphen that the approved one does not have',
  why: 'c-MET, B-Raf and N-ras are spellings from the years of viral oncogenes. The approved symbols are MET, BRAF and NRAS, and a hyphened spelling with small letters may stand for the protein. Reported are those in capitals (c-MET), and those of which the words say that the gene is meant (“K-ras mutation”). One finding stands for all uses of a gene.',
  examples: [
    { text: 'Amplified ⟦c-MET⟧ was seen. Active c-MET signals.', fixed: 'Amplified MET was seen. Active MET signals.' },
    { text: 'A ⟦K-ras⟧ mutation was seen under cetuximab.', fixed: 'A KRAS mutation was seen under cetuximab.' },
    { text: 'Phosphorylated c-Met signals, and IL-6 rises.', note: 'proteins' },
    { text: 'Overexpression of c-Jun and loss of c-Fos were seen.', note: 'proteins' },
    { text: 'Amplified MET (c-MET) was seen.', note: 'introduced' },
    { text: 'Mutations of H-, K- and N-RAS were seen.', note: 'a shared hyphen' },
    { text: 'PD-L1 was seen, and E-cadherin was lost.' },
  ],
  *check(context) {
    const uses = otherwiseNamed(
      context,
      'gene/hyphen',
      (use) =>
        oneLetter.test(use.mention.text) &&
        hasAddedHyphen(use.mention.text, use.symbol) &&
        (prefixedSymbol.test(use.mention.text) || isChanged(context, use) || meansGene(context, use)) &&
        !sharesHyphen(context, use) &&
        !standsBesideOtherName(context, use.index),
    );
    for (const group of grouped(uses, ({ symbol }) => symbol)) {
      const { mention, symbol } = group[0]!;
      yield inAllPlaces(
        group.map((use) => rewritten(use.mention, symbol)),
        {
          message: `The approved symbol has no hyphen: ${symbol} (${mention.ids[0]!.toUpperCase()}).`,
          data: mention.ids,
          title: `Write ${symbol}`,
          safety: 'review',
          reason: 'Your journal may keep the older name for the protein.',
        },
      );
    }
  },
});
