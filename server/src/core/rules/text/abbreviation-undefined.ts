import type { EntityKind } from '../../knowledge/knowledge.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { bracketedDefinitions } from '../../mentions/definition/bracketedDefinitions.ts';
import type { Mention } from '../../mentions/mention.ts';
import { textAfter } from '../../text/textAround.ts';
import { closedAfter, definedWhere, isStandard, singular } from '../abbreviations.ts';
import type { RuleFinding } from '../finding.ts';
import { thoseAmong } from '../foundAmong.ts';
import { grouped } from '../grouped.ts';
import { onAllPlaces } from '../inAllPlaces.ts';
import type { Place } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { isBody } from '../runningText.ts';
import { isAboveIntroduction } from '../unheadedAbstract.ts';
import { definitionFixes } from './shortForms/definitionFixes.ts';
import { explainedAnywhere, standsInTrialName } from './shortForms/explainedAnywhere.ts';
import { isExplainedBeside, isTied } from './shortForms/explainedBeside.ts';
import { fieldAbbreviations } from './shortForms/fieldAbbreviations.ts';
import { initialsOf, lettersOf, wordsOf } from './shortForms/initials.ts';
import { phrasesByInitials } from './shortForms/phrasesByInitials.ts';
import { usesOf } from './shortForms/shortFormUses.ts';
import { textSays } from './shortForms/textSays.ts';
import { spelledAsIn } from './spelledWords.ts';

/** Kinds whose short forms abbreviate words. Genes, drugs and cell lines have symbols and names of their own. */
const terms: ReadonlySet<EntityKind> = new Set(['disease', 'mechanism', 'drug-class', 'pathway']);

/** The names of an entity, the usual one first. */
function namesOf(context: RuleContext, id: string): readonly string[] {
  const { knowledge } = context;
  const record = knowledge.entity(id)?.record;
  if (!record) return [];
  const others =
    'synonyms' in record
      ? record.synonyms
      : 'aliases' in record
        ? record.aliases
        : 'spellings' in record
          ? record.spellings
          : [];
  const names = [knowledge.label(id), ...others];
  if (knowledge.entity(id)?.kind !== 'disease' || !names[0]!.includes('/')) return names;
  // "B-lymphoblastic leukemia/lymphoma" is two in one: what it is a kind of has the name that is written out.
  const wider = 'parents' in record ? record.parents.flatMap((parent) => namesOf(context, parent)) : [];
  return [...wider, ...names].filter((name) => !name.includes('/'));
}

/**
 * The name of an entity that the short form abbreviates: by its initials, as the text itself has it, or as the full name before
 * "(ABC)".
 */
function fullName(context: RuleContext, id: string, short: string): string | undefined {
  const all = namesOf(context, id);
  if (all.length === 0) return undefined;
  const names = all
    .map((name) => name.replace(/^\p{Lu}(?=\p{Ll}+[-\s])/u, (first) => first.toLowerCase()))
    .filter((name) => /^\p{Ll}.*\s|^\p{Lu}?\p{Ll}+-.*\s/u.test(name));
  const letters = lettersOf(short);
  const exact = names.filter((name) => initialsOf(wordsOf(name)) === letters);
  const found =
    exact.find((name) => textSays(context, name)) ??
    exact.find((name) => name.endsWith('cancer')) ??
    exact[0] ??
    // The current name before older ones: glioblastoma, not "glioblastoma multiforme".
    [all[0]!, ...names].find((name) =>
      bracketedDefinitions(`${name} (${short})`, []).some(({ fullAt }) => fullAt.start === 0),
    );
  // "Multidrug resistance" has other initials than "multi-drug resistance" and is the same name, in its usual spelling.
  const spellings = names.filter((name) => found !== undefined && solid(name) === solid(found));
  return spellings.find((name) => textSays(context, name)) ?? spellings[0] ?? found;
}

/** A name without its gaps, by which spellings with and without a hyphen are one. */
const solid = (name: string): string => name.toLowerCase().replace(/[-\s]/gu, '');

/**
 * The parts of a compound short form that its full name covers: "Chronic myeloid leukaemia in chronic phase (CML-CP)" covers
 * CML as well.
 */
const partsOf = (short: string, full: string): readonly string[] =>
  short.includes('-')
    ? short.split('-').filter((part) => part.length > 1 && initialsOf(wordsOf(full)).includes(part))
    : [];

