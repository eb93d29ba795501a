import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../support/analyzeText.ts';
import { expectNamesToFollowEdits } from '../../../../support/namesFollowEdits.ts';

/** The labels of the changes in a text, each with its gene if it has one. */
const changes = (text: string): readonly string[] =>
  analyzeText(text).mentions.flatMap(({ kind, labels }) => (kind === 'variant' ? labels : []));

const table = (...rows: readonly string[]): string =>
  ['| Change | Drug |', '|---|---|', ...rows.map((row) => `| ${row} | see text |`)].join('\n');

describe('a change is not that of a gene which the text does not speak of', () => {
  it.each<[string, readonly string[]]>([
    // The target of a class, of which nothing is known but the name.
    ['A cell line with the 6174delT allele was treated with a PARP inhibitor.', ['6174delT']],
    ['The CDK4/6 inhibitor was stopped, and c.35G>A was found.', ['c.35G>A']],
    // A family of which one gene has any residue by chance.
    [
      '# Adagrasib\n\nKRAS is bound by adagrasib.\n\nChanges of the pocket (R68S) hinder it; RTK signalling rises.',
      ['KRAS R68S'],
    ],
    // The base knows the change for another gene than the one that has the residue.
    ['EGFR has its own gatekeeper, as has KIT.\n\nM244V was found under imatinib.', ['ABL1 M244V']],
    ['# KRAS\n\nAlterations in RET are rare. Y96D hinders adagrasib.', ['RET alteration', 'KRAS Y96D']],
    // Genes that have changes of their own.
    [
      '# KRAS\n\nMutations of the pocket (H95D, Y96C), amplification of the G12C allele, and mutations in NRAS and BRAF are known.',
      ['KRAS H95D', 'KRAS Y96C', 'KRAS G12C'],
    ],
  ])('%s', (text, labels) => {
    expect(changes(text)).toEqual(labels);
  });

  it('but the target of a class of drugs is, if the base knows the change for it or the text speaks of it', () => {
    expect(changes('Most BTK inhibitors fail where C481S arises.')).toEqual(['BTK C481S']);
    expect(changes('BTK is a kinase, PLCG2 is none.\n\nAll BTK inhibitors fail where A428D arises.')).toEqual([
      'BTK A428D',
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['What BTK inhibitors leave behind is C481 changes, C481P for one.', ['BTK C481P']],
    ['Most BTK inhibitors are lost where T474F arises.', ['BTK T474F']],
    ['All EGFR inhibitors of this kind fail where G796D arises.', ['EGFR G796D']],
    // A family of which one gene alone has the residue.
    ['Some FGFR inhibitors are lost where N550Q arises.', ['FGFR2 N550Q']],
    ['Some PI3K inhibitors are lost where E545W arises.', ['PIK3CA E545W']],
    ['Of the JAK family, one had V617W.', ['JAK2 V617W']],
    // Each has the residue by chance: nothing changes there, or there are too many of them.
    ['Most BTK inhibitors fail where A428D arises.', []],
    ['The PARP inhibitor failed where E988K arose.', []],
    // Several have the residue.
    ['Some AKT inhibitors are lost where E17R arises.', []],
    // The base knows the change for another gene.
    ['Most EGFR inhibitors fail where V600E arises.', ['BRAF V600E']],
  ])('and if the base knows another change at its position: %s', (text, labels) => {
    expect(changes(text).filter((label) => label.includes(' '))).toEqual(labels);
  });

  it('and that of a small family is that of its gene with the residue', () => {
    expect(changes('Of the MEK proteins, one had C121S.')).toEqual(['MAP2K1 C121S']);
  });
});

describe('a change in a table or callout is that of the gene which the text is about', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a residue that other genes of the text have as well',
      `BTK is inhibited by pirtobrutinib, and BTK stays bound; BTK is also degraded. SYK and PLCG2 are others, as is TP53.\n\n${table('V416L', 'A428D')}`,
      ['BTK V416L', 'BTK A428D'],
    ],
    [
      'an event in an exon',
      `EGFR is inhibited by osimertinib and EGFR by gefitinib. ERBB2 and MET matter less.\n\n> Mind exon 19 deletions and L858R.`,
      ['EGFR exon 19 deletion', 'EGFR L858R'],
    ],
    [
      'the kinase of a fusion that is named with its partner only',
      `BCR::ABL1 is bound by asciminib. EGFR, OCT1 and ALK are other matters. BCR::ABL1 loses asciminib, as BCR::ABL1 does.\n\n${table('A337T, P465S, V468F')}`,
      ['ABL1 A337T', 'ABL1 P465S', 'ABL1 V468F'],
    ],
  ])('%s', (_, text, labels) => {
    expect(changes(text)).toEqual(labels);
  });

  it('unless the block speaks of another gene that has the residue, or none is named more often', () => {
    const about = 'KRAS is bound by sotorasib, and KRAS by adagrasib; KRAS matters. NRAS was normal.';
    expect(changes(`${about}\n\nAway from it lies G12P.`)).toEqual(['KRAS G12P']);
    expect(changes(`${about}\n\nG12P lies away from it. NRAS was read too.`)).toEqual(['G12P']);
    expect(changes('KRAS and NRAS were normal.\n\nAway from it lies G12P.')).toEqual(['G12P']);
  });
});

it('a text is about the kinase of its fusion, but about neither of two that are named as often, in any order', () => {
  const fused = (...fusions: readonly string[]): string =>
    [...fusions.map((fusion) => `${fusion} was fused.`), 'Then came S1206A.'].join('\n\n');
  const [alk, ret] = ['EML4-ALK', 'KIF5B-RET'];
  expect(changes(fused(alk, alk))).toEqual(['ALK S1206A']);
  expect(changes(fused(alk, alk, ret, ret))).toEqual([]);
  expect(changes(fused(ret, ret, alk, alk))).toEqual([]);
  expect(changes(fused(ret, alk, alk))).toEqual(['ALK S1206A']);
});

it('follows what a text is about while its paragraphs change', () => {
  const paragraph = fc.constantFrom(
    'KRAS was normal.',
    'NRAS was read.',
    'EGFR and MET came last.',
    'BCR::ABL1 was fused.',
    'EML4-ALK was cut.',
    'KIF5B-RET was older.',
    'Of the pocket is S1206A.',
    'Sotorasib and adagrasib were given.',
    'Away from it lies G12P.',
    'Then came A337T.',
    'Exon 19 deletions were found.',
  );
  expectNamesToFollowEdits(paragraph, 30);
});
