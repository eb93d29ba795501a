import { inBlock } from '../../claims/inBlock.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import { sentenceText } from '../../manuscript/sentenceText.ts';
import type { Mention } from '../../mentions/mention.ts';
import { listJoint } from '../../text/listJoint.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { definedInText } from '../abbreviations.ts';
import { grouped } from '../grouped.ts';
import { fixInAllPlaces, onAllPlaces, rewritten } from '../inAllPlaces.ts';
import { type BlockMatch, matchesIn, type Place, placeAt } from '../proseMatches.ts';
import { type BlockFinds, defineRule, type RuleContext } from '../rule.ts';

/**
 * A word that looks like a symbol: at least four capitals and digits, perhaps after an h. The lookahead is only for speed: it
 * rejects most places before the text in front of them is examined.
 */
const symbolShape = /(?=h?[A-Z][A-Z\d]{3})(?<![\p{L}\d-])h?[A-Z][A-Z\d]{3,7}(?![\p{L}\d*(])/gu;
/** Nouns that only follow a gene or its product. */
const geneAfter =
  /^\)?[\s-](?:genes?|mutations?|mutant|mutated|alterations?|amplifications?|amplified|deletions?|deleted|deficien(?:cy|t)|fusions?|inactivation|knock(?:down|out)|loss|rearrangements?|silencing|(?:over)?expression|mRNA|protein|signal{1,2}ing|pathway)(?![a-z\d])/i;
/** What only a gene or its product has, before its name: "loss of". */
const geneBefore =
  /(?<![a-z])(?:alterations?|amplification|deletions?|inactivation|knock(?:down|out)|loss|mutations?|rearrangements?|silencing|(?:over)?expression)\s(?:of|in)\s(?:the\s)?$/i;
const geneWords =
  /(?<![a-z])(?:genes?|mutations?|mutant|expression|pathways?|signal{1,2}ing|kinases?|proteins?)(?![a-z])/i;
/** A list goes on with another gene: "MLH1 and hMSH1". */
const listed = new RegExp(`^(?:${listJoint()}|/)$`, 'u');

/** Characters that scanners and hurried readers confuse. */
const lookAlikes: Readonly<Record<string, string>> = { L: '1', I: '1', '1': 'I', O: '0', '0': 'O', S: '5', '5': 'S' };

/** Whether a spelling is the name of a gene of the field, or of a gene family. */
function isKnown(name: string, knowledge: Knowledge): boolean {
  return knowledge.names.lookup(name).some(({ id, name: recorded }) => {
    const gene = knowledge.gene(id);
    return recorded === name && (gene ? !gene.exactCase : knowledge.entity(id)?.kind === 'family');
  });
}

const exchanged = (word: string): string[] =>
  [...word].flatMap((letter, at) => {
    const other = lookAlikes[letter];
    return other === undefined ? [] : [word.slice(0, at) + other + word.slice(at + 1)];
  });

