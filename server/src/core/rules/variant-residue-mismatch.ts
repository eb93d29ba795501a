import type { Knowledge } from '../knowledge/knowledge.ts';
import { aminoAcidName, checkResidue, threeLetter } from '../knowledge/residues.ts';
import type { Mention, VariantReading } from '../mentions/mention.ts';
import type { Fix } from './finding.ts';
import { defineRule } from './rule.ts';

type Substitution = VariantReading & {
  readonly gene: string;
  readonly residue: NonNullable<VariantReading['residue']>;
};

/** Only a gene that the text itself ties to the change is held against it; one inferred from far away may be our error. */
const isTied = (variant: VariantReading): variant is Substitution =>
  Boolean(variant.gene && variant.residue && (variant.geneBy === 'written' || variant.geneBy === 'adjacent'));

/** The changes at this residue that the base knows, those to the same amino acid first. */
function knownHere(knowledge: Knowledge, variant: Substitution, right: string): readonly string[] {
  const { position, to } = variant.residue;
  const prefix = `p.${threeLetter(right)}${position}`;
  const known = knowledge
    .alterations(variant.gene)
    .filter((a) => a.hgvs?.startsWith(prefix) && /^\D/u.test(a.hgvs.slice(prefix.length)));
  const same = to ? `${prefix}${threeLetter(to)}` : prefix;
  return known.filter((a) => a.hgvs === same).map((a) => a.name);
}

/** The writer's own spelling with the right residue; undefined where markup stands inside the name. */
function corrected(mention: Mention, from: string, right: string): string | undefined {
  const match = /^(p\.\(?|\()?([A-Z][a-z]{2}|[A-Z])(?=[-\s]?\d)/u.exec(mention.text);
  if (!match || !(match[2] === from || match[2] === threeLetter(from))) return undefined;
  const written = match[2]!.length === 1 ? right : threeLetter(right);
  return (match[1] ?? '') + written + mention.text.slice(match[0].length);
}

/** HGVS checklist: "does your reference sequence contain the residue that you describe as changed?" */
export const variantResidueMismatch = defineRule({
  id: 'variant/residue-mismatch',
  since: '0.1.0',
  status: 'stable',
  severity: 'error',
  fix: 'review',
  title: 'A substitution whose first residue the protein does not have',
  why: 'A wrong letter or number in a mutation sends readers to another mutation or to none. The residue is compared with the reference protein, with its other isoforms and with the numbering that older papers use; a protein that is not in the base is never held against a writer.',
  examples: [
    { text: 'Tumours with EGFR ⟦L790M⟧ relapse.', fixed: 'Tumours with EGFR T790M relapse.' },
    { text: 'Tumours with EGFR T790M relapse.' },
    { text: 'ABL1 T315I and ABL1 T334I are the same residue.', note: 'isoforms 1a and 1b' },
    { text: 'The BRAF V599E of early papers is V600E today.', note: 'numbering before 2004' },
  ],
  *check({ mentions, knowledge }) {
    for (const mention of mentions) {
      const variant = mention.variants?.find(
        (one) => isTied(one) && checkResidue(knowledge, one.gene, one.residue).verdict === 'mismatch',
      );
      if (!variant || !isTied(variant)) continue;
      const result = checkResidue(knowledge, variant.gene, variant.residue);
      if (result.verdict !== 'mismatch') continue;
      const { from, position } = variant.residue;
      const symbol = knowledge.label(variant.gene);
      const release = knowledge.origin(result.protein.accession)?.release ?? knowledge.origin(variant.gene)?.release;
      const dated = release ? `; data of ${release.date}` : '';
      const where = `${result.protein.accession}, ${result.protein.residues.length} residues${dated}`;
      if (!result.found) {
        yield {
          span: mention.span,
          message: `${symbol} ends before residue ${position} (${where}).`,
          data: [result.protein.accession],
          related: [],
          fixes: [],
        };
        continue;
      }
      const known = knownHere(knowledge, variant, result.found);
      const text = corrected(mention, from, result.found);
      const fix: Fix | undefined = text
        ? {
            title: `Replace by ${text}${known.length > 0 ? ` (curated for ${symbol})` : ''}`,
            safety: 'review',
            reason: 'The number may be wrong instead of the residue.',
            edits: [{ ...mention.span, newText: text }],
          }
        : undefined;
      yield {
        span: mention.span,
        message: `${symbol} residue ${position} is ${aminoAcidName(result.found)} (${result.found}), not ${aminoAcidName(from)} (${from}): ${where}.${
          known.length > 0 ? ` Curated evidence knows ${known.join(', ')}.` : ''
        }`,
        data: [result.protein.accession],
        related: [],
        fixes: fix ? [fix] : [],
      };
    }
  },
});
