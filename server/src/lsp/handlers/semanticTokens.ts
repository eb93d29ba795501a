import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import { semanticTokens, tokenModifiers, tokenTypes } from '../../core/features/semanticTokens.ts';
import { answering, invalid } from '../answering.ts';
import { uriIn } from '../wellFormed.ts';
import type { Feature } from './feature.ts';

/** Colours for names, for editors that ask; the setting `semanticHighlighting` switches them on. */
export const semanticTokensFeature: Feature = {
  capabilities: (client) =>
    client.textDocument?.semanticTokens
      ? {
          semanticTokensProvider: {
            legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
            full: true,
          },
        }
      : {},
  listen({ connection, session }) {
    connection.languages.semanticTokens.on(
      answering(
        'Semantic tokens',
        session,
        () => ({ data: [] }),
        async (params, token): Promise<SemanticTokens> => {
          const uri = uriIn(params);
          if (uri === undefined) throw invalid('document');
          const reading = await session.read(uri, token);
          if (reading.state !== 'analysed' || !reading.settings.semanticHighlighting) return { data: [] };
          const { text } = reading.document;
          const builder = new SemanticTokensBuilder();
          for (const { start, end, type, alias } of semanticTokens(reading.analysis)) {
            const { line, character } = text.positionAt(start);
            builder.push(line, character, end - start, tokenTypes.indexOf(type), alias ? 1 : 0);
          }
          return builder.build();
        },
      ),
    );
  },
};