const swaps = (word: string): string[] =>
  [...word].slice(1).map((_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
/** A shorter word with two swapped neighbours may be anything. */
const fewestSwapped = 6;

/**
 * Variants of the word with two neighbours swapped, or without a letter after its number that no isoform, ligand or receptor
 * has: EGRF, ESR1T.
 */
function slips(word: string): string[] {
  const swapped = swaps(word);
  return /\d[HJKNOQTUWYZ]$/u.test(word) ? [...swapped, word.slice(0, -1)] : swapped;
}

/** Symbols of the field with the same letters and another number, if no gene has the given number. */
function siblings(word: string, knowledge: Knowledge): string[] {
  const [, stem] = /^([A-Z]{3,})\d$/u.exec(word) ?? [];
  if (stem === undefined || knowledge.names.lookup(word).length > 0) return [];
  return Array.from({ length: 9 }, (_, number) => `${stem}${number + 1}`).filter((name) => {
    const gene = knowledge.geneOfSymbol(name);
    return gene !== undefined && !gene.exactCase;
  });
}

/** A word that looks like a symbol but was not recognised. */
interface Unread extends BlockMatch {
  /** Genes that it becomes by undoing a slip, likeliest first. */
  readonly near: readonly string[];
  /** Genes of the field that it becomes when two neighbours are swapped, if it is too long for that to be chance. */
  readonly swapped: readonly string[];
  /** Genes of the field that it becomes when one character is replaced by a look-alike. */
  readonly read: readonly string[];
}

/** The symbols that the writer may have meant; empty if the word may be right. */
function meant(context: RuleContext, use: Unread & Place, named: ReadonlySet<string>): readonly string[] {
  const { text: word, read } = use;
  const { text } = context.manuscript.blocks[use.block]!.prose;
  // "EGRF (Ethics Group …)": the text explains the word.
  if (/^\s[([]\p{L}{3,}/u.test(textAfter(text, use.prose, 5))) return [];
  const called = geneAfter.test(textAfter(text, use.prose, 18)) || geneBefore.test(textBefore(text, use.prose, 24));
  const near = use.near.find((name) => named.has(name));
  if (near !== undefined) return [near];
  if (read.length === 1 && (isListed(context, use) || speaksOfGenes(context, use))) return read;
  const [only, second] = use.swapped;
  if (only !== undefined && second === undefined && (called || isListed(context, use))) return [only];
  if (word.startsWith('h') && (called || isListed(context, use))) return siblings(word.slice(1), context.knowledge);
  return [];
}

const speaksOfGenes = ({ manuscript }: RuleContext, place: Place): boolean =>
  geneWords.test(sentenceText(manuscript, place));

/** Whether a gene comes before or after the word in a list. */
function isListed({ manuscript, mentions }: RuleContext, use: Place): boolean {
  const { text } = manuscript.blocks[use.block]!.prose;
  return inBlock(mentions, use.block).some(
    ({ kind, prose }) =>
      (kind === 'gene' || kind === 'family') &&
      (listed.test(text.slice(prose.end, use.prose.start)) || listed.test(text.slice(use.prose.end, prose.start))),
  );
}

/** Whether a gene has or had the name, though it is too much like other words to be read: KARS is no slip for KRAS. */
const isOfGene = (word: string, knowledge: Knowledge): boolean =>
  knowledge.names.lookup(word).some(({ id, name }) => name === word && knowledge.gene(id) !== undefined);

/** The words of that shape in a block that no mention overlaps; `mentions` are those of the block, in order. */
function unreadIn(prose: string, mentions: readonly Mention[], knowledge: Knowledge): readonly Unread[] {
  let next = 0;
  return matchesIn(prose, symbolShape)
    .filter(({ text, prose: { start, end } }) => {
      while (next < mentions.length && mentions[next]!.prose.end <= start) next++;
      return (mentions[next]?.prose.start ?? end) >= end && !isOfGene(text, knowledge);
    })
    .map((match) => {
      const other = exchanged(match.text);
      return {
        ...match,
        near: [...other, ...slips(match.text)],
        swapped:
          match.text.length >= fewestSwapped && /\d/u.test(match.text)
            ? swaps(match.text).filter((name) => isKnown(name, knowledge))
            : [],
        read: other.filter((name) => isKnown(name, knowledge)),
      };
    });
}

const unreadFound = (context: RuleContext): readonly BlockFinds<Unread>[] =>
  context.searchBlocks('gene/unknown-symbol', (block) =>
    unreadIn(context.manuscript.blocks[block]!.prose.text, inBlock(context.mentions, block), context.knowledge).filter(
      (use) => !isQuoted(context, placeAt(context.manuscript, block, use.prose)),
    ),
  );

/** The names that the manuscript uses for genes and families. */
function namesOfGenes({ mentions, searchBlocks, summary }: RuleContext): ReadonlySet<string> {
  const finds = searchBlocks('gene/unknown-symbol names', (block) => {
    const genes = inBlock(mentions, block).filter(({ kind }) => kind === 'gene' || kind === 'family');
    // "BRCA1/2" names two genes, which only its labels tell.
    return [...new Set(genes.flatMap(({ text, labels }) => [text, ...labels]))];
  });
  return summary('gene/unknown-symbol names', finds, () => new Set(finds.flatMap(({ found }) => found)));
}

/** HGNC: a symbol that does not exist leads readers to no gene. */
export const geneUnknownSymbol = defineRule({
  id: 'gene/unknown-symbol',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'review',
  marks: 'spelling',
  title: 'A symbol that no gene has, close to one that does',
  why: 'A slip of the keyboard or of a scanner in a symbol hides the gene from readers and searches. A word in capitals that nothing explains is reported where two letters changed over, a look-alike (BRCAL for BRCA1) or a letter after the number parts it from a gene that the manuscript names; where a look-alike makes a gene of the field of it and the words around it speak of genes; where two neighbours of six or more changed over and a word for genes stands after it (PI3KCA mutation); and where a human gene of that number does not exist (hMSH1). One finding stands for all uses.',
  examples: [
    { text: 'EGFR is mutated. Active ⟦EGRF⟧ signals.', fixed: 'EGFR is mutated. Active EGFR signals.' },
    { text: 'Tumours with a ⟦BRCAL⟧ mutation respond.', fixed: 'Tumours with a BRCA1 mutation respond.' },
    {
      text: 'ESR1 is mutated. Strong ⟦ESR1T⟧ expression was seen.',
      fixed: 'ESR1 is mutated. Strong ESR1 expression was seen.',
    },
    { text: '⟦CDNK2A⟧ loss is frequent.', fixed: 'CDKN2A loss is frequent.' },
    { text: 'The deletion of ⟦CDNK2A⟧ is frequent.', fixed: 'The deletion of CDKN2A is frequent.' },
    { text: 'The trial CDNK2A is open; the loss of weight in PTNE2 went on.', note: 'may be names of something else' },
    { text: 'Tumours with a ⟦PI3KCA⟧ mutation respond.', fixed: 'Tumours with a PIK3CA mutation respond.' },
    { text: 'Repair needs MLH1 and ⟦hMSH1⟧.', fixed: 'Repair needs MLH1 and MSH2.' },
    { text: 'The EGRF (Ethics Group of Rural Farms) met. EGFR is mutated.', note: 'explained' },
    { text: 'Synthetases (KARS, NARS, HARS and MARS) and KRAS were up.', note: 'earlier symbols of other genes' },
    { text: 'EGFR and ERBB2 are mutated.' },
    { text: 'The trial SOLAR1 enrolled patients.' },
  ],
  *check(context) {
    const { manuscript } = context;
    const unread = unreadFound(context);
    if (unread.length === 0) return;
    const defined = definedInText(context);
    const candidates = unread.flatMap(({ block, found }) =>
      found.flatMap((use) => (defined.has(use.text) ? [] : [{ block, use }])),
    );
    const named = namesOfGenes(context);
    for (const group of grouped(candidates, ({ use }) => use.text)) {
      const placed = ({ block, use }: (typeof group)[number]) => ({ ...use, ...placeAt(manuscript, block, use.prose) });
      const first = placed(group[0]!);
      const names = meant(context, first, named);
      if (names.length === 0) continue;
      const uses = group.map(placed);
      yield {
        ...onAllPlaces(uses, { message: `Unknown gene symbol ${first.text}. Did you mean ${names.join(' or ')}?` }),
        fixes: names.flatMap((name) =>
          fixInAllPlaces(
            uses.map((use) => rewritten(use, name)),
            { title: `Write ${name}`, safety: 'review', reason: 'It may be a name that we do not know.' },
          ),
        ),
      };
    }
  },
});
