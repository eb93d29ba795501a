import { expect, it } from 'vitest';
import { findMentions } from '../../../../server/src/core/mentions/findMentions.ts';
import { knowledge } from '../../../support/knowledge.ts';
import { markedText } from '../../../support/markedText.ts';
import { plainManuscript } from '../plainManuscript.ts';

const base = knowledge({
  genes: [
    { id: 'hgnc:1', symbol: 'BRAF', name: 'B-Raf proto-oncogene' },
    { id: 'hgnc:2', symbol: 'MEK1' },
    { id: 'hgnc:3', symbol: 'KRAS' },
    { id: 'hgnc:4', symbol: 'EGFR', aliases: ['epidermal growth factor receptor'] },
    { id: 'hgnc:5', symbol: 'TNFRSF17', aliases: ['BCMA'] },
    { id: 'hgnc:6', symbol: 'CD38' },
    { id: 'hgnc:7', symbol: 'SLAMF7' },
    { id: 'hgnc:8', symbol: 'ERBB2', aliases: ['HER2'] },
    { id: 'hgnc:9', symbol: 'VEGFA' },
    { id: 'hgnc:10', symbol: 'CD22' },
    { id: 'hgnc:11', symbol: 'AR' },
    { id: 'hgnc:12', symbol: 'CD3E' },
    { id: 'hgnc:13', symbol: 'BTK' },
    { id: 'hgnc:14', symbol: 'NR3C1' },
  ],
  drugs: [{ id: 'drug:gefitinib', inn: 'gefitinib' }],
  classes: [
    { id: 'class:braf', name: 'BRAF inhibitor', targets: ['hgnc:1'] },
    { id: 'class:braf-ii', name: 'type II BRAF inhibitor', targets: ['hgnc:1'] },
    { id: 'class:mek', name: 'MEK inhibitor', targets: ['hgnc:2'] },
    { id: 'class:g12c', name: 'KRAS G12C inhibitor', targets: ['hgnc:3'] },
    { id: 'class:ras', name: 'RAS inhibitor', aliases: ['KRAS inhibitor'] },
    { id: 'class:egfr', name: 'EGFR inhibitor', targets: ['hgnc:4'] },
    { id: 'class:bcma-car-t', name: 'BCMA CAR T-cell therapy', targets: ['hgnc:5'] },
    { id: 'class:bcma-bispecific', name: 'BCMA bispecific antibody', targets: ['hgnc:5'] },
    { id: 'class:cd38', name: 'anti-CD38 antibody', targets: ['hgnc:6'] },
    { id: 'class:slamf7', name: 'anti-SLAMF7 antibody' },
    { id: 'class:her2-adc', name: 'HER2-directed antibody-drug conjugate', targets: ['hgnc:8'] },
    { id: 'class:vegf', name: 'angiogenesis inhibitor', aliases: ['anti-VEGFA therapy'] },
    { id: 'class:ar', name: 'AR antagonist', targets: ['hgnc:11'] },
    { id: 'class:steroid', name: 'corticosteroid', targets: ['hgnc:14'] },
    { id: 'class:btk', name: 'Bruton kinase inhibitor', targets: ['hgnc:13'] },
    { id: 'class:btk-covalent', name: 'covalent inhibitor', targets: ['hgnc:13'] },
    { id: 'class:btk-type', name: 'type I inhibitor', targets: ['hgnc:13'] },
  ],
});

const classesIn = (text: string) =>
  findMentions(plainManuscript(text, 'Targeted therapy of tumours'), base).filter(({ kind }) => kind === 'drug-class');

