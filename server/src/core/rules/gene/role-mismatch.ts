import { inBlock } from '../../claims/inBlock.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { GeneRole } from '../../knowledge/records.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import { sentenceText } from '../../manuscript/sentenceText.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import { blockIsOfAnotherOrganism } from '../otherOrganism.ts';
import { placesFound } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { directionDoubt, roleDoubt } from './roleDoubt.ts';
import { directionSign, statedDirection } from './statedDirection.ts';
import { roleSign, statedRole } from './statedRole.ts';

const names = { oncogene: 'an oncogene', 'tumour-suppressor': 'a tumour suppressor' } as const;
const effects = { oncogene: 'activate', 'tumour-suppressor': 'inactivate' } as const;

interface Mismatch {
  readonly prose: Span;
  readonly known: GeneRole;
  /** Whether the text states not the role but mutations with the opposite effect. */
  readonly isOfMutations: boolean;
}

/** The role of a gene whose name means nothing else; the mouse gene Nf1 has a name of its own. */
function knownRole({ kind, ids, alternatives, text }: Mention, knowledge: Knowledge): GeneRole | undefined {
  const [id] = ids;
  if (kind !== 'gene' || ids.length !== 1 || alternatives.length > 0 || /^\p{Lu}\p{Ll}/u.test(text)) return undefined;
  return knowledge.roleOf(id!);
}

/** The statements of a block about genes that have the opposite role. */
function mismatchesIn(context: RuleContext, text: string, block: number): readonly Mismatch[] {
  const [saysRole, saysDirection] = [roleSign.test(text), directionSign.test(text)];
  if (!saysRole && !saysDirection) return [];
  const found = inBlock(context.mentions, block).flatMap(
    (mention): readonly (Mismatch & { readonly mention: Mention })[] => {
      const known = knownRole(mention, context.knowledge);
      if (!known) return [];
      const role = saysRole ? statedRole(text, mention.prose) : undefined;
      const change = !role && saysDirection && known.oneWay ? statedDirection(text, mention.prose) : undefined;
      const stated = role ?? change;
      if (!stated || stated.role === known.role) return [];
      return [{ prose: stated.prose, known, isOfMutations: change !== undefined, mention }];
    },
  );
  if (found.length === 0 || blockIsOfAnotherOrganism(context, block)) return [];
  return found.filter(({ mention, isOfMutations }) => {
    const words = sentenceText(context.manuscript, mention);
    if (roleDoubt.test(words) || isQuoted(context, mention)) return false;
    return !isOfMutations || !directionDoubt.test(words);
  });
}

/**
 * Sources are Vogelstein et al. 2013, Sanchez-Vega et al. 2018, TSGene and HGNC names: a role on which at least two agree and
 * that none contradicts.
 */
export const geneRoleMismatch = defineRule({
  id: 'gene/role-mismatch',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A tumour suppressor called an oncogene, or an oncogene called a tumour suppressor',
  why: 'Which of the two a gene is decides whether its loss or its activation matters, and a slip turns the sentence round. Read are the plain ways to say it: “the oncogene X”, “the X oncogene”, “X, a tumour suppressor”, “X is an oncogene”, “oncogenes such as X”; and mutations that go the other way: “activating mutations of X” of a tumour suppressor. Reported are genes whose role lists of cancer genes agree on; genes that are both, by cancer, cell or mutation (TP53, NOTCH1, EZH2), have no row and are left alone, and so are sentences that hedge, speak of the past, of isoforms, fusions, microRNAs or other organisms. Mutations of the other direction are reported only of genes of which none are known.',
  examples: [
    { text: 'Inactivation of the ⟦oncogene NF1⟧ activates RAS.' },
    { text: 'Loss of the ⟦tumour suppressor gene KRAS⟧ was seen.' },
    { text: 'Deletion of the *⟦PTEN* oncogene⟧ is frequent.' },
    { text: '⟦NF2, an oncogene⟧, is deleted; ⟦MYC is a tumor suppressor⟧.' },
    { text: 'They lose ⟦tumour suppressors such as BRAF⟧.' },
    { text: 'Resistance followed ⟦activating mutations of PTCH1⟧.' },
    { text: 'Tumours carried ⟦gain-of-function VHL mutations⟧.' },
    { text: '⟦KRAS loss-of-function mutations⟧ were common.' },
    { text: 'The oncogene KRAS, the tumour suppressor NF1 and the PTEN tumor suppressor gene.' },
    { text: 'Activating mutations of KRAS and inactivating mutations in PTCH1 or VHL.' },
    { text: 'NF1 is no oncogene.' },
    { text: 'Wild-type KRAS is a tumour suppressor; in this context MYC is a tumour suppressor.', note: 'hedged' },
    { text: 'The oncogene TP53 and the oncogene NOTCH1 were mutated.', note: 'both, by mutation or by cancer' },
    { text: 'The tumour suppressor MYC antagonist MXI1 and an EGFR tumour suppressor pathway.', note: 'other things' },
    { text: 'Pathway-activating mutations in NF1 arose.', note: 'they activate something else' },
    { text: 'Inactivating mutations of BRAF impair its kinase.', note: 'they exist' },
    { text: 'No gain-of-function mutations of VHL are known.', note: 'says itself that there are none' },
    { text: 'Inactivating mutations of KRAS were engineered into HCT116 cells.', note: 'made by hand' },
    { text: 'In mice the oncogene PTEN is lost.', note: 'other organisms have genes of their own' },
    { text: 'She wrote: “the oncogene PTEN”.', note: 'quoted' },
  ],
  *check(context) {
    const { knowledge } = context;
    const found = placesFound(context, 'gene/role-mismatch', (text, block) => mismatchesIn(context, text, block));
    for (const { span, known, isOfMutations } of found) {
      const { gene, role, source } = known;
      const lists = 'from' in source ? source.from.replace(/^github\.com: /u, '') : '';
      const day = source.verified === 'lookup' ? `; looked up on ${source.date}` : '';
      const is = `${knowledge.label(gene)} is ${names[role]}`;
      yield {
        span,
        message: `${is}${isOfMutations ? `, and mutations ${effects[role]} it` : ''} (${lists}${day}).`,
        data: [gene],
      };
    }
  },
});
