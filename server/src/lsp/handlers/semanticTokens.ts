import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import { semanticTokens, tokenModifiers, tokenTypes } from '../../core/features/semanticTokens.ts';
import { answeringOf } from '../answering.ts';
import type { Feature } from './feature.ts';

/** Semantic tokens for names; switched on by the setting `semanticHighlighting`. */
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
      answeringOf<unknown, SemanticTokens>('Semantic tokens', session, { data: [] }, (reading) => {
        if (!reading.settings.semanticHighlighting) return { data: [] };
        const builder = new SemanticTokensBuilder();
        for (const { start, end, type, alias } of semanticTokens(reading.analysis)) {
          const { line, character } = reading.document.text.positionAt(start);
          builder.push(line, character, end - start, tokenTypes.indexOf(type), alias ? 1 : 0);
        }
        return builder.build();
      }),
    );
  },
};
