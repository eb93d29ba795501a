import { mentionsNear } from '../../claims/mentionsNear.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { RuleFinding } from '../finding.ts';
import { placeAt } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { runsOfBlock } from '../runsOfBlock.ts';
import { writeInstead } from '../writeInstead.ts';
import { commonWords } from './commonWords.ts';
import { type SpacingSlip, slipsIn } from './spacing/spacingSlips.ts';
import { tornWordsIn } from './spacing/tornWords.ts';
import { wordsOfText } from './wordsOfText.ts';

/** The end of a citation in brackets, the stop after it and a word. */
const afterBracket = /[)\]]\.\p{Lu}[\p{L}\d]*$/u;

/** "nanoparticle-", a line end, "-based": the prose already joins these as intended. */
const lineEnds = ['-\n-', '-\r\n-'] as const;
const wordBefore = /(?<!\p{L})\p{L}{3,}$/u;
const wordAfter = /^\p{Ll}{3,}/u;
const longestWord = 60;

function* doubledHyphens({ manuscript: { text, notProse } }: RuleContext) {
  for (const lineEnd of lineEnds) {
    for (let at = text.indexOf(lineEnd); at >= 0; at = text.indexOf(lineEnd, at + 1)) {
      const first = wordBefore.exec(textBefore(text, { start: at }, longestWord))?.[0];
      const from = at + lineEnd.length;
      const second = wordAfter.exec(textAfter(text, { end: from }, longestWord))?.[0];
      if (first === undefined || second === undefined) continue;
      const span = { start: at - first.length, end: from + second.length };
      if (notProse.some((other) => overlaps(other, span))) continue;
      yield { span, right: `${first}-${second}` };
    }
  }
}

const lostSpace = 'A space is missing';
const lostHyphen = 'A hyphen is missing';
const idleSpace = 'A space is too many';

/** The finding for one place, with its correction. */
const finding = (span: Span, right: string, said: string): RuleFinding => ({
  span,
  message: `${said} here: “${right}”.`,
  fixes: [writeInstead(span, right, 'More than a space may have been lost.')],
});

