import { inBlock } from '../../claims/inBlock.ts';
import { exonsOfResidue, mayLieInExon, type ResidueExon } from '../../knowledge/residues/exons.ts';
import { oneLetter, type Residue } from '../../knowledge/residues/residues.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Mention, VariantReading } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import { blockIsOfAnotherOrganism } from '../otherOrganism.ts';
import { placeAt, placesFound } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { exonRows } from './exonColumn.ts';
import { type StatedExon, statedExon } from './statedExon.ts';

const ranged = /^p\.([A-Z][a-z]{2})(\d{1,5})(?:_([A-Z][a-z]{2})(\d{1,5}))?(?:del|dup|ins)/u;

/** The residue that a change replaces, or the first and last ones that it deletes. */
function residuesOf({ residue, hgvs }: VariantReading): readonly Residue[] {
  if (residue) return [residue];
  const [, first = '', from, last, to] = ranged.exec(hgvs ?? '') ?? [];
  const ends = [
    { from: oneLetter(first), position: Number(from) },
    ...(last ? [{ from: oneLetter(last), position: Number(to) }] : []),
  ];
  return ends.flatMap(({ from: letter, position }) => (letter ? [{ from: letter, position }] : []));
}

/** Whether no gene other than that of the change is between it and the exon, or right before the exon. */
const isOfGene = (mentions: readonly Mention[], gene: string, { prose, between }: StatedExon): boolean =>
  mentions.every(
    ({ kind, ids, prose: { start, end } }) =>
      kind !== 'gene' ||
      ids.includes(gene) ||
      end < Math.min(prose.start, between.start) - 2 ||
      start > Math.max(prose.end, between.end) + 12,
  );

interface Mismatch {
  readonly gene: string;
  readonly exons: readonly ResidueExon[];
}

interface Wrong extends Mismatch {
  readonly name: string;
  readonly number: number;
  readonly span: Span;
  /** Place of the number in the source, if it can be replaced. */
  readonly digits?: Span;
}

/** What is wrong with an exon number, if the base knows; `given` is the gene in the table's gene column. */
function mismatch({ knowledge }: RuleContext, mention: Mention, number: number, given?: string): Mismatch | undefined {
  const variant = mention.variants?.[0];
  const gene = given ?? variant?.gene;
  if (mention.variants?.length !== 1 || !variant || !gene) return undefined;
  // A gene inferred from the residue alone is not used to contradict a writer, unless the base knows the change.
  if (!given && variant.geneBy === 'residue' && !variant.alteration) return undefined;
  const residues = residuesOf(variant);
  const exons = residues.map((residue) => exonsOfResidue(knowledge, gene, residue));
  if (exons.length === 0 || exons.some((found) => found.length === 0)) return undefined;
  return residues.some((residue) => mayLieInExon(knowledge, gene, residue, number))
    ? undefined
    : { gene, exons: exons[0]! };
}

/** "KIT exon 11 V654A double mutants", "exon 12 V617F-negative": the change is another lesion beside that of the exon. */
const besidesExon = /^[\s-](?:double|compound|secondary|negative)/i;

/** Wrong statements in sentences. */
function* inSentences(context: RuleContext): Iterable<Wrong> {
  const found = placesFound(context, 'variant/exon-mismatch', (text, block) => {
    if (!/exon/iu.test(text)) return [];
    const mentions = inBlock(context.mentions, block);
    return mentions.flatMap((mention, index) => {
      if (mention.kind !== 'variant') return [];
      if (besidesExon.test(textAfter(text, mention.prose, 12))) return [];
      const stated = statedExon(text, mentions, index);
      const wrong = stated && mismatch(context, mention, stated.number);
      if (!wrong || !isOfGene(mentions, wrong.gene, stated)) return [];
      if (isQuoted(context, mention) || blockIsOfAnotherOrganism(context, block)) return [];
      const prose = stated.isShared ? mention.prose : stated.prose;
      return [{ prose, stated, name: mention.text, ...wrong }];
    });
  });
  for (const { stated, block, ...wrong } of found) {
    const { number, isShared, prose } = stated;
    const digits = { start: prose.end - `${number}`.length, end: prose.end };
    // Another number might be wrong for other members of the list.
    yield { ...wrong, number, ...(isShared ? {} : { digits: placeAt(context.manuscript, block, digits).span }) };
  }
}

