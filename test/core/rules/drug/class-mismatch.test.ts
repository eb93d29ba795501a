import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const found = (text: string): readonly string[] =>
  analyzeText(text)
    .findings.filter(({ rule }) => rule === 'drug/class-mismatch')
    .map(({ message }) => message.replace(/ \(data of [\d-]+\)\.$/, ''))
    .sort();

describe('a drug in the wrong class', () => {
  it.each<[text: string, ...messages: string[]]>([
    [
      'Patients on the third-generation inhibitors alectinib and brigatinib relapsed.',
      'alectinib is curated as second-generation ALK inhibitor, not as third-generation inhibitor',
      'brigatinib is curated as second-generation ALK inhibitor, not as third-generation inhibitor',
    ],
    [
      'The BRAF inhibitor gefitinib failed.',
      'gefitinib is curated as first-generation EGFR TKI, not as BRAF inhibitor',
    ],
    ['Capmatinib, an EGFR inhibitor, failed.', 'capmatinib is curated as type I MET inhibitor, not as EGFR inhibitor'],
    [
      'Panitumumab is an anti-HER2 antibody.',
      'panitumumab is curated as anti-EGFR antibody, not as anti-HER2 antibody',
    ],
    ['Dabrafenib selectively inhibits MEK.', 'dabrafenib is curated as BRAF inhibitor, not as inhibitor of MEK'],
    ['Cetuximab binds to HER2, as is known.', 'cetuximab is curated as anti-EGFR antibody, not as inhibitor of HER2'],
    [
      'Second-generation inhibitors (osimertinib, afatinib) failed.',
      'osimertinib is curated as third-generation EGFR TKI, not as second-generation inhibitor',
    ],
    [
      'Second-generation BTK inhibitors, including ibrutinib, acalabrutinib and zanubrutinib, bind C481.',
      'ibrutinib is curated as first-generation BTK inhibitor, not as second-generation BTK inhibitor',
    ],
    [
      'Zanubrutinib, a non-covalent Bruton tyrosine kinase (BTK) inhibitor, was given.',
      'zanubrutinib is curated as covalent BTK inhibitor, not as non-covalent Bruton tyrosine kinase (BTK) inhibitor',
    ],
    [
      'Covalent inhibitors (e.g., pirtobrutinib) failed.',
      'pirtobrutinib is curated as non-covalent BTK inhibitor, not as covalent inhibitor',
    ],
    [
      'Compared with chemotherapy, ceritinib, a third-generation ALK inhibitor, prolonged survival.',
      'ceritinib is curated as second-generation ALK inhibitor, not as third-generation ALK inhibitor',
    ],
    [
      'Quizartinib is a potent type I inhibitor of FLT3.',
      'quizartinib is curated as type II FLT3 inhibitor, not as type I inhibitor',
    ],
    [
      'FLT3 inhibitors of type I (quizartinib) fail.',
      'quizartinib is curated as type II FLT3 inhibitor, not as inhibitor of type I',
    ],
    [
      'Type II inhibitors such as capmatinib fail.',
      'capmatinib is curated as type I MET inhibitor, not as type II inhibitor',
    ],
    [
      'They took the nonsteroidal aromatase inhibitor exemestane.',
      'exemestane is curated as steroidal aromatase inhibitor, not as nonsteroidal aromatase inhibitor',
    ],
    [
      'Darolutamide, a first-generation antiandrogen, was given.',
      'darolutamide is curated as second-generation androgen receptor antagonist, not as first-generation antiandrogen',
    ],
    [
      'Asciminib, an ATP-competitive inhibitor of ABL1, and the allosteric inhibitor ponatinib were given.',
      'asciminib is curated as allosteric BCR-ABL inhibitor, not as ATP-competitive inhibitor',
      'ponatinib is curated as ATP-competitive BCR-ABL inhibitor, not as allosteric inhibitor',
    ],
    [
      'Gefitinib, an irreversible EGFR inhibitor, was given.',
      'gefitinib is curated as reversible EGFR TKI, not as irreversible EGFR inhibitor',
    ],
    ['Raloxifene, a SERD, was given.', 'raloxifene is curated as selective estrogen receptor modulator, not as SERD'],
    [
      'Last year raloxifene, an aromatase inhibitor that is taken by mouth, was given.',
      'raloxifene is curated as selective estrogen receptor modulator, not as aromatase inhibitor',
    ],
    [
      'Although raloxifene is an aromatase inhibitor, it was given.',
      'raloxifene is curated as selective estrogen receptor modulator, not as aromatase inhibitor',
    ],
    [
      'Treatment with aromatase inhibitors such as raloxifene was stopped.',
      'raloxifene is curated as selective estrogen receptor modulator, not as aromatase inhibitor',
    ],
    [
      'Patients took the oral aromatase inhibitor raloxifene.',
      'raloxifene is curated as selective estrogen receptor modulator, not as aromatase inhibitor',
    ],
    [
      'They took aromatase inhibitors (raloxifene or letrozole).',
      'raloxifene is curated as selective estrogen receptor modulator, not as aromatase inhibitor',
    ],
    ['Encorafenib, a MEK inhibitor, was given.', 'encorafenib is curated as BRAF inhibitor, not as MEK inhibitor'],
    [
      'The ATP-competitive ABL inhibitor GNF-2 was tried.',
      'GNF-2 is curated as allosteric BCR-ABL inhibitor, not as ATP-competitive ABL inhibitor',
    ],
    [
      'Venetoclax, an inhibitor of PARP1, was given.',
      'venetoclax is curated as BCL-2 inhibitor, not as inhibitor of PARP1',
    ],
  ])('%s', (text, ...messages) => {
    expect(found(text)).toEqual(messages);
  });
});

