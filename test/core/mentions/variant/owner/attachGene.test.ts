import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../../server/src/core/mentions/findMentions.ts';
import { analyzeText } from '../../../../support/analyzeText.ts';
import { knowledge, oncology } from '../../../../support/knowledge.ts';
import { plainManuscript } from '../../plainManuscript.ts';

const base = knowledge(oncology);
const egfr = 'hgnc:3236';
const braf = 'hgnc:1097';

/** The gene and reason of each change in a text. */
const owners = (text: string) =>
  findMentions(plainManuscript(text), base)
    .filter((m) => m.kind === 'variant')
    .flatMap((m) => m.variants?.map((v) => [m.text, v.gene, v.geneBy]) ?? []);

describe('the gene of a change', () => {
  it.each<[string, [string, string | undefined, string | undefined][]]>([
    ['EGFR T790M', [['T790M', egfr, 'written']]],
    ['EGFR-T790M', [['T790M', egfr, 'written']]],
    ['EGFR (T790M)', [['T790M', egfr, 'written']]],
    ['T790M EGFR', [['T790M', egfr, 'written']]],
    ['BRAFV600E', [['V600E', braf, 'written']]],
    ['EGFR L790M', [['L790M', egfr, 'written']]],
    ['the T790M mutation in EGFR', [['T790M', egfr, 'adjacent']]],
    ['the EGFR mutation T790M', [['T790M', egfr, 'adjacent']]],
    ['the EGFR gene (T790M)', [['T790M', egfr, 'adjacent']]],
    ['The analogous substitution in BRAF, T790M, is unknown.', [['T790M', braf, 'adjacent']]],
    ['It is so in EGFR, whereas in BRAF, T790M is unknown.', [['T790M', braf, 'adjacent']]],
    ['BRAF is normal; the EGFR promoter has C228T', [['C228T', egfr, 'same-clause']]],
    ['The EGFR promoter is normal, BRAF C228T is not', [['C228T', braf, 'written']]],
    [
      'EGFR had passenger mutations in BRAF, T790M and C797S.',
      [
        ['T790M', egfr, 'same-clause'],
        ['C797S', egfr, 'same-clause'],
      ],
    ],
    [
      'EGFR T790M, C797S and L858R',
      [
        ['T790M', egfr, 'written'],
        ['C797S', egfr, 'adjacent'],
        ['L858R', egfr, 'adjacent'],
      ],
    ],
    ['EGFR and BRAF were sequenced and V600E was found', [['V600E', braf, 'same-clause']]],
    ['KRAS was normal; in EGFR we saw much T790M', [['T790M', egfr, 'same-clause']]],
    ['BRAF and EGFR matter. Later T790M was found.', [['T790M', egfr, 'residue']]],
    ['EGFR matters. Later T790M was found.', [['T790M', egfr, 'document']]],
    ['T790M was found.', [['T790M', egfr, 'residue']]],
    // A slip from a change of the gene of the list, or of the sentence.
    [
      'EGFR matters. BRAF V600E and V606E were found',
      [
        ['V600E', braf, 'written'],
        ['V606E', braf, 'same-clause'],
      ],
    ],
    ['KRAS matters. T970M was seen in EGFR later', [['T970M', egfr, 'same-clause']]],
    ['BRAF and KRAS matter. T970M was seen in KRAS later', [['T970M', undefined, undefined]]],
    // The list goes on with how often or where, and a colon or a dash opens it.
    [
      'KRAS matters. EGFR mutations: T790M, C797S and, more rarely, L858R',
      [
        ['T790M', egfr, 'adjacent'],
        ['C797S', egfr, 'adjacent'],
        ['L858R', egfr, 'adjacent'],
      ],
    ],
    [
      'KRAS matters. EGFR mutations—T790M and, in one summary table, T760M—were seen',
      [
        ['T790M', egfr, 'adjacent'],
        ['T760M', egfr, 'same-clause'],
      ],
    ],
    ['BRAF matters. EGFR mutations (most often T790M) were seen', [['T790M', egfr, 'adjacent']]],
    ['EGFR matters, and in one summary table V600E of BRAF', [['V600E', braf, 'adjacent']]],
    [
      'EGFR T790M, and in some patients BRAF V600E',
      [
        ['T790M', egfr, 'written'],
        ['V600E', braf, 'written'],
      ],
    ],
    // Of a pair of genes, the one that has the residue.
    [
      'EGFR and BRAF mutations (T790M and V600E)',
      [
        ['T790M', egfr, 'adjacent'],
        ['V600E', braf, 'same-clause'],
      ],
    ],
    ['EGFR-mutant lines and BRAF mutations (T790M)', [['T790M', braf, 'adjacent']]],
    ['Q61H was found beside EGFR.', [['Q61H', undefined, undefined]]],
    ['EGFR matters. Q61H was found.', [['Q61H', undefined, undefined]]],
    ['the epidermal growth factor receptor (EGFR) T790M', [['T790M', egfr, 'adjacent']]],
    ['BRAF SNPs [c.35G>A]', [['c.35G>A', braf, 'adjacent']]],
    [
      'BRAF c.35G>A and SHMT c.40C>T matter',
      [
        ['c.35G>A', braf, 'written'],
        ['c.40C>T', undefined, undefined],
      ],
    ],
    ['BRAF matters. c.35G>A in ZZZ3 was new.', [['c.35G>A', undefined, undefined]]],
    ['BRAF matters. By PCR c.35G>A was new.', [['c.35G>A', braf, 'document']]],
    ['A polymorphism of EGFR had no effect: C3435T.', [['C3435T', egfr, 'document']]],
    ['EGFR was wild type. Cells had C3435T.', [['C3435T', undefined, undefined]]],
    [
      'BRAF c.1799T>A (p.V600E), c.1406G>C (n = 2) and c.1801A>G, unlike KRAS',
      [
        ['c.1799T>A', braf, 'written'],
        ['p.V600E', braf, 'adjacent'],
        ['c.1406G>C', braf, 'adjacent'],
        ['c.1801A>G', braf, 'adjacent'],
      ],
    ],
    [
      'BRAF matters. SHMT c.35G>A and c.38G>A were new.',
      [
        ['c.35G>A', undefined, undefined],
        ['c.38G>A', undefined, undefined],
      ],
    ],
    ['EGFR and KRAS matter. BRAF*2A (c.35G>A) was typed.', [['c.35G>A', braf, 'written']]],
    ['EGFR matters. The mtDNA A1555G was seen.', [['A1555G', undefined, undefined]]],
    ['EGFR matters. The change m.1555A>G was seen.', [['m.1555A>G', undefined, undefined]]],
    ['the zinc reductase (ZRD) c.35G>A, not EGFR', [['c.35G>A', undefined, undefined]]],
    ['a codon 12 mutation of KRAS', [['codon 12', 'hgnc:6407', 'adjacent']]],
    // Lists that correspond.
    [
      'KRAS, BRAF and EGFR showed G12V, V600K and L861Q, respectively',
      [
        ['G12V', 'hgnc:6407', 'adjacent'],
        ['V600K', braf, 'adjacent'],
        ['L861Q', egfr, 'adjacent'],
      ],
    ],
    [
      'BRAF and EGFR carried c.35G>A and c.40C>T alleles, respectively',
      [
        ['c.35G>A', braf, 'adjacent'],
        ['c.40C>T', egfr, 'adjacent'],
      ],
    ],
    // The change and its effect stand before the gene.
    [
      'BRAF and EGFR were read, and a change (c.35G>T; p.G12V) in exon 2 of the KRAS gene was new',
      [
        ['c.35G>T', 'hgnc:6407', 'adjacent'],
        ['p.G12V', 'hgnc:6407', 'adjacent'],
      ],
    ],
    [
      'BRAF c.35G>A (novel), c.40C>T',
      [
        ['c.35G>A', braf, 'written'],
        ['c.40C>T', braf, 'adjacent'],
      ],
    ],
    // What the changed protein binds is another one.
    ['We read BRAF. The change c.35G>A impairs binding to EGFR.', [['c.35G>A', undefined, undefined]]],
    ['We read BRAF. The change c.35G>A impairs EGFR.', [['c.35G>A', egfr, 'same-clause']]],
  ])('%s', (text, expected) => {
    expect(owners(text)).toEqual(expected);
  });
});