/** Wrong statements in table rows. */
function* inTables(context: RuleContext): Iterable<Wrong> {
  for (const { mention, gene, number, block, prose } of exonRows(context)) {
    const wrong = mismatch(context, mention, number, gene);
    if (!wrong) continue;
    const { span } = placeAt(context.manuscript, block, prose);
    yield { ...wrong, span, digits: span, number, name: mention.text };
  }
}

const sourceWords = ({ transcript, source }: ResidueExon): string =>
  source.verified === 'lookup' ? `${transcript}, looked up on ${source.date}` : transcript;

/** Ensembl's exons of the transcript that each row names, counted in residues of the reference protein. */
export const variantExonMismatch = defineRule({
  id: 'variant/exon-mismatch',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'review',
  title: 'A mutation in an exon that does not hold its residue',
  why: 'Assays, labels and trials select patients by exon, and a wrong number sends readers to another mutation. Read are the plain ways to say it: “T790M in exon 20”, “exon 20 T790M”, “exon 20 mutations such as …”, and tables with a column of exons. The knowledge base has the exons of the genes that are named so; other counts of exons and of residues that papers use are right as well, and a codon that two exons share lies in both.',
  examples: [
    { text: 'KIT exon 11 V654A double mutants are rare.', note: 'two changes of one gene' },
    { text: 'Tumours with EGFR L858R in ⟦exon 20⟧ respond.', fixed: 'Tumours with EGFR L858R in exon 21 respond.' },
    { text: 'The ⟦exon 11⟧ BRAF V600E mutation is common.', fixed: 'The exon 15 BRAF V600E mutation is common.' },
    {
      text: 'The KIT V654A substitution (⟦exon 17⟧) arose.',
      fixed: 'The KIT V654A substitution (exon 13) arose.',
    },
    {
      text: 'Patients had EGFR ⟦exon 18⟧ mutations (L861Q) and took afatinib.',
      fixed: 'Patients had EGFR exon 21 mutations (L861Q) and took afatinib.',
    },
    { text: 'Patients had EGFR exon 18 mutations such as G719X, ⟦L861Q⟧.', note: 'no number is right for both' },
    {
      text: '| Gene | Exon | Change |\n| --- | --- | --- |\n| KIT | ⟦17⟧ | T670I |\n| KIT | 17 | D816V |',
      fixed: '| Gene | Exon | Change |\n| --- | --- | --- |\n| KIT | 14 | T670I |\n| KIT | 17 | D816V |',
    },
    { text: 'Patients had EGFR exon 18 mutations (G719X, E709K) and took afatinib.' },
    { text: 'Tumours with EGFR L858R in exon 21 or EGFR exon 19 deletions and L858R respond.' },
    { text: 'EGFR T790M arose in exon 19 deletion-positive tumours, T790M in exon 19 mutants too.' },
    { text: 'KIT V654A in exon 11 GISTs is a second mutation.', note: 'the exon of the first one' },
    { text: 'PIK3CA E545K in exon 9 is E545K in exon 10 elsewhere.', note: 'two counts are in use' },
    { text: 'The EGFR L834R substitution in exon 21 is that of the mature receptor.', note: 'another numbering' },
    { text: 'Mice with KIT D814Y in exon 11 had mastocytosis.', note: 'another organism' },
  ],
  *check(context) {
    const { knowledge } = context;
    for (const { span, name, gene, exons, number, digits } of [...inSentences(context), ...inTables(context)]) {
      const accession = knowledge.proteins(gene)[0]!.accession;
      const where = exons.map((exon) => `exon ${exon.number} (residues ${exon.first} to ${exon.last} of ${accession})`);
      yield {
        span,
        message: `${name} of ${knowledge.label(gene)} lies in ${where.join(' and ')}, not in exon ${number}: ${sourceWords(exons[0]!)}.`,
        data: [accession],
        fixes: (digits ? exons : []).map((exon) => ({
          title: `Write exon ${exon.number}`,
          safety: 'review' as const,
          reason: 'Or another mutation was meant.',
          edits: [{ ...digits!, newText: String(exon.number) }],
        })),
      };
    }
  },
});