describe('nothing is said of', () => {
  it.each([
    'Unlike ibrutinib, a non-covalent inhibitor retains activity against C481S.',
    'After failure of second-generation inhibitors lorlatinib was given.',
    'The second-generation inhibitors ceritinib and alectinib, and lorlatinib, were given.',
    'First-generation (gefitinib, erlotinib), second-generation (afatinib) and third-generation (osimertinib) EGFR TKIs differ.',
    'First- and second-generation inhibitors such as crizotinib and alectinib failed.',
    'The third-generation TKI ponatinib and the third-generation inhibitor lorlatinib were active.',
    'Type I inhibitors, such as midostaurin, bind the active form, whereas type II inhibitors (quizartinib and sorafenib) do not.',
    'The toxicity was reversible (osimertinib was stopped).',
    'Type I/II inhibitors (cabozantinib, crizotinib) were tried.',
    'Osimertinib (a third-generation inhibitor-resistant line was used) failed.',
    'Gefitinib, the second-generation inhibitor afatinib, or both were given.',
    'Ibrutinib is not a second-generation drug.',
    'The anti-HER2 antibody trastuzumab and pertuzumab, an anti-HER2 antibody, were given.',
    'The anti-HER2 antibody-drug conjugate trastuzumab deruxtecan was given.',
    'Brigatinib is an EGFR inhibitor; crizotinib, a MET inhibitor, and tepotinib, an ALK inhibitor-resistant line.',
    'Dabrafenib inhibits ERK. Dabrafenib inhibits MEK phosphorylation. Dabrafenib inhibited MEK.',
    'Dabrafenib inhibits BRAF and MEK. Dabrafenib targets MEK-dependent cells. Gefitinib blocks AKT.',
    'Imatinib inhibits KIT. Dasatinib targets EGFR. Metformin inhibits mTOR. Bortezomib targets NF-κB.',
    'The effect of dabrafenib inhibits MEK.',
    'Bazedoxifene, a SERM, is a SERD as well: bazedoxifene, a selective estrogen receptor degrader.',
    'Elacestrant, a SERM in bone, was given: elacestrant, a SERD.',
    'Lapatinib, a P-gp inhibitor, and sunitinib, an inhibitor of ABCG2, restored uptake.',
    'Abiraterone, an inhibitor of androgen synthesis, and metformin, an inhibitor of mTOR signalling, failed.',
    'Fulvestrant, an antagonist of the estrogen receptor, failed.',
    'Pemetrexed is an inhibitor of TYMS, DHFR and GART.',
    'Palbociclib, an inhibitor of CDK4 and CDK6, failed.',
    'Dasatinib, a type I inhibitor, and imatinib, a type II inhibitor, failed.',
    'Sorafenib, a second-generation multikinase inhibitor, and cabozantinib, a type I inhibitor of RET, failed.',
    'Type I inhibitors such as cabozantinib failed.',
    'Second-generation antiandrogens such as abiraterone failed.',
    'Women on anastrozole, a SERM or placebo were followed; raloxifene, an aromatase inhibitor, or both were given.',
    'Raloxifene, an aromatase inhibitor, goserelin or placebo was given.',
    'Raloxifene, an aromatase inhibitor, a GnRH agonist and surgery are at hand.',
    'Following raloxifene, an aromatase inhibitor, preferably letrozole, was given.',
    'Following raloxifene, an aromatase inhibitor was given.',
    'Compared with raloxifene, an aromatase inhibitor protects better.',
    'The rival of raloxifene is an aromatase inhibitor.',
    'Raloxifene (an aromatase inhibitor was not tolerated) was given.',
    'Raloxifene, the aromatase inhibitors (letrozole) and toremifene were tested.',
    'Substitutes for aromatase inhibitors, such as raloxifene, were tested.',
    'Agents given after PARP inhibitors (such as topotecan) were tested.',
    'Aromatase inhibitors (raloxifene where not tolerated) were given.',
    'Once on an aromatase inhibitor raloxifene is of no use.',
    'Compared with aromatase inhibitors raloxifene is weak.',
    'PD-1 axis inhibitors such as durvalumab were given.',
    'Indirect PARP inhibitors such as dinaciclib were given.',
    'Fedratinib, a BET inhibitor, was given.',
    'Raloxifene, an aromatase inhibitor (usually letrozole), and fulvestrant were given.',
    'Anti-oestrogens such as letrozole and tamoxifen were given.',
    'The comparator of lorlatinib was a first-generation inhibitor.',
    'Lorlatinib (a first-generation inhibitor had failed) was given.',
    'Lorlatinib, a first-generation ALK inhibitor or chemotherapy was given.',
    'Drugs later than the first generation (lorlatinib, alectinib) were given.',
    'Inhibitors beyond the first generation, such as lorlatinib, were given.',
    'First-generation inhibitors (lorlatinib helps later) were given.',
    'Renal carcinoma of type 2 (capmatinib was tried) is rare; papillary type II (capmatinib) is, too.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
