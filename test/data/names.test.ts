import { describe, expect, test } from 'vitest';
import { analyzeText } from '../support/analyzeText.ts';

/** What is read of a name in a sentence that says nothing more of it. */
const read = (name: string, sentence = 'Patients with %s were treated.'): string[] =>
  analyzeText(sentence.replace('%s', name)).mentions.map((one) => `${one.kind} ${one.text}`);

describe('diseases that reviews name', () => {
  test.each([
    'mesothelioma',
    'ependymoma',
    'astrocytoma',
    'Wilms tumour',
    'soft-tissue sarcomas',
    'T-cell lymphoma',
    'cutaneous T cell lymphoma',
    'NK/T-cell lymphoma',
    'primary CNS lymphoma',
    'germ cell tumours',
    'inflammatory breast cancer',
    'invasive lobular carcinoma',
    'ductal carcinoma in situ',
    'hormone-sensitive prostate cancer',
    'neuroendocrine prostate cancer',
    'vulvar cancer',
    'anal cancer',
    'adenoid cystic carcinoma',
    'carcinoma of unknown primary',
    'haematological malignancies',
    'hematological cancer',
    'gynaecological malignancies',
    'myeloid leukaemias',
    'B cell acute lymphoblastic lymphoma',
    'T-cell lymphoblastic lymphoma',
    'DIPG',
    'MPNST',
    'PMBCL',
    'GEJ adenocarcinoma',
    'carcinoid',
    'basal-like breast cancer',
    'Ph+ ALL',
    'Ph-like ALL',
    'CP-CML',
    'ABC-DLBCL',
    't-NEPC',
    'RAI-refractory thyroid cancer',
    'differentiated thyroid cancer',
    'B-cell malignancies',
    'AL amyloidosis',
    'hypereosinophilic syndrome',
    'histiocytosis',
    'double-hit lymphoma',
    'Richter’s transformation',
    'smouldering myeloma',
    'muscle-invasive bladder cancer',
  ])('%s', (name) => {
    expect(read(name)).toEqual([`disease ${name}`]);
  });
});

