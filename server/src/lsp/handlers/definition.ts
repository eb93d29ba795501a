import type { Location } from 'vscode-languageserver';
import { citedWorks } from '../../core/features/citedWorks.ts';
import { isListed } from '../../core/manuscript/references/references.ts';
import { answering, invalid } from '../answering.ts';
import { toRange } from '../convert.ts';
import { positionIn, uriIn } from '../wellFormed.ts';
import type { Feature } from './feature.ts';

/** From a citation to the entries that it leads to, in the manuscript's own list or in a bibliography file. */
export const definitionFeature: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  listen({ connection, session }) {
    connection.onDefinition(
      answering(
        'Definition',
        session,
        () => [],
        async (params, token): Promise<Location[]> => {
          const [uri, position] = [uriIn(params), positionIn(params)];
          if (uri === undefined) throw invalid('document');
          if (!position) throw invalid('position');
          const reading = await session.read(uri, token);
          if (reading.state !== 'analysed') return [];
          const { document, analysis } = reading;
          const { works } = citedWorks(analysis, document.text.offsetAt(position)) ?? { works: [] };
          return works.flatMap((work): Location[] => {
            if (isListed(work)) return [{ uri, range: toRange(document.text, work.span) }];
            const file = analysis.bibliography?.files[work.file];
            const start = { line: work.line, character: 0 };
            return file ? [{ uri: file.uri || uri, range: { start, end: start } }] : [];
          });
        },
      ),
    );
  },
};
