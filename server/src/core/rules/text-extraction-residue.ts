import type { Block } from '../manuscript/manuscript.ts';
import { inAllPlaces } from './inAllPlaces.ts';
import { oncePerEntity } from './oncePerEntity.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** Something that may be left of a page: a paragraph, or one of its sentences. */
interface Residue {
  readonly sentence?: number;
  readonly text: string;
  readonly entity: string;
}

/** A block that is a number alone, and its sentences that begin with a phrase. */
function residuesIn({ kind, prose, sentences }: Block, phrases: readonly string[]): readonly Residue[] {
  const page = kind === 'paragraph' && /^\d{1,4}$/u.test(prose.text) ? [{ entity: 'page', text: prose.text }] : [];
  const begun = sentences.flatMap((sentence, index): Residue[] => {
    const text = prose.text.slice(sentence.prose.start, sentence.prose.end);
    const lower = text.toLowerCase().replace(/^[\s©•-]+/u, '');
    const entity = phrases.find((one) => lower.startsWith(one));
    return entity === undefined ? [] : [{ sentence: index, text, entity }];
  });
  return [...page, ...begun];
}

/** Sentences that begin with a phrase of the list, and paragraphs that are nothing but the number of a page. */
function* residues({ manuscript, knowledge, searchBlocks }: RuleContext) {
  const phrases = knowledge.words('text/residue');
  const finds = searchBlocks('text/extraction-residue', (block) => residuesIn(manuscript.blocks[block]!, phrases));
  for (const { block, found } of finds) {
    const { span, sentences } = manuscript.blocks[block]!;
    for (const one of found) {
      if (one.sentence !== undefined) yield { ...one, span: sentences[one.sentence]!.span };
      else if (manuscript.text.slice(span.start, span.end).trim() === one.text) {
        yield { ...one, span };
        break;
      }
    }
  }
}

/** What web pages and page layouts print around a text; the phrases are kept in `data/vocabulary.yaml`. */
export const textExtractionResidue = defineRule({
  id: 'text/extraction-residue',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'review',
  title: 'Words of a web page or a page layout left in the text',
  why: 'Text that was taken out of a web page or a PDF brings its buttons, messages, page numbers and download notes with it. A sentence is reported where it begins with a phrase of the list, a paragraph where it is nothing but a number. One finding stands for all places.',
  examples: [
    {
      text: 'The pump ejects drugs.\n\n⟦Your browser does not support the video tag.⟧\n\nIt is common.',
      fixed: 'The pump ejects drugs.\n\n\n\nIt is common.',
    },
    { text: '⟦Downloaded from the site of the journal.⟧ The pump ejects drugs.', fixed: ' The pump ejects drugs.' },
    { text: 'The pump ejects\n\n⟦133⟧\n\ndrugs of many kinds.', fixed: 'The pump ejects\n\n\n\ndrugs of many kinds.' },
    { text: 'The data were downloaded from the archive.' },
    { text: '| drug | n |\n| - | - |\n| gefitinib | 133 |' },
  ],
  *check(context) {
    for (const uses of oncePerEntity(residues(context), ({ entity }) => entity)) {
      const { entity, text } = uses[0]!;
      yield inAllPlaces(
        uses.map((use) => ({ ...use, newText: '' })),
        {
          message:
            entity === 'page'
              ? `“${text}” stands alone as the number of a page would.`
              : 'This belongs to the page that the text was taken from.',
          title: 'Remove it',
          safety: 'review',
          reason: 'Look at what stands around it.',
        },
      );
    }
  },
});
