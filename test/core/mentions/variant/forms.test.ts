import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { variantForms } from '../../../../server/src/core/mentions/variant/index.ts';
import { markedText } from '../../../support/markedText.ts';
import { root } from '../../../support/sourceFiles.ts';

/** What a form reads in a text: the marked places, each with its normal form (`-` where HGVS has none). */
interface Table {
  readonly accepts: readonly (readonly [marked: string, ...hgvs: string[]])[];
  readonly rejects: readonly string[];
}

const tables: Readonly<Record<string, Table>> = {
  proteinSubstitution: {
    accepts: [
      ['the ⟦T790M⟧ mutation', 'p.Thr790Met'],
      ['⟦p.T790M⟧ and (⟦L858R⟧)', 'p.Thr790Met', 'p.Leu858Arg'],
      ['⟦p.(Thr790Met)⟧', 'p.Thr790Met'],
      ['⟦p.(T790M)⟧', 'p.Thr790Met'],
      ['⟦Thr790Met⟧, ⟦Thr 315 Ile⟧', 'p.Thr790Met', 'p.Thr315Ile'],
      ['⟦Thr790→Met⟧ or ⟦T790→M⟧ or ⟦Thr790 to Met⟧', 'p.Thr790Met', 'p.Thr790Met', 'p.Thr790Met'],
      ['⟦T790M⟧-positive', 'p.Thr790Met'],
      ['⟦V600E/K⟧', 'p.Val600Glu p.Val600Lys'],
      ['⟦G12C/D/V⟧', 'p.Gly12Cys p.Gly12Asp p.Gly12Val'],
      ['⟦L858R⟧/⟦T790M⟧ and ⟦L858R⟧+⟦C797S⟧', 'p.Leu858Arg', 'p.Thr790Met', 'p.Leu858Arg', 'p.Cys797Ser'],
      ['⟦Lys601 to Glu or Asn⟧', 'p.Lys601Glu p.Lys601Asn'],
      ['⟦p.Thr790=⟧', 'p.Thr790='],
      ['⟦S768I⟧–⟦V769L⟧', 'p.Ser768Ile', 'p.Val769Leu'],
    ],
    rejects: [
      'T47D2 and AT790M',
      'P4503A4 and P4503A',
      'the S100A family',
      'M13F and M13R',
      'T790T',
      'T790',
      '790M',
      'B600Z',
      'T0790M',
      'T790m',
      'EGFR-T790Mx',
      'the C57BL mouse',
      'he met 12 his friends',
    ],
  },
  stop: {
    accepts: [
      ['⟦R213X⟧ and ⟦p.R213*⟧', 'p.Arg213Ter', 'p.Arg213Ter'],
      ['⟦p.Arg213Ter⟧ or ⟦Q1467*⟧', 'p.Arg213Ter', 'p.Gln1467Ter'],
      ['⟦Glu 272 to stop⟧', 'p.Glu272Ter'],
    ],
    rejects: ['R213', 'A7*', 'BX213X', 'R213Xa', 'pR213X'],
  },
  frameshift: {
    accepts: [
      ['⟦R58fs⟧', 'p.Arg58fs'],
      ['⟦p.Ser119fsX⟧', 'p.Ser119fs'],
      ['(⟦p.Pro246HisfsX13⟧)', 'p.Pro246HisfsTer13'],
      ['⟦p.Arg97ProfsTer23⟧', 'p.Arg97ProfsTer23'],
    ],
    rejects: ['R58', 'offsets', '58fs', 'a 12 fs pulse', 'R58fsa'],
  },
  delins: {
    accepts: [
      ['⟦L747_A750delinsP⟧', 'p.Leu747_Ala750delinsPro'],
      ['⟦p.Leu747_Pro753delinsSer⟧', 'p.Leu747_Pro753delinsSer'],
      ['⟦L747-P753>S⟧', 'p.Leu747_Pro753delinsSer'],
      ['⟦delL747-A750insP⟧', 'p.Leu747_Ala750delinsPro'],
      ['⟦c.2240_2257delinsTCT⟧', 'c.2240_2257delinsTCT'],
    ],
    rejects: ['L747_A750del', 'A750_L747delinsP', 'the del or ins', 'L747>P'],
  },
  deletion: {
    accepts: [
      ['⟦E746_A750del⟧', 'p.Glu746_Ala750del'],
      ['⟦p.Glu746_Ala750del⟧', 'p.Glu746_Ala750del'],
      ['⟦E746–A750del⟧', 'p.Glu746_Ala750del'],
      ['⟦delE746-A750⟧', 'p.Glu746_Ala750del'],
      ['⟦ΔF508⟧ or ⟦F508del⟧', 'p.Phe508del', 'p.Phe508del'],
      ['⟦c.35delG⟧ and ⟦520delG⟧', 'c.35delG', '-'],
      ['⟦c.399_402del⟧', 'c.399_402del'],
    ],
    rejects: ['E746_A750', 'A750_E746del', 'delta', 'the model', 'E7del', 'deleted in 12', '12 del'],
  },
  insertion: {
    accepts: [
      ['⟦D770_N771insNPG⟧', 'p.Asp770_Asn771insAsnProGly'],
      ['⟦p.Ala763_Tyr764insPheHis⟧', 'p.Ala763_Tyr764insPheHis'],
      ['⟦c.1186_1187insGGCC⟧', 'c.1186_1187insGGCC'],
      ['⟦3020insC⟧', '-'],
    ],
    rejects: ['inside 12 insects', 'N771_D770insG', 'D770_N771', '2 instances'],
  },
  duplication: {
    accepts: [
      ['⟦Y772_A775dup⟧', 'p.Tyr772_Ala775dup'],
      ['⟦A767_V769dupASV⟧', 'p.Ala767_Val769dup'],
      ['⟦c.429_452dup⟧ or ⟦899dupC⟧', 'c.429_452dup', '-'],
    ],
    rejects: ['12 duplicates', 'A775_Y772dup', '452dup', 'dup'],
  },
  tandemDuplication: {
    accepts: [
      ['FLT3-⟦ITD⟧', '-'],
      ['⟦internal tandem duplications⟧ of FLT3', '-'],
    ],
    rejects: ['XITD', 'itd', 'tandem mass', 'internal duplicate'],
  },
  codingChange: {
    accepts: [
      ['⟦c.2369C>T⟧', 'c.2369C>T'],
      ['⟦c.2369C→T⟧ (⟦c.35G > A⟧)', 'c.2369C>T', 'c.35G>A'],
      ['⟦c.592C-->T⟧', 'c.592C>T'],
      ['⟦2369C→T⟧', '-'],
      ['⟦-308G>A⟧ and ⟦IVS10-1G>A⟧', '-', '-'],
      ['⟦c.357-3C>G⟧', 'c.357-3C>G'],
      ['⟦G-1739A⟧', '-'],
      ['⟦g.1755 G > A⟧', 'g.1755G>A'],
    ],
    rejects: ['C>T', '12 A/T', 'c.2369', 'T790M', '5 A > T', 'c.2369C>C', 'phase 2 C/D'],
  },
  dbSnp: {
    accepts: [['⟦rs121913529⟧', '-']],
    rejects: ['rs12', 'ers121913529', 'rs0123', 'users123'],
  },
  exon: {
    accepts: [
      ['⟦exon 19 deletions⟧', '-'],
      ['⟦exon 20 insertion⟧ and ⟦exon 14 skipping⟧', '-', '-'],
      ['⟦deletions in exon 19⟧', '-'],
      ['⟦ex19del⟧', '-'],
      ['⟦in-frame deletions in exon 19⟧', '-'],
    ],
    rejects: ['exon 19', 'exons 19 and 21', 'the exon deletion', 'sex 19 deletions'],
  },
  residueMention: {
    accepts: [
      ['⟦V600⟧-mutant melanoma', '-'],
      ['⟦G12⟧ mutations', '-'],
      ['⟦codon 12⟧ mutations and ⟦codons 12 and 13⟧ mutants', '-', '-'],
    ],
    rejects: ['V600 and', 'V600', 'the codon', 'codon 12', 'B600 mutations'],
  },
  wordedSubstitution: {
    accepts: [
      ['⟦threonine to methionine at codon 790⟧', 'p.Thr790Met'],
      ['a ⟦valine-to-glutamate substitution at position 600⟧', 'p.Val600Glu'],
      ['⟦methionine for threonine at position 790⟧', 'p.Thr790Met'],
      ['⟦arginine 248 tryptophan⟧', 'p.Arg248Trp'],
      ['⟦codon 12, glycine to valine⟧', 'p.Gly12Val'],
    ],
    rejects: ['threonine and methionine', 'from glycine to valine', 'serine 473', 'position 790'],
  },
  wordedBases: {
    accepts: [
      ['an ⟦A-to-G transition at nucleotide 276⟧', '-'],
      ['⟦C to T at position 2369⟧', '-'],
      ['a ⟦C deletion at nucleotide 888⟧', '-'],
      ['a ⟦deletion of G at nucleotide 520⟧', '-'],
    ],
    rejects: ['C to T', 'from A to B at position 3', 'deletion of the gene', 'a deletion at'],
  },
};