/** Slips in spacing that come from converting pages; to a spelling checker two torn or glued names look like words. */
export const textWordSpacing = defineRule({
  id: 'text/word-spacing',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: 'A space too many, or one that is missing',
  why: 'Taking text out of a PDF loses spaces and puts them where a line ended. Reported is only what the text itself makes certain: a stop or comma glued to a word that begins a sentence or goes on with one, the stop after a bracket or citation glued to any word with a capital, a word torn before an ending that is no word where the text or the base has it whole, a preposition glued to a word that stands alone elsewhere, a hyphen with a space after it within a compound, a Greek letter apart from the number of its protein, a capital apart from a word that is whole elsewhere, a symbol of a gene in two parts that are nothing.',
  examples: [
    {
      text: 'The pump ejects drugs from ⟦cells.The⟧ rest stays.',
      fixed: 'The pump ejects drugs from cells. The rest stays.',
    },
    {
      text: 'Rare mutations were seen; most ⟦mutationsin⟧ pumps are silent.',
      fixed: 'Rare mutations were seen; most mutations in pumps are silent.',
    },
    { text: 'Pumps stand ⟦inthe⟧ membrane.', fixed: 'Pumps stand in the membrane.' },
    { text: 'A ⟦drug- induced⟧ pump ejects it.', fixed: 'A drug-induced pump ejects it.' },
    { text: 'Small ⟦nanoparticle- -based⟧ systems.', fixed: 'Small nanoparticle-based systems.' },
    { text: 'Small ⟦nanoparticle-\n-based⟧ systems.', fixed: 'Small nanoparticle-based systems.' },
    { text: 'Hypoxia raises ⟦HIF-1 α⟧ at once.', fixed: 'Hypoxia raises HIF-1α at once.' },
    { text: 'Tumours grow. ⟦T umours⟧ shrink.', fixed: 'Tumours grow. Tumours shrink.' },
    { text: 'A typical response was fast, an atypical one slow. A round of it goes around.', note: 'an article' },
    { text: 'The R package reads rpackage files; arm B lower doses, a blower.', note: 'capitals of their own' },
    { text: 'Strong ⟦up regulation⟧ was seen.', fixed: 'Strong upregulation was seen.' },
    { text: 'The ⟦Micro Environment⟧ shields them.', fixed: 'The Microenvironment shields them.' },
    { text: 'The types ⟦A &B⟧ grow.', fixed: 'The types A & B grow.' },
    { text: 'Lost ⟦NDU FS4⟧ was seen.', fixed: 'Lost NDUFS4 was seen.' },
    {
      text: 'Cells (of two lines⟦).Most⟧ grew, and others (not shown⟦),which⟧ died.',
      fixed: 'Cells (of two lines). Most grew, and others (not shown), which died.',
    },
    { text: 'The pump ejects it [@abe2011⟦].Cells⟧ wait.', fixed: 'The pump ejects it [@abe2011]. Cells wait.' },
    {
      text: 'Resistance to chemotherapy, or ⟦resis tance⟧ to radiation.',
      fixed: 'Resistance to chemotherapy, or resistance to radiation.',
    },
    { text: 'Two lines grew. ⟦Wethen⟧ took others.', fixed: 'Two lines grew. We then took others.' },
    {
      text: 'The response was fast, the ⟦patients’response⟧ slow.',
      fixed: 'The response was fast, the patients’ response slow.',
    },
    {
      text: '⟦Altera tions⟧ of ⟦mem- brane⟧ pumps, and ⟦resistanc e⟧ of ⟦pan creatic⟧ cells.',
      fixed: 'Alterations of membrane pumps, and resistance of pancreatic cells.',
    },
    {
      text: 'The ⟦effi cacy⟧ and the ⟦sta\nbility⟧ of ⟦suffi cient⟧ doses were shown in a ⟦semi nal⟧ work.',
      fixed: 'The efficacy and the stability of sufficient doses were shown in a seminal work.',
      note: 'parts that are symbols in capitals only',
    },
    {
      text: 'It is a ⟦polymer- ase⟧, as the polymerase of ⟦anti- gen⟧ carriers.',
      fixed: 'It is a polymerase, as the polymerase of antigen carriers.',
    },
    {
      text: 'In two ⟦studies,the⟧ dose fell by the same ⟦mechanisms.Methods⟧ differ.',
      fixed: 'In two studies, the dose fell by the same mechanisms. Methods differ.',
    },
    {
      text: 'Most ⟦patients(⟧48%) with lung cancer ⟦(NSCLC)usually⟧ respond.',
      fixed: 'Most patients (48%) with lung cancer (NSCLC) usually respond.',
    },
    {
      text: 'A ⟦drugresistant⟧ line, and ⟦secondgeneration⟧ drugs, correlated with it; chemoresistant, radioresistant and independent cells.',
      fixed:
        'A drug-resistant line, and second-generation drugs, correlated with it; chemoresistant, radioresistant and independent cells.',
    },
    { text: '⟦C H A P T E R⟧ of ⟦A2780/ DX3⟧ cells.', fixed: 'CHAPTER of A2780/DX3 cells.' },
    {
      text: 'It fell within ⟦12- 14⟧ months (more than before; see ⟦( P >⟧ 0.05).',
      fixed: 'It fell within 12-14 months (more than before; see (P > 0.05).',
    },
    {
      text: '⟦BackgroundMost⟧ cells wait. ⟦Abstract:Objective⟧ measures fell to ⟦10%,17⟧% with ⟦ADR.The⟧ rest took ⟦DNR(⟧1mg/L).',
      fixed:
        'Background Most cells wait. Abstract: Objective measures fell to 10%, 17% with ADR. The rest took DNR (1mg/L).',
    },
    {
      text: '⟦Table1⟧ has it since ⟦April04⟧, 2018: breast cancer ⟦(BC )⟧ is common.',
      fixed: 'Table 1 has it since April 04, 2018: breast cancer (BC) is common.',
    },
    { text: 'A B S T R A C T\n\nCells grow.', note: 'text/extraction-residue tells of it' },
    { text: 'Groups A B C D, and a w/o b; NEW DRUG, 1- and 2-year; phase 1/2.' },
    {
      text: 'It resulted in formation of it. They were not able to; in sensitive cells over all doses. No table; you’re storing; a &quot;b.',
    },
    {
      text: 'Pre- and post-treatment; cells- the drug ones- grow; poly(ADP-ribose), gene(s), iron(III), (anti)folates.',
    },
    { text: 'They took ⟦gefi tinib⟧.', fixed: 'They took gefitinib.', note: 'the base has it whole' },
    { text: 'The cells were using it. Some cell lines need no tension.' },
    { text: 'Up- and downregulation, pre- or post-treatment; a thousand ligands, thereof none.' },
    { text: 'A cyclin binds kinases in cells, and the HIF-1 α subunit falls.' },
    { text: 'T cells and B cells, and a “drug- induced” pump.', note: 'quoted' },
  ],
  *check(context) {
    const { manuscript, mentions, knowledge, searchBlocks } = context;
    const count = wordsOfText(context);
    const isTornSymbol = (symbol: string, parts: readonly string[]): boolean =>
      knowledge.geneOfSymbol(symbol) !== undefined && parts.every((part) => knowledge.names.lookup(part).length === 0);
    const isName = (word: string): boolean => knowledge.names.lookup(word).length > 0;
    /** A symbol or abbreviation in capitals (STA, CACY) is none in small letters. */
    const isNameAsWritten = (part: string): boolean =>
      knowledge.names.lookup(part).some(({ name }) => /\p{Ll}/u.test(name));
    const isKnown = (word: string): boolean => isName(word) || commonWords.has(word.toLowerCase());
    // Checks against the base are made once, those against the rest of the text after every edit.
    const isPossible = ({ lacks = [], noNames = [], gene }: SpacingSlip): boolean =>
      (gene === undefined || isTornSymbol(gene, lacks)) && !noNames.some(isNameAsWritten);
    const isSure = ({ has = [], lacks = [] }: SpacingSlip): boolean =>
      has.every((word) => count(word) > 0) && lacks.every((word) => count(word) <= 1);
    const finds = searchBlocks('text/word-spacing', (block) => {
      const { text } = manuscript.blocks[block]!.prose;
      return [...slipsIn(text), ...tornWordsIn(text, runsOfBlock(context, block))]
        .filter(isPossible)
        .map(({ has = [], ...slip }) => ({ ...slip, has: slip.isTorn ? has.filter((word) => !isKnown(word)) : has }));
    });
    const sure = finds.flatMap(({ block, found }) => {
      const slips = found.filter(isSure);
      if (slips.length === 0) return [];
      const isTold = ({ isLast, prose }: SpacingSlip): boolean =>
        !isLast || !slips.some((one) => !one.isLast && overlaps(one.prose, prose));
      return slips.filter(isTold).map((slip) => ({ block, slip }));
    });
    for (const { block, slip } of sure) {
      const { prose, text, lacks } = slip;
      const place = placeAt(manuscript, block, prose);
      const written = manuscript.text.slice(place.span.start, place.span.end);
      // The prose leaves out a citation between the two; a line end within the word does not matter.
      const glued = slip.isAfterCitation ? afterBracket.exec(written)?.[0] : undefined;
      const isAsRead = written.replace(/-\n\s*/gu, '').replace(/\s+/gu, ' ') === text;
      if (isAsRead === Boolean(slip.isAfterCitation) || isQuoted(context, place)) continue;
      if (slip.isAfterCitation && glued === undefined) continue;
      const right = glued?.replace('.', '. ') ?? slip.right;
      const span = glued === undefined ? place.span : { ...place.span, start: place.span.end - glued.length };
      const isWithinName = mentionsNear(mentions, block, prose).some(
        (one) => one.prose.start <= prose.start && prose.end <= one.prose.end,
      );
      if (isWithinName && (lacks || slip.noNames)) continue;
      yield finding(
        span,
        right,
        slip.isHyphen ? lostHyphen : right.length > (glued ?? text).length ? lostSpace : idleSpace,
      );
    }
    for (const { span, right } of doubledHyphens(context)) yield finding(span, right, idleSpace);
  },
});
