const words = (list: string): readonly string[] => list.split(' ');

/**
 * The words of which a plain statement is made: "in lung cancer, A confers resistance to D", "patients whose tumours carry A respond to
 * D". Whatever else a sentence says ("only with", "tumours resistant to D had lost", "that restore the frame", "a third of") may change
 * what it says, in more ways than a list of them could tell.
 */
const plain: ReadonlySet<string> = new Set([
  ...words(
    'a among an and as at be been being both for from has have in is it its of on or that the their then these this those thus',
  ),
  ...words('to too was were which who whose with are so also therefore hence thereby moreover furthermore here'),
  // causing
  ...words(
    'confer confers conferred conferring cause causes caused causing lead leads led leading result results resulted resulting',
  ),
  ...words(
    'render renders rendered rendering make makes made making leave leaves left drive drives drove driven mediate mediates',
  ),
  ...words(
    'mediated produce produces produced bring brings brought about give gives gave provide provides provided underlie underlies',
  ),
  ...words(
    'predict predicts predicted predicting indicate indicates indicated associated associates linked correlate correlates',
  ),
  ...words(
    'correlated account accounts through by via due because accepted known established hallmark reason responsible',
  ),
  ...words('show shows showed shown display displays displayed exhibit exhibits exhibited remain remains remained'),
  // effects
  ...words(
    'resistance resistances resistant resist resists resisted sensitivity sensitive sensitise sensitises sensitised sensitising',
  ),
  ...words(
    'sensitize sensitizes sensitized sensitizing sensitisation sensitization respond responds responded responding response',
  ),
  ...words(
    'responses responsive responsiveness responders refractory insensitive insensitivity susceptible susceptibility tolerant',
  ),
  ...words(
    'effective ineffective effectiveness efficacious active inactive activity efficacy benefit benefits benefited vulnerable',
  ),
  ...words(
    'overcome overcomes overcame overcoming hypersensitive unresponsive work works worked fail fails failed fall short',
  ),
  ...words('survival progression-free overall longer shorter better worse higher lower rate rates outcome outcomes'),
  ...words('remission remissions against shrink shrinks shrank regress regresses regressed'),
  // who and what
  ...words(
    'patient patients people adults children tumour tumours tumor tumors cancer cancers carcinoma carcinomas adenocarcinoma',
  ),
  ...words(
    'adenocarcinomas melanoma melanomas leukaemia leukaemias leukemia leukemias lymphoma lymphomas glioma gliomas sarcoma',
  ),
  ...words(
    'sarcomas myeloma disease diseases malignancy malignancies case lesion lesions neoplasm neoplasms metastatic advanced',
  ),
  ...words(
    'mutation mutations mutant mutants mutated alteration alterations altered substitution substitutions change changes variant',
  ),
  ...words(
    'variants fusion fusions rearrangement rearrangements rearranged amplification amplified positive deletion deletions',
  ),
  ...words(
    'insertion insertions exchange gene oncogene protein kinase receptor enzyme gatekeeper residue position exon',
  ),
  ...words(
    'carry carries carrying carried harbour harbours harbouring harboured harbor harbors harboring harbored bear bears bearing',
  ),
  ...words('having had driver oncogenic activating loss-of-function gain-of-function of-function'),
  // treating
  ...words(
    'drug drugs agent agents inhibitor inhibitors tyrosine treatment treatments therapy therapies monotherapy treated targeted',
  ),
  ...words('target targets plus choice all always every argue argues receiving first line first-line front-line'),
  // how much, and how surely
  ...words(
    'strongly strong highly high clearly clear markedly marked directly exquisitely fully full completely complete uniformly',
  ),
  ...words(
    'universally consistently reliably clinically clinical well known primary acquired intrinsic profound durable excellent good',
  ),
]);

const effect = /^(?:resist|sensiti|respon|refractor|insensiti|suscept|effective|ineffective|active|inactive|benefit)/;
const spoken = /[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu;

/** Whether words, those of names left out, say no more than that something resists or responds, and that once. */
export function isPlainlySaid(rest: string): boolean {
  const said = rest.toLowerCase().match(spoken) ?? [];
  return said.every((word) => plain.has(word)) && said.filter((word) => effect.test(word)).length <= 1;
}