describe.each(variantForms.map((form) => [form.name, form] as const))('%s', (name, form) => {
  const table = tables[name];
  it('has accepts and rejects', () => {
    expect(table?.accepts.length).toBeGreaterThan(0);
    expect(table?.rejects.length).toBeGreaterThan(2);
  });
  it.each(table?.accepts ?? [])('reads %s', (marked, ...hgvs) => {
    const { text, spans } = markedText(marked);
    const read = [...form.read(text)].sort((a, b) => a.start - b.start);
    expect(read.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map((s) => text.slice(s.start, s.end)));
    expect(read.map((m) => m.changes.map((c) => c.hgvs ?? '-').join(' '))).toEqual(hgvs);
    expect(form.sign.test(text)).toBe(true);
  });
  it.each(table?.rejects ?? [])('does not read %s', (text) => {
    expect(form.read(text)).toEqual([]);
  });
});

it('lists every form of the folder', () => {
  const folder = path.join(root, 'server/src/core/mentions/variant');
  const others = [
    'form',
    'notation',
    'residueRange',
    'index',
    'readVariants',
    'attachGene',
    'notVariant',
    'fusion',
    'state',
  ];
  const files = readdirSync(folder)
    .map((file) => path.basename(file, '.ts'))
    .filter((file) => !others.includes(file));
  expect(variantForms.map((form) => form.name).sort()).toEqual(files.sort());
  expect(Object.keys(tables).sort()).toEqual(files.sort());
});
