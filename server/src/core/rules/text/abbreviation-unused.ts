import { mentionsNear } from '../../claims/mentionsNear.ts';
import { sentenceAt } from '../../manuscript/sentenceAt.ts';
import { overlaps } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { closedAfter, type DefinedShortForm, definedInText, isStandard } from '../abbreviations.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { usesOf } from './shortForms/shortFormUses.ts';

/** The span from the space before the bracket in "full name (ABC)" to its end; undefined if the bracket contains more. */
function bracketOf({ manuscript: { text } }: RuleContext, { span }: DefinedShortForm) {
  const closed = closedAfter(text, span.end);
  const opened = /\s?[([]\s?$/u.exec(textBefore(text, span, 3))?.[0];
  if (closed === undefined || opened === undefined) return undefined;
  return { start: span.start - opened.length, end: span.end + closed };
}

/**
 * Whether the short form explains a longer name ("OpenPBTA" by "Pediatric Brain Tumor Atlas (PBTA)", BRCA1 by "breast cancer
 * gene (BRCA)"), or occurs with a space or nothing for its hyphen.
 */
const standsWithin = ({ manuscript }: RuleContext, { short }: DefinedShortForm): boolean =>
  manuscript.blocks.some(({ prose: { text } }) => {
    if (short.includes('-') && [' ', ''].some((joint) => text.includes(short.replace('-', joint)))) return true;
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1))
      if (/\p{L}/u.test(text[at - 1] ?? '') || /\d/u.test(text[at + short.length] ?? '')) return true;
    return false;
  });

/** Words in the addresses of authors. */
const institution =
  /(?<!\p{L})(?:Academy|Cent(?:er|re)|College|Department|Faculty|Hospital|Institute?|School|University)(?!\p{L})/u;
const postcode =
  /(?<![\p{L}\d])(?:[A-Z]{1,2}-?)?\d{4,6}(?![\p{L}\d])|(?<!\p{L})(?:USA|UK|China|Japan|Germany|India|Turkey|France|Italy|Spain)\.?$/u;

/** Whether the definition is in the address of an author, where institutes are printed with their short names. */
function isOfAddress({ manuscript }: RuleContext, { block, prose }: DefinedShortForm): boolean {
  const { prose: own, sentences } = manuscript.blocks[block]!;
  const sentence = sentences[sentenceAt(sentences, prose.start)];
  const text = own.text.slice(sentence?.prose.start, sentence?.prose.end).trim();
  return institution.test(text) && postcode.test(text);
}

/** "Arg140 (R140)": a residue by its other code. */
const residue = /^[ACDEFGHIKLMNPQRSTVWY]\d{2,4}$/;

/** "The shieldin complex (SHLD1/2/3)": which genes it has. "Kinases 1 and 2 (ERK1/2)" is a name in full. */
const numbered = /^\p{Lu}[\p{Lu}-]*\d+[A-Z]?(?:\/\d+[A-Z]?)+$/u;
const listsGenes = ({ short, full }: DefinedShortForm): boolean => numbered.test(short) && !/\d/u.test(full);

/** Whether a short form is exempt: it is standard, or another name of a drug or cell line, by which readers search for it. */
const isSpared = (context: RuleContext, defined: DefinedShortForm): boolean => {
  const { knowledge, mentions } = context;
  const { short, ids, block, prose } = defined;
  return (
    isStandard(short, knowledge, ids) ||
    isOfAddress(context, defined) ||
    residue.test(short) ||
    listsGenes(defined) ||
    ids.some((id) => knowledge.entity(id)?.kind === 'drug') ||
    knowledge.names.lookup(short).some(({ id }) => knowledge.entity(id)?.kind === 'cell-line') ||
    // "Mutations of the kinase domain (K650E)" gives an example.
    mentionsNear(mentions, block, prose).some((mention) => mention.kind === 'variant' && overlaps(mention.prose, prose))
  );
};

/** "Minimal residual disease (MRD)-negative": without the bracket the rest of the compound would hang on the last word. */
const standsInCompound = ({ manuscript: { text } }: RuleContext, { full }: DefinedShortForm, end: number): boolean =>
  /[\s-]/u.test(full) && /^[-\u2010-\u2013/+]\p{L}?/u.test(textAfter(text, { end }, 2));