describe('other names', () => {
  test.each([
    ['SWI/SNF complexes', 'family'],
    ['C/EBP', 'family'],
    ['BET proteins', 'family'],
    ['GLI', 'family'],
    ['succinate dehydrogenase', 'family'],
    ['CYP3A', 'family'],
    ['CDK 4/6', 'gene'],
    ['MEK 1/2', 'gene'],
    ['camptothecin', 'drug'],
    ['mechlorethamine', 'drug'],
    ['UFT', 'drug'],
    ['VM-26', 'drug'],
    ['rasburicase', 'drug'],
    ['chidamide', 'drug'],
    ['RU486', 'drug'],
    ['mifepristone', 'drug'],
    ['MK-8628', 'drug'],
    ['buthionine sulphoximine', 'drug'],
    ['L-buthionine-(S,R)-sulfoximine', 'drug'],
    ['N-acetyl cysteine', 'drug'],
    ['dCK', 'gene'],
    ['glutathione reductase', 'gene'],
    ['ribonucleotide reductase', 'family'],
    ['glutamate cysteine ligase', 'family'],
    ['CDKN2B-AS1', 'gene'],
    ['LINC00152', 'gene'],
    ['SGC7901', 'cell-line'],
    ['RAW 264.7', 'cell-line'],
    ['SK-OV-3', 'cell-line'],
    ['SU-DHL-4', 'cell-line'],
    ['OCI-LY10', 'cell-line'],
    ['SK-N-BE(2)', 'cell-line'],
    ['MES-SA/Dx5', 'cell-line'],
    ['RS4;11', 'cell-line'],
    ['NCI-H520', 'cell-line'],
    ['DU 145', 'cell-line'],
    ['Hep G2', 'cell-line'],
    ['U-2 OS', 'cell-line'],
    ['CyclinB1', 'gene'],
    ['CYP17a', 'gene'],
    ['NR4A1-3', 'gene'],
    ['CRTC1–3', 'gene'],
    ['SIKs', 'family'],
    ['salt-inducible kinases', 'family'],
    ['CRTC', 'family'],
    ['4-OHT', 'drug'],
    ['SAR439859', 'drug'],
    ['G1T48', 'drug'],
    ['LSZ102', 'drug'],
    ['H3B 6545', 'drug'],
    ['AT9283', 'drug'],
    ['homoharringtonine', 'drug'],
    ['nutlin-3a', 'drug'],
    ['INK128', 'drug'],
    ['CPX-351', 'drug'],
    ['BCG', 'drug'],
    ['PRIMA-1', 'drug'],
    ['erastin', 'drug'],
    ['MMAF', 'drug'],
    ['curcumin', 'drug'],
    ['withaferin A', 'drug'],
    ['EGCG', 'drug'],
    ['obe-cel', 'drug'],
    ['131I-MIBG', 'drug'],
    ['K-975', undefined],
    ['R428', undefined],
    ['DAPT', undefined],
    ['DM1', undefined],
    ['BSO', undefined],
    ['ferroptosis inducers', 'drug-class'],
    ['oncolytic viruses', 'drug-class'],
    ['CELMoDs', 'drug-class'],
    ['camptothecins', 'drug-class'],
    ['FUS-CHOP', 'fusion'],
    ['microsatellite instability', 'mechanism'],
    ['resistance to ferroptosis', 'mechanism'],
    ['whole-genome doubling', 'mechanism'],
    ['double minutes', 'mechanism'],
    ['kinase switch', 'mechanism'],
    ['collateral sensitivity', 'mechanism'],
    ['oncogene addiction', 'mechanism'],
    ['tunnelling nanotubes', 'mechanism'],
    ['enhancer hijacking', 'mechanism'],
    ['HLA LOH', 'mechanism'],
    ['branched evolution', 'mechanism'],
    ['translational reprogramming', 'mechanism'],
    ['P-loop mutations', 'mechanism'],
    ['increased ATP affinity', 'mechanism'],
  ])('%s', (name, kind) => {
    expect(read(name, 'In these cells %s was told apart.')).toEqual(kind ? [`${kind} ${name}`] : []);
  });

  test.each([
    ['K-975', 'The TEAD inhibitor %s was given.'],
    ['R428', 'The AXL inhibitor %s was given.'],
    ['DAPT', 'Blocking Notch by %s was tried.'],
    ['DM1', 'The payload %s was released.'],
    ['S-1', 'They took %s and oxaliplatin for gastric cancer.'],
    ['TSA', 'The HDAC inhibitor %s was given.'],
    ['M6620', 'The ATR inhibitor %s was given.'],
    ['BSO', 'With %s the glutathione was gone.'],
  ])('%s is a drug where its sentence says so', (name, sentence) => {
    expect(read(name, sentence)).toContain(`drug ${name}`);
  });

  test.each([
    ['AIs', 'Resistance to %s such as letrozole grew.', true],
    ['AI', 'An %s algorithm, trained by deep learning, told letrozole from tamoxifen.', false],
    ['AIs', 'Resistance to %s grew.', false],
    ['PIs', 'Resistance to %s such as bortezomib grew.', true],
    ['PI', 'With bortezomib, annexin V and %s stained more cells.', false],
  ])('%s in: %s', (name, sentence, isClass) => {
    expect(read(name, sentence).includes(`drug-class ${name}`)).toBe(isClass);
  });

  test.each(['FOXD2-AS1', 'SOX2-OT', 'HIF1A-AS2', 'HOXA11-AS'])(
    '%s is a gene of its own, and not the one before its hyphen',
    (name) => {
      expect(read(name, 'In these cells %s was told apart.')).toEqual([`gene ${name}`]);
    },
  );

  test.each(['rice', 'tall', 'ball', 'Gas', 'Kelly', 'Patched'])('%s is a word', (name) => {
    expect(read(name, 'In these cells %s was told apart.')).toEqual([]);
  });

  test('words that their sentence makes names', () => {
    expect(read('Kelly', 'In the neuroblastoma line %s it was low.')).toContain('cell-line Kelly');
    expect(read('Patched', 'The receptor %s binds Hedgehog.')).toContain('gene Patched');
  });

  test.each(['RCC-10', 'CLL-8'])('%s is no disease', (name) => {
    expect(read(name, 'In these cells %s was told apart.')).toEqual([]);
  });

  test.each(['thioguanine nucleotides', 'TCGA-BRCA', 'CPTAC BRCA'])('%s is something else', (name) => {
    expect(read(name, 'In these cells %s was told apart.')).toEqual([]);
  });

  test('a family that the text calls so', () => {
    expect(read('CREB', 'Other %s family members bind.')).toEqual(['family CREB']);
    expect(read('CREB', 'Only %s binds.')).toEqual(['gene CREB']);
  });

  test('two genes with a slash are one where their product is told', () => {
    expect(read('YAP1/FAM118B fusion transcripts', 'They had %s.')).toContain('fusion YAP1/FAM118B');
    expect(read('ALK/ROS1 fusion genes', 'They had %s.')).toEqual(expect.arrayContaining(['gene ALK', 'gene ROS1']));
  });

  test.each(['Ras cycles from a GTP-bound to a GDP-bound form.', 'It binds GDP in all cycles of GTP exchange.'])(
    'GDP is no treatment in: %s',
    (text) => {
      expect(analyzeText(text).mentions.map((one) => one.text)).not.toContain('GDP');
    },
  );

  test.each([
    ['Cells with FLT3ITD-TKD grew.', ['gene FLT3', 'variant ITD']],
    ['Both AKT1-2 months and CDK4-6 are no ranges.', ['gene AKT1', 'gene CDK4']],
    ['They take pERK and RAFi as signs.', ['family ERK', 'drug-class RAFi', 'family RAF']],
    ['The blast phase of myelofibrosis came.', ['disease myelofibrosis']],
    ['CML in blast crisis came.', ['disease CML in blast crisis']],
    ['In CML the blast phase came.', ['disease CML', 'disease blast phase']],
    ['Secretory carcinoma grew.', []],
    ['Secretory carcinoma of salivary glands grew.', ['disease Secretory carcinoma of salivary glands']],
    ['NETs trap cells in a CUP.', []],
    ['CIN with lagging chromosomes grew.', ['mechanism CIN']],
    ['CIN of the cervix, CIN3 and somatic hypermutation were seen.', []],
    ['APOBEC mutagenesis adds to it.', ['mechanism APOBEC mutagenesis', 'family APOBEC']],
    ['MHC class I downregulation hides them.', ['mechanism MHC class I downregulation', 'family MHC class I']],
    ['They saw paradoxical ERK activation.', ['mechanism paradoxical ERK activation', 'family ERK']],
    ['T24 cells and TT cells grew.', ['cell-line T24', 'cell-line TT']],
    ['At T24 all patients of Mino had 20 KB of CHO.', []],
    ['All 5637 patients at TT had bladder cancer.', ['disease bladder cancer']],
    ['The residues H23, D283 and M14 bind.', []],
    ['H23 and A549 cells grew.', ['cell-line H23', 'cell-line A549']],
    ['Steric hindrance slows a reaction.', []],
    ['The gatekeeper mutation adds steric hindrance.', ['mechanism gatekeeper mutation', 'mechanism steric hindrance']],
    ['Aneuploidy is common, and mitophagy is old.', []],
    ['MS imaging (MSI) was used.', []],
    ['Loss of heterozygosity was measured in blood.', []],
    ['Large cell carcinoma of it grew.', []],
    ['In lung tissue, large cell carcinoma grew.', ['disease large cell carcinoma']],
    ['PC3 cells grew.', ['cell-line PC3']],
    ['Both PC2 and PC3 explain little.', []],
    ['They found secondary mutations.', ['mechanism secondary mutations']],
    ['They found secondary mutations in genes that drive growth.', []],
    ['They took polatuzumab, then gemtuzumab ozogamicin.', ['drug polatuzumab', 'drug gemtuzumab ozogamicin']],
    ['After CAR-T they relapsed.', ['drug-class CAR-T']],
    ['They took cART for HIV.', []],
    ['They bind hydroxyflutamide or MMAE.', ['drug hydroxyflutamide', 'drug MMAE']],
    ['After pemetrexed (PHAROS) they grew, as PHAROS says.', ['drug pemetrexed']],
    ['They had AR T878A or T878X.', ['gene AR', 'variant T878A', 'variant T878X']],
    ['Of dMMR cells, secondary mutations were told.', ['mechanism dMMR']],
  ])('%s', (text, names) => {
    expect(analyzeText(text).mentions.map((one) => `${one.kind} ${one.text}`)).toEqual(names);
  });

  test.each([
    ['ERα degraders', 'class:serd'],
    ['estrogen receptor degraders', 'class:serd'],
    ['ER PROTACs', 'class:er-protac'],
    ['BTK degraders', 'class:btk-degrader'],
    ['AR signalling inhibitors', 'class:androgen-receptor-pathway-inhibitor'],
    ['ARPIs', 'class:androgen-receptor-pathway-inhibitor'],
    ['AR pathway inhibitors', 'class:androgen-receptor-pathway-inhibitor'],
  ])('%s are %s', (name, id) => {
    expect(analyzeText(`They took ${name}.`).mentions[0]?.ids).toEqual([id]);
  });

  test('X beside a change of the same residue is any, and no stop', () => {
    const [, , any] = analyzeText('They had AR T878A or T878X.').mentions;
    expect(any?.variants).toMatchObject([{ form: 'mutation', residue: { from: 'T', position: 878 } }]);
  });

  test('short forms that a list of abbreviations explains are read in the text', () => {
    const text =
      'Children with ALL relapse, as MM does.\n\n## Abbreviations\n\nALL, acute lymphoblastic leukaemia; MM: multiple myeloma';
    const diseases = analyzeText(text).mentions.filter(({ kind }) => kind === 'disease');
    expect(diseases.slice(0, 2).map((one) => `${one.text} ${one.labels[0]}`)).toEqual([
      'ALL acute lymphoblastic leukemia',
      'MM multiple myeloma',
    ]);
    expect(analyzeText('Children with ALL relapse, as MM does.').mentions).toEqual([]);
  });
});
