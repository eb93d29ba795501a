import { describe, expect, it } from 'vitest';
import { explain } from '../../../server/src/core/features/explain/explain.ts';
import { hover } from '../../../server/src/core/features/hover.ts';
import { analyzeText, shippedKnowledge } from '../../support/analyzeText.ts';

/** What papers write, and what the card says of the residue. Every one of them is right by the numbering that it names. */
const cases: readonly (readonly [string, RegExp])[] = [
  [
    'ABL1 T315I',
    /Residue 315 of ABL1 is threonine \(P00519, isoform 1a\); residue 334 in isoform 1b \(NP_009297\.2, 1149 aa\)\./u,
  ],
  [
    'ABL1 T334I',
    /Residue 334 of ABL1 is threonine in isoform 1b \(NP_009297\.2, 1149 aa\): residue 315 of P00519, isoform 1a\./u,
  ],
  ['AR T877A', /Residue 877 of AR is threonine in the numbering of 919 residues: residue 878 of P10275\./u],
  ['AR T878A', /Residue 878 of AR is threonine \(P10275\); residue 877 in the numbering of 919 residues\./u],
  [
    'MET D1228N',
    /Residue 1228 of MET is aspartic acid \(P08581\); residue 1246 in isoform NP_001120972\.1 \(1408 aa\)\./u,
  ],
  [
    'MET D1246N',
    /Residue 1246 of MET is aspartic acid in isoform NP_001120972\.1 \(1408 aa\): residue 1228 of P08581\./u,
  ],
  ['EZH2 Y641N', /Residue 641 of EZH2 is tyrosine in isoform a \(Q15910-1, 746 aa\): residue 646 of NP_004447\.2\./u],
  ['EZH2 Y646N', /Residue 646 of EZH2 is tyrosine \(NP_004447\.2\); residue 641 in isoform a/u],
  [
    'BRAF V599E',
    /Residue 599 of BRAF is valine in papers before 2004: residue 600 of P15056, residue 640 in transcript NM_001374258/u,
  ],
  [
    'BRAF V600E',
    /Residue 600 of BRAF is valine \(P15056\); residue 599 in papers before 2004, residue 640 in transcript NM_001374258/u,
  ],
  ['BRAF V640E', /Residue 640 of BRAF is valine in transcript NM_001374258 \(807 aa\): residue 600 of P15056/u],
  ['MEN1 T344M', /Residue 344 of MEN1 is threonine in the isoform of 610 residues: residue 349 of O00255\./u],
  [
    'FGFR1 N544K',
    /Residue 544 of FGFR1 is asparagine in the isoform without residues 148 and 149 \(820 aa\): residue 546 of P11362\./u,
  ],
  ['KRAS C185S', /Residue 185 of KRAS is cysteine in KRAS4B \(188 aa\): residue 186 of P01116\./u],
  ['PSMB5 A49T', /Residue 49 of PSMB5 is alanine in the mature subunit: residue 108 of P28074\./u],
  ['EGFR L834R', /Residue 834 of EGFR is leucine in the mature receptor: residue 858 of P00533\./u],
  ['H3-3A K27M', /Residue 27 of H3-3A is lysine in histone numbering, without methionine 1: residue 28 of P84243\./u],
  ['ERBB2 S280F', /Residue 280 of ERBB2 is serine in isoform b \(1225 aa\): residue 310 of P04626\./u],
  ['MYD88 L265P', /Residue 265 of MYD88 is leucine in isoform NM_002468\.5 \(309 aa\): residue 252 of Q99836\./u],
  ['DHFR L22R', /Residue 22 of DHFR is leucine in the numbering without methionine 1: residue 23 of P00374\./u],
  [
    'RUNX1 R174Q',
    /Residue 174 of RUNX1 is arginine in isoform 1b \(453 aa\): residue 201 of NP_001745\.2, isoform 1c\./u,
  ],
  ['NTRK2 G639R', /Residue 639 of NTRK2 is glycine in isoform NP_006171\.2 \(838 aa\): residue 623 of Q16620\./u],
  ['FGFR3 K652E', /Residue 652 of FGFR3 is lysine in isoform NP_001156685\.1 \(808 aa\): residue 650 of P22607\./u],
  ['EGFR T790M', /Residue 790 of EGFR is threonine \(P00533\); residue 766 in the mature receptor\./u],
];

const plain = (markdown: string): string => markdown.replace(/\\/gu, '');

describe('a residue by any numbering that papers use', () => {
  it.each(cases)('%s is not blamed', (name) => {
    const { findings } = analyzeText(`A tumour with ${name} relapsed.`);
    expect(findings.filter(({ rule }) => rule === 'variant/residue-mismatch')).toEqual([]);
  });

  it.each(cases)('the card of %s says which numbering fits', (name, line) => {
    const text = `A tumour with ${name} relapsed.`;
    const card = hover(analyzeText(text), shippedKnowledge(), text.indexOf(name) + name.length - 1);
    expect(plain(card?.markdown ?? '')).toMatch(line);
  });

  it.each(cases)('so does explain %s', (name, line) => {
    expect(plain(explain(shippedKnowledge(), name) ?? '')).toMatch(line);
  });

  it.each(['H3K27M', 'H3 K27M', 'H3.3 K27M', 'H3F3A K27M'])('%s is a residue of a histone', (name) => {
    const { findings } = analyzeText(`A glioma with ${name} relapsed; the histone was sequenced.`);
    expect(findings.filter(({ rule }) => rule === 'variant/residue-mismatch')).toEqual([]);
  });

  it.each(['ABL1 T316I', 'AR W877L', 'AR W876L', 'MET D1229N', 'EZH2 Y643N', 'BRAF V601E', 'H3-3A K29M'])(
    '%s fits none and is blamed',
    (name) => {
      const { findings } = analyzeText(`In prostate cancer, ${name} arose.`);
      expect(findings.map(({ rule }) => rule)).toContain('variant/residue-mismatch');
    },
  );
});

it('a slip beside a curated change is blamed by the rule and by the card, though it fits the mature receptor by chance', () => {
  const text = 'A tumour with EGFR L790M relapsed.';
  const analysis = analyzeText(text);
  expect(analysis.findings.map(({ rule }) => rule)).toContain('variant/residue-mismatch');
  const card = hover(analysis, shippedKnowledge(), text.indexOf('L790M'));
  expect(plain(card?.markdown ?? '')).toMatch(/EGFR has threonine at 790, not leucine \(P00533\)\./u);
});

it('whoever asks finds a gene that running text does not show', () => {
  const cards = (term: string) => plain(explain(shippedKnowledge(), term) ?? '');
  expect(cards('IMPACT')).toMatch(/^\*\*IMPACT\*\* · gene/u);
  expect(cards('PTS')).toMatch(/^\*\*PTS\*\* · gene/u);
  expect(analyzeText('A study of IMPACT in PTS.').mentions).toEqual([]);
});

it.each([
  ['EGFR L858R', 'It lies in exon 21.'],
  ['EGFR L834R', 'It lies in exon 21.'],
  ['PIK3CA H1047R', 'It lies in exon 20 (21 by another count).'],
  ['ABL1 T334I', 'It lies in exon 6.'],
  ['MET D1246N', 'It lies in exon 19.'],
])('the card of %s says in which exon its residue lies', (name, words) => {
  expect(plain(explain(shippedKnowledge(), name) ?? '')).toContain(words);
});
