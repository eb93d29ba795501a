const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const joining = words(`
  a among an and as at be been being both for from has have in is it its of on that the their then these this those
  thus to too was were which who whose with are so also therefore hence thereby moreover furthermore here
`);

/** How a cause is joined to its effect. */
const causing = words(`
  confer confers conferred conferring cause causes caused causing lead leads led leading result results resulted
  resulting render renders rendered rendering make makes made making leave leaves left drive drives drove driven
  mediate mediates mediated produce produces produced bring brings brought about give gives gave provide provides
  provided underlie underlies predict predicts predicted predicting indicate indicates indicated associated associates
  linked correlate correlates correlated account accounts through by via due because accepted known established
  hallmark reason responsible ascribed attributed traced explain explains explained sufficient determinant determinants preserve preserves
  preserved restore restores restored
  increase increases increased enhance enhances enhanced show shows showed shown display displays displayed exhibit exhibits exhibited remain
  remains remained retain retains retained keep keeps kept prove proves proved derive derives derived achieve achieves achieved such
  gain gains gained offer offers offered marker markers biomarker predictor predictors
`);

/** What a treatment does. */
const effects = words(`
  resistance resistances resistant resist resists resisted sensitivity sensitive sensitise sensitises sensitised
  sensitising sensitize sensitizes sensitized sensitizing sensitisation sensitization respond responds responded
  responding response responses responsive responsiveness responders refractory insensitive insensitivity susceptible
  susceptibility tolerant effective ineffective effectiveness efficacious active inactive activity antitumour antitumor anti-tumour anti-tumor efficacy potency benefit
  benefits benefited vulnerable overcome overcomes overcame overcoming hypersensitive unresponsive powerless useless work works worked
  fail fails failed fall short survival progression-free overall longer shorter better worse higher lower rate rates
  outcome outcomes remission remissions against shrink shrinks shrank regress regresses regressed
`);

/** Who has a change, and what a change is called. */
const bearers = words(`
  patients people men women adults children tumour tumours tumor tumors cancer cancers carcinoma carcinomas adenocarcinoma
  adenocarcinomas melanoma melanomas leukaemia leukaemias leukemia leukemias lymphoma lymphomas glioma gliomas sarcoma
  sarcomas myeloma disease diseases malignancy malignancies lesion lesions neoplasm neoplasms metastatic advanced
  mutation mutations mutant mutants mutated alteration alterations altered substitution substitutions change changes
  variant variants fusion fusions rearrangement rearrangements rearranged positive deletion deletions insertion
  insertions exchange gene oncogene protein kinase receptor enzyme gatekeeper solvent-front activation-loop hotspot residue position exon carry carries
  carrying carried harbour harbours harbouring harboured harbor harbors harboring harbored bear bears bearing having
  hormone-receptor-positive promoter germline somatic detected had driver oncogenic activating inactivating pathogenic deleterious loss-of-function gain-of-function of-function
`);

const treating = words(`
  drug drugs agent agents inhibitor inhibitors tyrosine treatment treatments therapy therapies monotherapy treated
  targeted target targets plus added choice all always every argue argues receiving first line first-line front-line
`);

/** How much, and how surely. */
const degrees = words(`
  strongly strong highly high clearly clear markedly marked directly exquisitely fully full completely complete
  uniformly universally consistently reliably usually typically mostly generally commonly still clinically clinical well
  known well-known well-established classic classical typical prototypical archetypal rapidly rapid dramatically
  dramatic common frequent recurrent tightly closely invariably inherently primary intrinsic profound durable
  excellent good likewise similarly equally substantial exquisite intrinsically primarily innate potently readily
  effectively efficiently full lasting deep satisfactory suitable adequate considerable detectable
`);

/**
 * The words of which a plain statement is made: "in lung cancer, A confers resistance to D", "patients whose tumours carry A respond to
 * D". Whatever else a sentence says ("only with", "tumours resistant to D had lost", "that restore the frame", "a third of") may change
 * what it says, in more ways than a list of them could tell.
 */
const plain: ReadonlySet<string> = new Set([...joining, ...causing, ...effects, ...bearers, ...treating, ...degrees]);

const effect = /^(?:resist|sensiti|respon|refractor|insensiti|suscept|effective|ineffective|active|inactive|benefit)/;
const spoken = /[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu;

/** The first of some words, those of names left out, that says more than that something resists or responds, and that once. */
export function wordBeyondPlain(rest: string): string | undefined {
  const said = rest.toLowerCase().match(spoken) ?? [];
  return said.find((word) => !plain.has(word)) ?? said.filter((word) => effect.test(word))[1];
}

/** Whether words say no more than that something resists or responds. */
export const isPlainlySaid = (rest: string): boolean => wordBeyondPlain(rest) === undefined;
