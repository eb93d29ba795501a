import type { Format } from '../manuscript.ts';
import type { RecordingLexicon } from '../prose/hyphenation.ts';
import type { Opening, RawDocument } from '../rawBlock.ts';
import { type FrontMatter, noFrontMatter } from './frontMatter.ts';
import { type LinkDefinition, linkDefinitions } from './links.ts';
import { markdownBlocks, markdownOpenings } from './markdownBlocks.ts';
import { markdownParser } from './markdownParser.ts';
import { plainBlocks, plainOpenings } from './plainBlocks.ts';
import { sourceView } from './sourceView.ts';

/** A source whose parts are known. It can be read once all link labels of its document are known too. */
export interface OpenSource {
  readonly openings: readonly Opening[];
  readonly links: readonly LinkDefinition[];
  readonly front: FrontMatter;
  read(labels: ReadonlySet<string>, lexicon: RecordingLexicon): RawDocument;
}

/** Finds the parts of a document, or of a stretch of one; `opens` says whether the document begins here. */
export function openSource(source: string, format: Format, opens: boolean, commentLines = false): OpenSource {
  if (format === 'plain')
    return {
      openings: plainOpenings(source),
      links: [],
      front: noFrontMatter,
      read: (_, lexicon) => plainBlocks(source, lexicon),
    };
  const view = sourceView(source, opens, commentLines);
  const tree = markdownParser.parse(view.text);
  return {
    openings: markdownOpenings(tree, view),
    links: linkDefinitions(view.text),
    front: view.front,
    read: (labels, lexicon) => {
      const document = markdownBlocks(tree, source, labels, lexicon);
      return { ...document, notProse: [...view.notProse, ...document.notProse] };
    },
  };
}
