import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Block } from '../../manuscript/manuscript.ts';
import type { PageLine } from '../../manuscript/page/pageLines.ts';
import { sentenceInSource } from '../../manuscript/prose/inSource.ts';
import type { Span } from '../../text/span.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces } from '../inAllPlaces.ts';
import { placesFound, proseMatches } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { scannedNoise } from './scannedNoise.ts';

/** A paragraph or sentence that may be left over from a page. */
interface BlockResidue {
  readonly sentence?: number;
  readonly text: string;
  readonly entity: string;
}

/** A block that is just a number, and sentences that begin with one of the phrases. */
function residuesIn({ kind, prose, sentences }: Block, phrases: readonly string[]): readonly BlockResidue[] {
  const page = kind === 'paragraph' && /^\d{1,4}$/.test(prose.text) ? [{ entity: 'page', text: prose.text }] : [];
  const begun = sentences.flatMap((sentence, index): BlockResidue[] => {
    const text = prose.text.slice(sentence.prose.start, sentence.prose.end);
    const lower = text.toLowerCase().replace(/^[\s(©•-]+/, '');
    const entity = phrases.find((one) => lower.startsWith(one));
    return entity === undefined ? [] : [{ sentence: index, text, entity }];
  });
  return [...page, ...begun];
}

/** One place; all places with the same `entity` make one finding. */
interface Residue {
  readonly span: Span;
  readonly text: string;
  readonly entity: string;
  readonly newText?: string | undefined;
}

const ofPage = 'This belongs to the page that the text was taken from.';
const messages: Readonly<Record<string, string>> = {
  page: 'A number stands alone here as that of a page would.',
  conflict: 'Two versions of the text were not merged: choose one, and take the marks out.',
  email: 'An address that a web page hides from robots was taken over as it hides it.',
  letters: 'A heading that its page spaces out was taken over letter by letter.',
  noise: 'This is no writing: it seems to be what was made of a figure or table when the text was taken from its page.',
};

/** Sentences that begin with a listed phrase, and paragraphs that are just a page number. */
function* sentencesAndNumbers({ manuscript, knowledge, searchBlocks }: RuleContext): Iterable<Residue> {
  const phrases = knowledge.words('text/residue');
  const finds = searchBlocks('text/extraction-residue', (block) => residuesIn(manuscript.blocks[block]!, phrases));
  for (const { block, found } of finds) {
    const home = manuscript.blocks[block]!;
    const { span, sentences } = home;
    for (const { sentence, ...one } of found) {
      if (sentence !== undefined) yield { ...one, span: sentenceInSource(home, sentences[sentence]!), newText: '' };
      else if (manuscript.text.slice(span.start, span.end).trim() === one.text) {
        yield { ...one, span, newText: '' };
        break;
      }
    }
  }
}

/** Lines of the printed page; in a reference list, like everything else there, they are left to the writer. */
function* linesOfPages({ manuscript }: RuleContext): Iterable<Residue> {
  const { text, notProse } = manuscript;
  for (const line of manuscript.pageLines) {
    const isListed = notProse.some(
      ({ start, end }) => start <= line.start && line.end <= end && end - start > line.end - line.start,
    );
    const words = text.slice(line.start, line.end);
    const { start, end } = line;
    // Removing the conflict markers would leave both versions.
    const isLeft = isListed || line.kind === 'conflict';
    yield { span: { start, end }, text: words, entity: entityOf(line, words), newText: isLeft ? undefined : '' };
  }
}

function entityOf({ kind, start }: PageLine, words: string): string {
  if (kind === 'conflict') return kind;
  return kind === 'number' || kind === 'rule' ? `${kind} ${start}` : `${kind} ${words.replace(/\d+/gu, '')}`;
}

/** What web pages show for an address until a browser has decoded it. */
const hiddenAddress = /\[email\s?protected\]/gu;

function* hiddenAddresses(context: RuleContext): Iterable<Residue> {
  const places = proseMatches(context, 'text/extraction-residue addresses', hiddenAddress, /\[email/u);
  for (const { span, text, ...place } of places) if (!isQuoted(context, place)) yield { span, text, entity: 'email' };
}

/** What a repository prints down the margin of each page. */
const margin =
  /(?:Author Manuscript|Author manuscript|Accepted Article|ACCEPTED MANUSCRIPT)(?:\s+(?:Author Manuscript|Author manuscript|Accepted Article|ACCEPTED MANUSCRIPT))+/gu;

function* margins(context: RuleContext): Iterable<Residue> {
  const places = proseMatches(
    context,
    'text/extraction-residue margins',
    margin,
    /Author Manus|Author manus|Accepted Art|ACCEPTED MAN/u,
  );
  for (const { span, text, ...place } of places)
    if (!isQuoted(context, place)) yield { span, text, entity: 'margin', newText: '' };
}

/** Noise that scanners make of figures. */
function* noise(context: RuleContext): Iterable<Residue> {
  const places = placesFound(context, 'text/extraction-residue noise', (prose) =>
    scannedNoise(prose).map((span) => ({ prose: span, text: prose.slice(span.start, span.end) })),
  );
  // Signs that are isolated in the prose may not be in the source, since the prose leaves out citations.
  for (const { span, text, ...place } of places)
    if (span.end - span.start === text.length && !isQuoted(context, place))
      yield { span, text, entity: `${/^\p{L}(?: \p{L})+$/u.test(text) ? 'letters' : 'noise'} ${span.start}` };
}

/** Texts that web pages and page layouts print around the content; the phrases are kept in `data/vocabulary.yaml`. */
export const textExtractionResidue = defineRule({
  id: 'text/extraction-residue',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'review',
  title: 'Words of a web page or a page layout left in the text',
  why: 'Text that was taken out of a web page or a PDF brings its buttons, messages, page numbers, running heads and download notes with it, and what a scanner reads into a figure. A sentence is reported where it begins with a phrase of the list, a line where it is the stamp of a repository, the foot of a page, a journal’s address, a repeated head or a mark of two versions that were not merged, an address of mail that its page hid, a paragraph where it is nothing but a number, and words where quotation marks, semicolons and brackets stand between their letters. One finding stands for all places of one line.',
  examples: [
    {
      text: 'The pump ejects drugs.\n\n⟦Your browser does not support the video tag.⟧\n\nIt is common.',
      fixed: 'The pump ejects drugs.\n\n\n\nIt is common.',
    },
    { text: '⟦Downloaded from the site of the journal.⟧ The pump ejects drugs.', fixed: ' The pump ejects drugs.' },
    { text: 'The pump ejects\n\n⟦133⟧\n\ndrugs of many kinds.', fixed: 'The pump ejects\n\n\n\ndrugs of many kinds.' },
    { text: 'The pump ejects\n\n⟦133⟧\ndrugs of many kinds.', fixed: 'The pump ejects\n\n\ndrugs of many kinds.' },
    {
      text: 'The pump ejects drugs.\n\n⟦UNDER PEER REVIEW⟧\n\nIt is common.',
      fixed: 'The pump ejects drugs.\n\n\n\nIt is common.',
    },
    {
      text: 'The pump ejects\n\n⟦12 Journal of Pumps 2021/Vol. 3/No. 1⟧\n\ndrugs of many kinds.',
      fixed: 'The pump ejects\n\n\n\ndrugs of many kinds.',
    },
    {
      text: 'The pump ejects drugs.\n\n⟦Abe et al. J Pumps (2021) 3:17 Page 4 of 9⟧\n\nIt is common.',
      fixed: 'The pump ejects drugs.\n\n\n\nIt is common.',
    },
    {
      text: 'The pump ejects drugs.\n\n⟦www.journal-of-pumps.org⟧\n\nIt is common.',
      fixed: 'The pump ejects drugs.\n\n\n\nIt is common.',
    },
    {
      text: '⟦<<<<<<< HEAD⟧\n\nThe pump ejects drugs.\n\n=======\n\nThe pump ejects most drugs.\n\n>>>>>>> draft\n\nIt is common.',
    },
    { text: 'Write to the first author (⟦[email protected]⟧) for cells.' },
    { text: '⟦Next Article in Special Issue⟧\n\nThe pump ejects drugs.', fixed: '\n\nThe pump ejects drugs.' },
    { text: 'Pumps of cells\n=======\n\nThe pump ejects drugs.', note: 'a heading' },
    { text: 'The row of the pump reads ⟦p”u:m;p’c)e⟧ in the file.' },
    {
      text: 'The pump ejects drugs.\n\n⟦Author Manuscript Author Manuscript⟧\n\nIt is common.',
      fixed: 'The pump ejects drugs.\n\n\n\nIt is common.',
    },
    { text: 'The author manuscript was read. Author manuscript; available in PMC.' },
    { text: 'The data were downloaded from the archive.' },
    { text: 'The paper is under peer review. It was printed in 2021 (Vol. 3).' },
    { text: 'Drugs were added (so the paper has it); “none” helped.' },
    { text: '| drug | n |\n| - | - |\n| gefitinib | 133 |' },
  ],
  *check(context) {
    const residues = [
      ...sentencesAndNumbers(context),
      ...linesOfPages(context),
      ...hiddenAddresses(context),
      ...margins(context),
      ...noise(context),
    ];
    for (const uses of grouped(residues, ({ entity }) => entity)) {
      const [kind = ''] = uses[0]!.entity.split(' ');
      yield inAllPlaces(uses, {
        message: messages[kind === 'number' ? 'page' : kind] ?? ofPage,
        title: 'Remove it',
        safety: 'review',
        reason: 'Look at what stands around it.',
      });
    }
  },
});