it('finds the alteration of the base', () => {
  const manuscript = plainManuscript('EGFR T790M and MET amplification', 'Targeted therapy of tumours');
  expect(findMentions(manuscript, base).map((m) => m.ids.join())).toEqual([
    egfr,
    'alteration:EGFR-T790M',
    'alteration:MET-amplification',
    'hgnc:7029',
  ]);
});

it('takes papers’ other numbering as it is', () => {
  expect(owners('ABL1 T315I and ABL1 T334I')).toEqual([
    ['T315I', 'hgnc:76', 'written'],
    ['T334I', 'hgnc:76', 'written'],
  ]);
});

it('a gene named before a change has it rather than a gene of the next clause, though both proteins fit', () => {
  const { mentions } = analyzeText('KRAS was tested. Y96D was found, whereas NRAS Q61K caused bypass.');
  const labels = mentions.filter(({ kind }) => kind === 'variant').flatMap((mention) => mention.labels);
  expect(labels).toEqual(['KRAS Y96D', 'NRAS Q61K']);
});

it.each(['ex19del', 'exon-19 deletion', 'deletion in exon 19'])(
  'takes %s for that of the gene which has it',
  (event) => {
    const { mentions } = analyzeText(
      `EGFR mutations respond to osimertinib, while ${event} with amplified BRAF relapses.`,
    );
    expect(mentions.find(({ text }) => text === event)?.labels).toEqual(['EGFR exon 19 deletion']);
  },
);