it.each<[marked: string, ...classes: string[]]>([
  ['⟦BRAF- and MEK1-inhibitors⟧ were given', 'class:braf class:mek'],
  ['⟦BRAF+MEK1 inhibitors⟧ and ⟦BRAF plus MEK1 inhibitors⟧', 'class:braf class:mek', 'class:braf class:mek'],
  ['⟦KRASG12C inhibitors⟧ and ⟦KRAS(G12C) inhibitors⟧', 'class:g12c', 'class:g12c'],
  ['⟦KRAS-G12C-selective drugs⟧, ⟦KRAS G12C-targeted therapies⟧', 'class:g12c', 'class:g12c'],
  ['⟦KRASG12Ci⟧, ⟦KRAS G12C (OFF) inhibitors⟧', 'class:g12c', 'class:g12c'],
  ['the ⟦epidermal growth factor receptor (EGFR) inhibitors⟧', 'class:egfr'],
  ['⟦BRAF-targeted cancer therapy⟧ and ⟦BRAF-directed anticancer drugs⟧', 'class:braf', 'class:braf'],
  ['⟦EGFR pathway-targeted therapies⟧', 'class:egfr'],
  ['⟦EGFR-directed agents⟧', 'class:egfr'],
  ['⟦KRAS-targeted therapy⟧', 'class:ras'],
  ['⟦KRAS-targeted monotherapy⟧', 'class:ras'],
  ['⟦VEGFA-targeted therapeutics⟧ or a ⟦VEGFA-directed therapeutic⟧', 'class:vegf', 'class:vegf'],
  ['⟦HER2-targeted ADCs⟧ and ⟦HER2-directed antibody–drug conjugates⟧', 'class:her2-adc', 'class:her2-adc'],
  ['⟦BCMA-directed CAR T cells⟧ or ⟦anti-BCMA CAR-T therapy⟧', 'class:bcma-car-t', 'class:bcma-car-t'],
  ['⟦BCMA-targeting bispecific antibodies⟧, ⟦BCMA×CD3E bispecifics⟧', 'class:bcma-bispecific', 'class:bcma-bispecific'],
  ['⟦BTK inhibitors⟧ of whatever binding', 'class:btk'],
  ['⟦anti-CD38⟧ and ⟦anti-SLAMF7 antibodies⟧', 'class:cd38', 'class:slamf7'],
  ['⟦CD38 monoclonal antibodies⟧', 'class:cd38'],
  // A prefix is of all that a slash joins, and of one target else.
  ['⟦anti-BCMA/CD22 CAR-T cells⟧ and ⟦pan-BRAF/MEK1 inhibitors⟧', 'class:bcma-car-t', 'class:braf class:mek'],
  ['anti-CD38 plus ⟦BRAF inhibitors⟧', 'class:braf'],
  ['⟦1st-gen EGFR inhibitors⟧ and ⟦next-gen EGFR TKIs⟧', 'class:egfr', 'class:egfr'],
  ['⟦VEGFA-targeted therapy⟧', 'class:vegf'],
  ['⟦inhibitors of BRAF and MEK1⟧ or ⟦small-molecule inhibitors of EGFR⟧', 'class:braf class:mek', 'class:egfr'],
  ['⟦CAR T cells targeting BCMA⟧, ⟦antibodies directed against CD38⟧', 'class:bcma-car-t', 'class:cd38'],
  ['⟦inhibitors of BRAF⟧ and CD22 were given', 'class:braf'],
  ['⟦inhibitors of EGFR, BRAF and CD22⟧ were given', 'class:egfr class:braf'],
  // One drug, unless the words say what a protein is.
  ['They gave an ⟦inhibitor of BRAF⟧ or another selective ⟦inhibitor of EGFR⟧.', 'class:braf', 'class:egfr'],
  ['Gefitinib is an ⟦inhibitor of EGFR⟧; gefitinib, a potent ⟦inhibitor of EGFR⟧', 'class:egfr', 'class:egfr'],
  // A trait is read with its target; where the base has no class of it, the class is the wider one.
  ['⟦type Ib MEK1 inhibitors⟧, ⟦allosteric EGFR inhibitors⟧', 'class:mek', 'class:egfr'],
  ['⟦type II BRAF inhibitors⟧ and ⟦type I BRAF inhibitors⟧', 'class:braf-ii', 'class:braf'],
  ['⟦MEK1 poisons⟧ and ⟦MEK1 payloads⟧', 'class:mek', 'class:mek'],
  // After a word of response an act upon one target is a treatment.
  ['cells resistant to ⟦MEK1 inhibition⟧ and with benefit from ⟦EGFR blockade⟧', 'class:mek', 'class:egfr'],
  ['the sensitivity of these cells to ⟦KRAS G12C inhibition⟧', 'class:g12c'],
  ['cells resistant to ⟦inhibition of MEK1⟧, responses to ⟦blockade of EGFR⟧', 'class:mek', 'class:egfr'],
  // Of a kind that the base does not have: read, and none of the classes that it has.
  ['⟦BCMA-targeting agents⟧ and ⟦CD22-directed CAR T cells⟧', '', ''],
  ['⟦AR agonists⟧ and ⟦AR degraders⟧', '', ''],
  // A class named by its make, of which the drugs switch their target on.
  ['⟦NR3C1 antagonists⟧, ⟦NR3C1 inhibitors⟧ and ⟦NR3C1 agonists⟧', '', '', 'class:steroid'],
])('%s', (marked, ...classes) => {
  const { text, spans } = markedText(marked);
  const read = classesIn(text);
  expect(read.map(({ text }) => text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  expect(read.map(({ ids }) => ids.join(' '))).toEqual(classes);
});

it('reads no class whose noun the document has defined as something else', () => {
  const disease = { id: 'doid:1', name: 'lung adenocarcinoma' };
  const lungs = knowledge({ genes: [{ id: 'hgnc:4', symbol: 'EGFR' }], diseases: [disease] });
  const read = (text: string) => findMentions(plainManuscript(text), lungs).map(({ kind, text }) => `${kind} ${text}`);
  expect(read('EGFR ADC')).toEqual(['drug-class EGFR ADC', 'gene EGFR']);
  expect(read('Lung adenocarcinoma (ADC).\n\nEGFR ADC').slice(2)).toEqual(['gene EGFR', 'disease ADC']);
});

it.each([
  // A change of which the base has no class stays a change.
  'EGFR T790M inhibitors',
  'KRAS G12C inhibition',
  'MEK1 inhibition by a phosphatase, resistance after MEK1 inhibition',
  'resistant to CD22 inhibition',
  'resistant to MEK1 inhibition with drugs',
  'an anti-CD38 stain and EGFR',
  'HER2-targeted sequencing',
  'CD22 carts',
  'EGFR selectivity of agents',
  'p16, a potent inhibitor of EGFR, and SLAMF7 (an inhibitor of BRAF) act as an inhibitor of MEK1',
  'inhibition of MEK1 was seen, resistant to inhibition of MEK1 by drugs',
  'inhibitor of BRAF, an inhibitor of EGFR signalling',
  'p16 is an inhibitor of BRAF, and endogenous inhibitors of EGFR are known',
  'inhibitors of EGFR signalling and inhibitors of BRAF transcription',
  'inhibitors of CD22, antibodies against CD38 (1:500)',
  'receptor (EGFR) inhibitors of all kinds, (EGFR) and inhibitors',
])('reads no class in %s', (text) => {
  expect(classesIn(text)).toEqual([]);
});