/** AMA Manual of Style, chapter 13, and EASE's author toolkit: no abbreviation for a term that is hardly used again. */
export const textAbbreviationUnused = defineRule({
  id: 'text/abbreviation-unused',
  since: '0.1.0',
  status: 'stable',
  severity: 'hint',
  fix: 'review',
  title: 'Abbreviations that are defined and never used',
  why: 'A short form that does not come again costs the reader a moment and gives nothing back. Approved gene symbols and abbreviations that everybody knows are often given as a second name and are left alone. One finding stands for all such abbreviations.',
  examples: [
    { text: 'Tumours with kinase domain mutations (K650E) grow.', note: 'an example' },
    {
      text: 'Cancer stem cells (⟦CSCs⟧) persist. The tumour microenvironment (TME) shields them.',
      fixed: 'Cancer stem cells persist. The tumour microenvironment shields them.',
    },
    { text: 'Cancer stem cells (CSCs) persist. Drugs spare each CSC.' },
    {
      text: 'The tumour microenvironment (TME) shields cancer stem cells (CSCs). TME-CSCs persist.',
      note: 'both stand in one compound',
    },
    { text: 'Patients in minimal residual disease (MRD)-negative remission live.', note: 'part of a compound' },
    {
      text: 'The tumour microenvironment (⟦TME⟧)’s role, as in cancer stem cells [CSCs](a), is large.',
      fixed: 'The tumour microenvironment’s role, as in cancer stem cells [CSCs](a), is large.',
    },
    {
      text: 'They hide (in the tumour microenvironment [⟦TME⟧], as shown [1,2]).',
      fixed: 'They hide (in the tumour microenvironment, as shown [1,2]).',
    },
    {
      text: 'The tumour microenvironment (⟦TME⟧)shields cells.',
      fixed: 'The tumour microenvironment shields cells.',
    },
    { text: 'A threonine (Thr) stands at the gate: Thr315.', note: 'the code of an amino acid' },
    { text: 'Mutations strike arginine 140 (R140).', note: 'a residue' },
    { text: 'The shieldin complex (SHLD1/2/3) protects ends.', note: 'its genes' },
    {
      text: 'Stromal pump kinases 1 and 2 (⟦SPK1/2⟧) act.',
      fixed: 'Stromal pump kinases 1 and 2 act.',
    },
    { text: 'The drug lowers 2-hydroxyglutarate (2-HG). Cells make 2HG.', note: 'without its hyphen' },
    { text: 'The epidermal growth factor receptor (EGFR) signals.', note: 'a gene symbol' },
    { text: 'Methotrexate (MTX) blocks folate.', note: 'another name of a drug' },
    { text: 'Cells of U-87 MG (U87) were grown.', note: 'another name of a cell line' },
    { text: '1 Centre of Pump Research (CPR), University of Abe, 12345 Bose, Germany', note: 'an address' },
    { text: 'The Brain Tumour Atlas (BTA) is old. OpenBTA is new.', note: 'part of a name' },
    { text: 'The kinase relative of pumps (KRP) has a twin, KRP2.', note: 'numbered' },
  ],
  *check(context) {
    const { manuscript } = context;
    const all = definedInText(context);
    const uses = usesOf(context, all);
    const unused = [...all].flatMap(([short, definitions]) => {
      const [one] = definitions;
      if (!one || definitions.length > 1 || isSpared(context, one)) return [];
      const bracket = bracketOf(context, one);
      if (!bracket || uses.get(short)!.length > 1 || standsWithin(context, one)) return [];
      return standsInCompound(context, one, bracket.end) ? [] : [one];
    });
    if (unused.length === 0) return;
    const names = unused.map(({ short }) => short).join(', ');
    yield {
      span: unused[0]!.span,
      message: `Defined and not used again: ${names}.`,
      data: unused.flatMap(({ ids }) => ids),
      related: unused.slice(1).map(({ span, short }) => ({ ...span, message: `${short} is not used again either` })),
      fixes: [
        {
          title: `Remove ${unused.length > 1 ? `the ${unused.length} short forms` : `(${names})`}`,
          safety: 'review',
          reason: 'Readers may search for them.',
          edits: unused.flatMap((one) => {
            const bracket = bracketOf(context, one);
            const isGlued = /\p{L}\p{L}/u.test(manuscript.text.slice(bracket?.end, (bracket?.end ?? 0) + 2));
            return bracket ? [{ ...bracket, newText: isGlued ? ' ' : '' }] : [];
          }),
        },
      ],
    };
  },
});