/** Whether a mention is alone in brackets, "(EMT)": it is defined there, though in other words or on another page. */
const standsInBrackets = ({ blocks }: Manuscript, { block, prose }: Mention): boolean => {
  const { text } = blocks[block]!.prose;
  return /[([]/u.test(text[prose.start - 1] ?? '') && closedAfter(text, prose.end) !== undefined;
};

/** Whether the mention is the name of a family, in which the letters stand for nothing else: "The MDR/TAP subfamily". */
const namesFamily = ({ blocks }: Manuscript, { block, prose }: Mention): boolean =>
  /^(?:\/[\p{L}\d-]{2,8})?\s(?:sub|super)family(?!\p{L})/u.test(textAfter(blocks[block]!.prose.text, prose, 24));

type Use = Place & { readonly text: string };

/** A short form that nothing explains, with what it stands for. */
interface Undefined {
  readonly uses: readonly Use[];
  readonly full: string;
  /** The entity that it names, if the base has it. */
  readonly ids: readonly string[];
}

/** The mentions of terms by their short forms in the running text. */
const shortTerms = (context: RuleContext): readonly Mention[] => {
  const { manuscript, mentions } = context;
  return thoseAmong(
    context,
    'text/abbreviation-undefined',
    mentions,
    (mention) =>
      terms.has(mention.kind) &&
      mention.ids.length === 1 &&
      /^(?=[\d-]*\p{Lu})[\p{Lu}\d-]+s?$/u.test(mention.text) &&
      !standsInTrialName(context, mention.block, mention.prose) &&
      !namesFamily(manuscript, mention) &&
      !isQuoted(context, mention),
  ).filter(({ block }) => isBody(manuscript, manuscript.blocks[block]!));
};

/** The short forms of diseases, mechanisms and classes of drugs whose full name the base has; `isOpen` tells which need one. */
function* ofTerms(context: RuleContext, isOpen: (short: string) => boolean): Iterable<Undefined> {
  for (const uses of grouped(shortTerms(context), ({ text }) => singular(text))) {
    if (uses.some((use) => standsInBrackets(context.manuscript, use))) continue;
    const [{ text, ids }] = uses;
    const short = singular(text);
    const full = isOpen(short) ? fullName(context, ids[0]!, short) : undefined;
    const words = full && spelledAsIn(context, full);
    if (words === undefined) continue;
    const names = namesOf(context, ids[0]!).filter((name) => /[\s-]/u.test(name));
    if (!isExplainedBeside(context, short, [words, ...names])) yield { uses, full: words, ids };
  }
}

/** The finding at the first use, with a fix that writes it out there; `isOnly` says that the text has no other. */
function finding(manuscript: Manuscript, { uses, full, ids }: Undefined, isOnly: boolean): RuleFinding {
  const first = uses[0]!;
  const { text } = first;
  const plural = text.endsWith('s') && !full.endsWith('s') ? 's' : '';
  return {
    ...onAllPlaces(uses, {
      message: `${text} ${text.endsWith('s') ? 'are' : 'is'} not defined: ${full}${plural}.`,
      data: ids,
    }),
    fixes: definitionFixes(manuscript, first, `${full}${plural}`, isOnly),
  };
}

/** AMA Manual of Style, chapter 13: expanded at first mention. */
export const textAbbreviationUndefined = defineRule({
  id: 'text/abbreviation-undefined',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'An abbreviation that is never defined',
  why: 'Readers of a review come from many fields, and each knows other abbreviations. Reported are abbreviations of diseases, mechanisms, pathways and drug classes whose full name the knowledge base has, so that the definition can be offered; those of a list of the field, such as PFS and ctDNA; and others that are used three times where the text has the words three times without tying the two. Abbreviations that AMA style exempts, gene symbols, what a list of abbreviations or a tool that makes the printed text explains (`\\ac{PFS}`, `abbreviations:` in the front matter), names of trials, and words in quotations, tables and legends are left alone.',
  examples: [
    {
      text: 'Most patients with ⟦TNBC⟧ relapse. TNBC is aggressive.',
      fixed: 'Most patients with triple-negative breast cancer (TNBC) relapse. TNBC is aggressive.',
    },
    { text: 'Most patients with triple-negative breast cancer (TNBC) relapse. TNBC is aggressive.' },
    {
      text: 'Tyrosine kinase inhibitors (TKIs) of EGFR fail. Other EGFR-TKIs follow.',
      note: 'both of its parts are known',
    },
    { text: 'Some drugs block the ER (selective ER modulators, SERM). SERM fail.', note: 'both in one bracket' },
    {
      text: 'Patients with ⟦GBM⟧ relapse, and ⟦CAFs⟧ feed the tumour; ⟦TKIs⟧ slow it.',
      fixed:
        'Patients with glioblastoma relapse, and cancer-associated fibroblasts feed the tumour; tyrosine kinase inhibitors slow it.',
      note: 'what comes only once needs no short form',
    },
    {
      text: 'Most children with ⟦B-ALL⟧ are cured. PROTACs and CAR-T cells are new.',
      fixed: 'Most children with B-cell acute lymphoblastic leukemia are cured. PROTACs and CAR-T cells are new.',
    },
    {
      text: '⟦MDR⟧ arises, and MDR stays. Since ⟦HRR⟧ is restored, MAPK and HRR go on.',
      fixed:
        'Multidrug resistance (MDR) arises, and MDR stays. Since homologous recombination repair (HRR) is restored, MAPK and HRR go on.',
      note: 'as the field spells it, and pathways',
    },
    {
      text: 'The vascular niche is small, and ⟦VN⟧ cells wait. No vascular niche lasts: the VN shrinks, and a VN grows in the vascular niche.',
      fixed:
        'The vascular niche is small, and vascular niche (VN) cells wait. No vascular niche lasts: the VN shrinks, and a VN grows in the vascular niche.',
    },
    {
      text: 'Castration-resistant prostate cancer is common. Most ⟦CRPC⟧ relapses, and CRPC spreads.',
      fixed:
        'Castration-resistant prostate cancer is common. Most castration-resistant prostate cancer (CRPC) relapses, and CRPC spreads.',
      note: 'in the words of the text',
    },
    {
      text: 'Leukaemia relapses. Most patients with ⟦AML⟧ relapse.',
      fixed: 'Leukaemia relapses. Most patients with acute myeloid leukaemia relapse.',
      note: 'as the text spells it',
    },
    {
      text: 'Tumours relapse. Most patients with ⟦AML⟧ relapse.',
      fixed: 'Tumours relapse. Most patients with acute myeloid leukaemia relapse.',
      note: 'as the text spells other words',
    },
    {
      text: 'The tumour sheds DNA: ⟦ctDNA⟧ rises, and ⟦PDXs⟧ grow. The ⟦ORR⟧ was low.',
      fixed:
        'The tumour sheds DNA: circulating tumour DNA rises, and patient-derived xenografts grow. The objective response rate was low.',
      note: 'forms of the field',
    },
    {
      text: 'The overall response rate is what most authors of older trials gave, and few of them said which patients they had left out of it. The ⟦ORR⟧ was low.',
      fixed:
        'The overall response rate is what most authors of older trials gave, and few of them said which patients they had left out of it. The overall response rate was low.',
      note: 'in the words of the text',
    },
    {
      text: 'An ⟦MRD⟧-negative remission lasts. ⟦TNBCs⟧ relapse (as do others, mostly ⟦CRPC⟧), but no other CRPC does.',
      fixed:
        'A minimal residual disease (MRD)-negative remission lasts. Triple-negative breast cancers relapse (as do others, mostly castrate-resistant prostate cancer [CRPC]), but no other CRPC does.',
      note: 'the article, the capital and the brackets follow',
    },
    {
      text: 'The progression-free survival [PFS] was short; ctDNA, that is circulating tumor DNA, rose, as did CTC grades and VAF/MRD. PFS fell.',
      note: 'explained in another way, or part of something else',
    },
    {
      text: 'It was positive by FISH, that is fluorescence in situ hybridisation. What is free in the blood is cfDNA for short. Droplet digital polymerase chain reaction, or ddPCR, is exact.',
      note: 'in other words',
    },
    {
      text: 'Most patients have castration-resistant prostate cancer, or CRPC. Most CRPC relapses.',
      note: 'the words, and a tie between the two',
    },
    { text: 'Most patients with TNBC – triple-negative breast cancer – relapse.', note: 'between dashes' },
    {
      text: 'What cells undergo is the epithelial-to-mesen-\n\nchymal transition (EMT). EMT is common.',
      note: 'defined over the end of a page',
    },
    { text: '## Triple-negative breast cancer (TNBC)\n\nMost patients with TNBC relapse.', note: 'in the heading' },
    {
      text: 'Acute and chronic myeloid leukaemia (AML, CML) differ: CML is slow.',
      note: 'one bracket for both',
    },
    {
      text: 'Most patients with TNBC relapse.\n\n## Abbreviations\n\nTNBC Triple-negative breast cancer',
      note: 'a list of its own',
    },
    {
      text: 'In chronic lymphocytic leukaemia, CLL for short, drugs fail. TNBC stands for triple-negative breast cancer. A DTP, or drug-tolerant persister, waits. We use MDR for multidrug resistance. NSCLC = non-small-cell lung cancer. What is abbreviated as CAF here is a cancer-associated fibroblast. AML is acute myelogenous leukaemia.',
      note: 'in one sentence with its words',
    },
    {
      text: 'Most CLL and TNBC relapse, as do HCC, AML and CRPC under ADCs; CAFs feed them.\n\n| Short | Meaning |\n| - | - |\n| CLL | chronic lymphocytic leukaemia |\n\n<abbr title="triple-negative breast cancer">TNBC</abbr>\n\n![HCC, hepatocellular carcinoma](liver.png)\n\nFigure 1. AML, acute myeloid leukaemia.\n\n*[ADC]: antibody-drug conjugate\n\nCAF: cancer-associated fibroblast.\n\n<dl><dt>CRPC</dt><dd>castration-resistant prostate cancer</dd></dl>',
      note: 'in a table, a title, a description, a legend or a note',
    },
    {
      text: 'The vascular niche, abbreviated VN, is small. No vascular niche lasts: the VN shrinks, and a VN grows in the vascular niche; VN wait.',
      note: 'words of the text, with a tie',
    },
    {
      text: 'Acute lymphoblastic leukaemia (ALL) is curable. Most T-ALL is.',
      note: 'a lineage of what is defined',
    },
    { text: 'The pump is of the MDR/TAP subfamily.', note: 'the name of a family' },
    { text: 'Such a tumour (glioblastoma multiforme, GBM) relapses. Most GBM resist.', note: 'both in one bracket' },
    {
      text: 'Chronic myeloid leukemia in chronic phase (CML-CP) is common. Most CML responds.',
      note: 'a part of a longer form',
    },
    {
      text: 'In \\ac{NSCLC} the \\gls{ctdna} was low, and ctDNA stayed low under \\acp{TKI}. Then {{< acr PFS >}} was short in [+CRC].',
      note: 'LaTeX and Quarto write the words',
    },
    {
      text: '---\nabbreviations:\n  PFS: progression-free survival\nacronyms:\n  keys:\n    - shortname: ctDNA\n      longname: circulating tumor DNA\n---\n\nThe ctDNA was low, and PFS short.',
      note: 'defined in the front matter',
    },
    {
      text: '---\nabbreviations:\n  OS: overall survival\nkeywords:\n  PFS: yes\n---\n\nThe \\ac{OS} was long, and ⟦PFS⟧ short.',
      fixed:
        '---\nabbreviations:\n  OS: overall survival\nkeywords:\n  PFS: yes\n---\n\nThe \\ac{OS} was long, and progression-free survival short.',
    },
    { text: 'In BEACON CRC all of them were treated.', note: 'the name of a trial' },
    {
      text: 'In the niche a ⟦CAF⟧ feeds the tumour.',
      fixed: 'In the niche a cancer-associated fibroblast feeds the tumour.',
      note: 'singular after an article',
    },
    { text: 'EGFR was mutated in its DNA.', note: 'a gene symbol, and an abbreviation that everybody knows' },
  ],
  *check(context) {
    const { manuscript, knowledge } = context;
    // A heading is no place for a definition, but readers find it there; what is above the introduction may be its beginning.
    const defined = definedWhere(
      context,
      (block) => block.kind === 'heading' || isAboveIntroduction(manuscript, block) || isBody(manuscript, block),
    );
    const explained = explainedAnywhere(context);
    const inLonger = new Set([...defined].flatMap(([short, [definition]]) => partsOf(short, definition!.full)));
    const isKnown = (short: string): boolean =>
      defined.has(short) || explained.has(short) || inLonger.has(short) || isStandard(short, knowledge);
    // "EGFR-TKI" needs no definition if EGFR and TKI have theirs, nor "T-ALL" if ALL has.
    const isPartKnown = (part: string): boolean => isKnown(part) || /^(?:[BT]|NK)$/.test(part);
    const isOpen = (short: string): boolean =>
      !isKnown(short) && !(/[-/]/.test(short) && short.split(/[-/]/).every(isPartKnown));
    const ofField = fieldAbbreviations(context, (short) => !defined.has(short) && !explained.has(short));
    const isLeft = (short: string): boolean => isOpen(short) && !ofField.some((one) => one.short === short);
    const undefinedForms = [
      ...ofTerms(context, isOpen),
      ...ofField
        .filter(({ short, full }) => !isExplainedBeside(context, short, [full]))
        .map(({ uses, full }) => ({ uses, full: spelledAsIn(context, full), ids: [] })),
      ...phrasesByInitials(context, isLeft)
        .filter(({ short, full }) => !isTied(context, short, full))
        .map(({ uses, full }) => ({ uses, full, ids: [] })),
    ];
    const shortOf = ({ uses }: Undefined): string => singular(uses[0]!.text);
    const counts = usesOf(context, new Map(undefinedForms.map((one) => [shortOf(one), undefined])));
    for (const one of undefinedForms) yield finding(manuscript, one, (counts.get(shortOf(one))?.length ?? 0) <= 1);
  },
});
