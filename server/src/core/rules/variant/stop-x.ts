import { inBlock } from '../../claims/inBlock.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import { groupBy } from '../../text/groupBy.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { respelled } from './variantNotation.ts';

const after = (hgvs: string | undefined, residue: string): string =>
  hgvs?.startsWith(residue) ? hgvs.slice(residue.length) : '';

interface KnownChange {
  /** "p.Gly12" */
  readonly residue: string;
  readonly gene: string;
  readonly hgvs: string;
}

/** The substitutions of the base by the residue that they replace ("p.Gly12"), whatever the gene. */
function changesByResidue(knowledge: Knowledge): ReadonlyMap<string, readonly KnownChange[]> {
  const known = [...knowledge.entities('variant')].flatMap(({ record: { genes, hgvs = '' } }): KnownChange[] => {
    const [, residue] = /^(p\.[A-Z][a-z]{2}\d+)(?!Ter)[A-Z][a-z]{2}$/u.exec(hgvs) ?? [];
    const [gene, ...others] = genes;
    return residue === undefined || gene === undefined || others.length > 0 ? [] : [{ residue, gene, hgvs }];
  });
  return groupBy(known, ({ residue }) => [residue]);
}

/**
 * Whether X stands for any residue: KRAS G12X means any change of a frequently changed residue; if the base knows several
 * changes, X is not a stop.
 */
function isAnyChange({ knowledge, mentions }: RuleContext, { variants, ids, block }: Mention): boolean {
  const variant = variants?.[0];
  if (ids.length > 0 || !variant?.hgvs) return false;
  const residue = /^p\.[A-Z][a-z]{2}\d+/u.exec(variant.hgvs)?.[0] ?? variant.hgvs;
  // "G719X, that is G719A or G719S": specific changes are named beside it.
  const beside = inBlock(mentions, block).flatMap((one) => one.variants ?? []);
  if (beside.some(({ form, hgvs }) => form === 'substitution' && /^[A-Z]/u.test(after(hgvs, residue)))) return true;
  const known = knowledge.derived(changesByResidue).get(residue) ?? [];
  const ofGene = known.filter(({ gene }) => variant.gene === undefined || gene === variant.gene);
  // HRAS Q61X, for which the base has only what KRAS and NRAS have there.
  return ofGene.length > 0 || new Set(known.map(({ hgvs }) => hgvs)).size > 1;
}

/** HGVS, protein substitutions: a stop codon is Ter or *; X stands for any amino acid (IUPAC-IUB 1983). */
export const variantStopX = defineRule({
  id: 'variant/stop-x',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'A stop codon written as X',
  why: 'X is the code of an unknown amino acid (IUPAC-IUB 1983); HGVS writes a stop as Ter or as an asterisk. A change such as KRAS G12X, by which writers mean any change of a residue, is left alone. One finding stands for all uses of a spelling.',
  examples: [
    { text: 'Tumours with TP53 ⟦R213X⟧ grow.', fixed: 'Tumours with TP53 R213\\* grow.' },
    { text: 'Tumours with TP53 ⟦p.Arg213X⟧ grow.', fixed: 'Tumours with TP53 p.Arg213Ter grow.' },
    { text: 'Tumours with TP53 R213\\* and p.Arg342Ter grow.' },
    { text: 'Tumours with KRAS G12X grow.', note: 'any change' },
    {
      text: 'Codons 12 (G12X) and 61 (HRAS Q61X) are the commonest.',
      note: 'any change, of whatever gene of the family',
    },
    { text: 'Of codon 719 are known as G719X: G719A, G719C and G719S.', note: 'any of those beside it' },
  ],
  check: (context) =>
    respelled(
      context,
      (mention) => {
        if (mention.variants?.[0]?.form !== 'stop' || isAnyChange(context, mention)) return undefined;
        return mention.text.replace(
          /^(p\.\(?)?([A-Z](?:[a-z]{2})?)(\d+)X(\)?)$/u,
          (_whole, prefix = '', from: string, at, close) =>
            `${prefix}${from}${at}${from.length === 3 ? 'Ter' : '\\*'}${close}`,
        );
      },
      'HGVS writes a stop as Ter or *',
    ),
});