it('a known change is not that of a nearer gene that only happens to have the residue', () => {
  const text =
    'BCR-ABL has a kinase domain. Cells export imatinib by ABCB1. Compound mutations, such as E255V, defeat it.';
  const [change] = analyzeText(text).mentions.filter(({ kind }) => kind === 'variant');
  expect(change?.labels).toEqual(['ABL1 E255V']);
});

it('a change that stood beside its gene is that gene’s later', () => {
  const { mentions } = analyzeText('NRAS G12D was seen, and KRAS was normal. Later only G12D was found.');
  expect(mentions.filter(({ kind }) => kind === 'variant').flatMap(({ labels }) => labels)).toEqual([
    'NRAS G12D',
    'NRAS G12D',
  ]);
});

it('a change without anything beside it is that of the gene it stood beside before', () => {
  const changes = owners('BRAF c.35G>A and KRAS were typed. Only c.35G>A mattered in the end.');
  expect(changes.map(([change, gene]) => [change, gene])).toEqual([
    ['c.35G>A', braf],
    ['c.35G>A', braf],
  ]);
});

it('a gene from before is not handed on in a list', () => {
  const changes = owners('BRAF c.35G>A and KRAS were typed. Only c.35G>A and c.40C>T mattered in the end.');
  expect(changes.map(([change, gene]) => [change, gene])).toEqual([
    ['c.35G>A', braf],
    ['c.35G>A', braf],
    ['c.40C>T', undefined],
  ]);
});

it('asks no gene of the base for a lost start, which every gene can have', () => {
  const start = {
    id: 'alteration:BRAF.M1I',
    name: 'BRAF M1I',
    genes: [braf],
    form: 'substitution' as const,
    hgvs: 'p.Met1Ile',
  };
  const withStart = knowledge({ ...oncology, alterations: [...(oncology.alterations ?? []), start] });
  const [change] = findMentions(plainManuscript('The change p.M1I was found.'), withStart);
  expect(change?.labels).toEqual(['M1I']);
});

/** The labels of the changes in a text, read with the base that ships. */
const changes = (text: string): readonly string[] =>
  analyzeText(text).mentions.flatMap(({ kind, labels }) => (kind === 'variant' ? labels : []));

