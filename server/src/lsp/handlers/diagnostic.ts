import type { DiagnosticServerCancellationData, DocumentDiagnosticReport } from 'vscode-languageserver';
import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { answering, documentIn } from '../answering.ts';
import { diagnosticsOf } from '../delivery.ts';
import type { Feature } from './feature.ts';

const none: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/**
 * The error for a document that changed meanwhile. `ContentModified` makes some clients show "no problems"; this code tells
 * them to keep what they have and ask again.
 */
const askAgain = (): Error =>
  new ResponseError<DiagnosticServerCancellationData>(LSPErrorCodes.ServerCancelled, 'The document has changed.', {
    retriggerRequest: true,
  });

/** Pull diagnostics, for open documents only: whole folders are the command line's work. */
export const diagnosticFeature: Feature = {
  capabilities: (client) =>
    client.textDocument?.diagnostic
      ? { diagnosticProvider: { identifier: 'resistance', interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  listen({ connection, session, makeReport }) {
    connection.languages.diagnostics.on(
      answering(
        'Diagnostics',
        session,
        () => none,
        async (params, token): Promise<DocumentDiagnosticReport> => {
          const uri = documentIn(params);
          try {
            const reading = await session.read(uri, token);
            if (reading.state !== 'analysed')
              return { kind: DocumentDiagnosticReportKind.Full, items: diagnosticsOf(reading, makeReport, session) };
            const resultId = makeReport(reading.document, reading.analysis, reading.settings).id;
            if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
            return {
              kind: DocumentDiagnosticReportKind.Full,
              resultId,
              items: diagnosticsOf(reading, makeReport, session),
            };
          } catch (error) {
            if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) throw askAgain();
            throw error;
          }
        },
      ),
    );
  },
};
