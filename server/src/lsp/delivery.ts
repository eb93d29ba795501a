import { CancellationToken, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { OpenDocument } from './documents/openDocuments.ts';
import type { ReportMaker } from './documents/reports.ts';
import type { Host } from './host.ts';
import { toDiagnostic, tooLarge } from './protocol/toDiagnostic.ts';
import type { DocumentReading, Session } from './session.ts';

/** How diagnostics reach the client: on request (pull) or unasked (push). Each client gets one of the two. */
export interface Delivery {
  /** The text has changed: the document was opened or edited. */
  changed(document: OpenDocument): void;
  /** The text is the same, but its diagnostics may not be: settings, files or time have changed. */
  outdated(documents: Iterable<OpenDocument>): void;
  closed(document: OpenDocument): void;
}

/** No delivery: before `initialize` and after `shutdown`. */
export const idle: Delivery = { changed: () => {}, outdated: () => {}, closed: () => {} };

/** The diagnostics to show for a reading of a document. */
export function diagnosticsOf(reading: DocumentReading, makeReport: ReportMaker, session: Session): Diagnostic[] {
  if (reading.state === 'tooLarge') return [tooLarge(reading.document, reading.settings)];
  if (reading.state === 'nothing' || !session.client) return [];
  const { client } = session;
  return makeReport(reading.document, reading.analysis, reading.settings).findings.map((finding) =>
    toDiagnostic(finding, reading.document, client),
  );
}

/** Pull delivery: the client asks by itself after each edit. When diagnostics change without an edit, it is told to ask again. */
export function createPull(connection: Connection, session: Session): Delivery {
  return {
    changed: () => {},
    outdated: () => {
      if (!session.client?.workspace?.diagnostics?.refreshSupport) return;
      connection.languages.diagnostics.refresh().catch((error) => session.faults.report('A diagnostic refresh', error));
    },
    closed: () => {},
  };
}

/** How long typing must pause before diagnostics are sent. */
const debounceMilliseconds = 150;

export function createPush(connection: Connection, session: Session, host: Host, makeReport: ReportMaker): Delivery {
  const waiting = new Map<OpenDocument, () => void>();

  const publish = async (document: OpenDocument): Promise<void> => {
    const { uri, revision } = document;
    const { version } = document.text;
    try {
      const reading = await session.read(uri, CancellationToken.None);
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(reading, makeReport, session) });
    } catch (error) {
      // A later edit sends its own diagnostics.
      if (session.documents.get(uri) === document && document.revision === revision)
        session.faults.report('Publishing diagnostics', error);
    }
  };
  const after = (document: OpenDocument, milliseconds: number): void => {
    waiting.get(document)?.();
    const cancel = host.schedule(() => {
      waiting.delete(document);
      void publish(document);
    }, milliseconds);
    waiting.set(document, cancel);
  };
  return {
    changed: (document) => after(document, document.edited ? debounceMilliseconds : 0),
    outdated: (documents) => {
      for (const document of documents) after(document, 0);
    },
    closed: (document) => {
      waiting.get(document)?.();
      waiting.delete(document);
      connection
        .sendDiagnostics({ uri: document.uri, diagnostics: [] })
        .catch((error) => session.faults.report('Publishing diagnostics', error));
    },
  };
}