describe('the gene of the clause or list comes before a residue that another gene has by chance', () => {
  it.each<[string, readonly string[]]>([
    // A list goes on with its gene, even if the number is of another isoform.
    ['EZH2 and DNMT3A were typed. CD79B Y196H or Y197D was seen in four.', ['CD79B Y196H', 'CD79B Y197D']],
    // Halves of one double mutant have one gene.
    ['CDH1 was low. The IκBα mutant (S32A/S36A) was made.', ['NFKBIA S32A', 'NFKBIA S36A']],
    // What stands in brackets is not of the gene that follows them.
    ['Of CYP2C8 two changes (K399R; R139K) were typed, of EPHA5 none.', ['CYP2C8 K399R', 'CYP2C8 R139K']],
    // A list of changes of which the first has no gene: they are those of a virus.
    [
      'HIV was typed: M41L, D67N, K70R and L210W. Drugs are cleared by CYP3A4, and by ABCB1.',
      ['M41L', 'D67N', 'K70R', 'L210W'],
    ],
    // A name right before the change that is not a gene of the base.
    ['SRC and ABL1 were edited. Then Cas9 D10A was used.', ['D10A']],
    ['CFTR is an example, and F2 G20210A another one.', ['G20210A']],
    ['The ACE gene was typed, and the angiotensin type 1 receptor A1166C change.', ['A1166C']],
    ['We typed ACE. Carriers of the A1166C polymorphism of the ZQR1 gene were old.', ['A1166C']],
    // A gene after the change that has one of its own.
    ['PLEKHS1 changes (g.115511590G>C) and STAG2 p.R216* were seen.', ['PLEKHS1 g.115511590G>C', 'STAG2 p.Arg216Ter']],
    // A star allele has the gene in its name, or that of the list.
    ['CYP2D6\\*4, \\*10 and TPMT\\*3A were typed.', ['CYP2D6 *4', 'CYP2D6 *10', 'TPMT *3A']],
    ['CYP2D6 and CYP2C8 *3 (K399R) and SLCO1B1 521T>C were typed.', ['CYP2C8 *3', 'CYP2C8 K399R', 'SLCO1B1 521T>C']],
    ['PTEN R130* and ATM K293* were typed.', ['PTEN R130*', 'ATM K293*']],
    // A semicolon within brackets.
    ['Of TNF (TNF; G-308A) and IL6 (IL6; C-174G) one counts.', ['TNF G-308A', 'IL6 C-174G']],
  ])('%s', (text, labels) => expect(changes(text)).toEqual(labels));

  it.each<[string, readonly string[]]>([
    // A change in a list that the base knows for another gene is that gene’s.
    [
      'EGFR T790M matters. In NRAS c.35G>A, V600E and BRAF, all was normal.',
      ['EGFR T790M', 'NRAS c.35G>A', 'BRAF V600E'],
    ],
    // The effect in brackets of a change of the DNA tells the gene of both.
    [
      'BRCA1 and BRCA2 were typed: c.68_69delAG (p.Glu23Valfs*17) and c.5946delT (p.Ser1982Argfs*22).',
      ['BRCA1 c.68_69delAG', 'BRCA1 p.Glu23ValfsTer17', 'BRCA2 c.5946delT', 'BRCA2 p.Ser1982ArgfsTer22'],
    ],
    // A paragraph that goes through the changes of one gene.
    [
      'The androgen receptor mutates; ESR1 and NR3C1 do not.\n\nT878A was first. W742C is an agonist. L702H is activated.',
      ['AR T878A', 'AR W742C', 'AR L702H'],
    ],
  ])('%s', (text, labels) => expect(changes(text)).toEqual(labels));
});

it.each([
  ['EGFR T790M, and in one summary table T970M were seen.', ['T790M', 'T970M']],
  ['EGFR T790M is in the figure A12B and table S123A.', ['T790M']],
])('a word for a table is no label with an article: %s', (text, changes) => {
  expect(owners(text).map(([change]) => change)).toEqual(changes);
});

it.each<[string, (string | undefined)[]]>([
  // The noun of the first change is that of the gene after the comma, too.
  [
    'Colorectal cancers with a mutation in KRAS exon 2 resist cetuximab. Mutations in exons 3 and 4, and in NRAS, do, too.',
    ['KRAS exon 2 mutation', 'exon 3 mutation', 'exon 4 mutation'],
  ],
  ['CFTR was typed, as was the F5 Leiden allele (R506Q).', ['R506Q']],
  ['CFTR was typed, as was the rare allele (R506Q).', ['CFTR R506Q']],
  ['Mutations in the promoters of TERT, C228T and C250T, were found.', ['TERT C228T', 'TERT C250T']],
  ['Mutations in TERT, C228T and C250T, were found.', ['C228T', 'C250T']],
])('a change is that of the gene that the words around it mean: %s', (text, labels) => {
  expect(analyzeText(text).mentions.flatMap((one) => (one.kind === 'variant' ? one.labels : []))).toEqual(labels);
});

it.each([
  ['T790M EGFR was found.', 'written'],
  ['T790M EGFR and MET amplification were found.', 'adjacent'],
])('a gene after a change that begins a list is beside it: %s', (text, geneBy) => {
  const change = analyzeText(text).mentions.find((one) => one.text === 'T790M');
  expect(change?.variants?.map((one) => one.geneBy)).toEqual([geneBy]);
});
