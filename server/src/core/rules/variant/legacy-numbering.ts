import { inBlock } from '../../claims/inBlock.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkResidue, possiblePositions } from '../../knowledge/residues/residues.ts';
import { type OtherwiseNumbered, usualNumber } from '../../knowledge/residues/usualNumber.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Mention, VariantReading } from '../../mentions/mention.ts';
import { nameOf } from '../../mentions/mention.ts';
import { isBeside } from '../../mentions/variant/owner/attachment.ts';
import { foundAmong } from '../foundAmong.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces, rewritten } from '../inAllPlaces.ts';
import { inSentence } from '../inSentence.ts';
import { blockIsOfAnotherOrganism } from '../otherOrganism.ts';
import { defineRule, type RuleContext } from '../rule.ts';

interface OldNumber extends OtherwiseNumbered {
  readonly gene: string;
}

/** A change by another number than the one that curated evidence knows it by. MYD88 L265P and H3 K27M are in general use. */
function read(mention: Mention, knowledge: Knowledge): OldNumber | undefined {
  const variant: VariantReading | undefined = mention.variants?.[0];
  if (mention.variants?.length !== 1 || !variant?.gene || !variant.residue) return undefined;
  const usual = usualNumber(knowledge, variant.gene, variant.residue);
  if (!usual) return undefined;
  const recorded = knowledge.alterations(variant.gene).map(({ hgvs }) => hgvs);
  return recorded.includes(usual.hgvs) && !recorded.includes(variant.hgvs)
    ? { ...usual, gene: variant.gene }
    : undefined;
}

/** Whether the gene stands with a use. Where one says so, the same change elsewhere counts residues alike. */
const isBesideGene = ({ variants }: Mention): boolean => isBeside(variants?.[0]);

/**
 * "V600K and the neighbouring K600E": the change of the same gene beside which a use stands, if that is counted by the reference
 * sequence, and could not be by the other numbering.
 */
function usualBeside({ knowledge, mentions }: RuleContext, { block }: Mention, { gene, numbering }: OldNumber) {
  const isUsual = (variant: VariantReading): boolean => {
    const { residue, alteration } = variant;
    if (variant.gene !== gene || !residue?.to || alteration === undefined || !isBeside(variant)) return false;
    const check = checkResidue(knowledge, gene, residue);
    const other = possiblePositions(knowledge, gene, residue).includes(residue.position - numbering.shift);
    return check.verdict === 'fits' && !check.numbering && check.protein.primary && !other;
  };
  return inBlock(mentions, block).find(({ variants }) => variants?.length === 1 && isUsual(variants[0]!));
}

/** "In 2013, they described AR F876L": what was written in a year keeps the number of its time. */
const dated = /(?<![\p{L}\d])(?:19[89]|20[0-4])\d(?![\p{L}\d])/u;
function isDated(context: RuleContext, mention: Mention): boolean {
  const { before, after } = inSentence(context, mention);
  return dated.test(before) || dated.test(after);
}

/** "Phe 876 to Leu": a mention with its residue by the usual number. */
const renumbered = ({ text }: Mention, from: number, to: number): string => text.replace(String(from), String(to));

/** HGVS: a description needs its reference sequence; the base records each other numbering with its offset and reason. */
export const variantLegacyNumbering = defineRule({
  id: 'variant/legacy-numbering',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'A mutation numbered otherwise than by the reference sequence',
  why: 'BRAF V599E of 2003 is the V600E of today, and ABL1 T334I of isoform 1b is the T315I of isoform 1a. Evidence and readers know one of the numbers. A change that fits the protein only by another numbering, and that curated evidence knows by the usual one, is reported once, where it stands beside its gene or beside a change of the gene that is counted by the reference sequence, unless the usual one stands in the manuscript as well, or one of its paragraphs speaks of another organism.',
  examples: [
    { text: 'Tumours with BRAF ⟦V599E⟧ respond.', fixed: 'Tumours with BRAF V600E respond.' },
    {
      text: 'Tumours with BRAF ⟦V599E⟧ respond. The V599E substitution is common: it changes Val 599 to Glu.',
      fixed: 'Tumours with BRAF V600E respond. The V600E substitution is common: it changes Val 600 to Glu.',
    },
    {
      text: 'Melanomas with BRAF V600E respond; so may those with ⟦K600E⟧ of the same exon.',
      fixed: 'Melanomas with BRAF V600E respond; so may those with K601E of the same exon.',
      note: 'beside a change counted by the reference sequence',
    },
    { text: 'BRAF mutants responded; so may those with K600E.', note: 'nothing says how the text counts' },
    { text: 'Tumours with BRAF V600E respond, and those with MYD88 L265P.' },
    { text: 'Mice with BRAF V599E had melanomas.', note: 'another organism may count so' },
    { text: 'In 2002, BRAF V599E was described.', note: 'history' },
    { text: 'The BRAF V599E of early papers is V600E today.', note: 'both are given' },
  ],
  *check(context) {
    const { knowledge, mentions } = context;
    const own = foundAmong(context, 'variant/legacy-numbering', mentions, (mention) => {
      const found = read(mention, knowledge);
      if (!found || isQuoted(context, mention) || isDated(context, mention)) return undefined;
      const usual = isBesideGene(mention) ? undefined : usualBeside(context, mention, found)?.text;
      return { ...found, usualBeside: usual, elsewhere: blockIsOfAnotherOrganism(context, mention.block) };
    }).map(({ item, value }) => ({ mention: item, ...value }));
    for (const uses of grouped(own, ({ mention }) => nameOf(mention))) {
      if (uses.some(({ elsewhere }) => elsewhere)) continue;
      const beside = uses.find(({ mention, usualBeside }) => isBesideGene(mention) || usualBeside !== undefined);
      if (!beside) continue;
      const { mention, gene, numbering, position, usualBeside } = beside;
      const number = mention.variants![0]!.residue!.position;
      const usual = renumbered(mention, number, position);
      if (mentions.some(({ text, kind }) => kind === 'variant' && text.includes(usual.replace(/^p\.\(?|\)$/gu, ''))))
        continue;
      yield inAllPlaces(
        uses.map((use) => rewritten(use.mention, renumbered(use.mention, number, position))),
        {
          message: `${mention.text} is numbered by ${numbering.name}; by the reference sequence of ${knowledge.label(gene)} it is ${usual}${usualBeside === undefined ? '' : `, as ${usualBeside} beside it is counted`}.`,
          data: [gene],
          title: `Write ${usual}`,
          safety: 'review',
          reason: 'Or say by which sequence you count.',
        },
      );
    }
  },
});
