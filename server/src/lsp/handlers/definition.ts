import type { Location } from 'vscode-languageserver';
import { citedWorks } from '../../core/features/citations/citedWorks.ts';
import { footnoteAt } from '../../core/features/citations/footnoteAt.ts';
import { mentionAt } from '../../core/features/mentionAt.ts';
import { keysOf, occurrencesOf } from '../../core/features/occurrences.ts';
import { isListed } from '../../core/manuscript/references/references.ts';
import { answeringAt } from '../answering.ts';
import { toRange } from '../protocol/convert.ts';
import type { Feature } from './feature.ts';

/**
 * Go to definition: from a name to where the manuscript first names the same entity by any alias; from a citation to its
 * entries in the manuscript's own list or a bibliography file, or to its footnote.
 */
export const definitionFeature: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  listen({ connection, session }) {
    connection.onDefinition(
      answeringAt<unknown, Location[]>('Definition', session, [], ({ document: { uri, text }, analysis }, offset) => {
        const mention = mentionAt(analysis, offset);
        const [first] = mention ? occurrencesOf(analysis, keysOf(mention)) : [];
        if (first) return [{ uri, range: toRange(text, first.span) }];
        const footnote = footnoteAt(analysis, offset);
        if (footnote) return [{ uri, range: toRange(text, footnote.note) }];
        const { works } = citedWorks(analysis, offset) ?? { works: [] };
        return works.flatMap((work): Location[] => {
          if (isListed(work)) return [{ uri, range: toRange(text, work.span) }];
          const file = analysis.bibliography?.files[work.file];
          const start = { line: work.line, character: 0 };
          return file ? [{ uri: file.uri || uri, range: { start, end: start } }] : [];
        });
      }),
    );
  },
};
