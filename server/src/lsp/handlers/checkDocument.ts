import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { answering } from '../answering.ts';
import type { Feature } from './feature.ts';

/** Command that checks a document now, given its URI: needed if the setting `run` is `manual`. */
const command = 'resistance.checkDocument';

export const checkDocumentFeature: Feature = {
  capabilities: () => ({ executeCommandProvider: { commands: [command] } }),
  listen({ connection, session, outdated }) {
    connection.onExecuteCommand(
      answering(
        'A command',
        session,
        () => null,
        async (params): Promise<null> => {
          if (params.command !== command)
            throw new ResponseError(ErrorCodes.InvalidParams, `There is no command "${params.command}".`);
          const [uri]: readonly unknown[] = params.arguments ?? [];
          const document = typeof uri === 'string' ? session.documents.get(uri) : undefined;
          if (!document) return null;
          document.edited = undefined;
          document.release = 'asked';
          outdated(document);
          return null;
        },
      ),
    );
  },
};
