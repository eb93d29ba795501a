import { CancellationToken, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { Host } from './host.ts';
import type { OpenDocument } from './openDocuments.ts';
import type { ReportMaker } from './reports.ts';
import type { DocumentReading, Session } from './session.ts';
import { toDiagnostic, tooLarge } from './toDiagnostic.ts';

/** How diagnostics reach the client: it asks (pull), or we tell (push). One client gets one of them. */
export interface Delivery {
  /** The text has changed: the document was opened or edited. */
  changed(document: OpenDocument): void;
  /** The text is the same, but its diagnostics may not be: settings, files or time have changed. */
  outdated(documents: Iterable<OpenDocument>): void;
  closed(document: OpenDocument): void;
}

/** What is to be shown of a reading. */
export function diagnosticsOf(reading: DocumentReading, makeReport: ReportMaker, session: Session): Diagnostic[] {
  if (reading.state === 'tooLarge') return [tooLarge(reading.document, reading.settings)];
  if (reading.state === 'nothing' || !session.client) return [];
  const { client } = session;
  return makeReport(reading.document, reading.analysis, reading.settings).findings.map((finding) =>
    toDiagnostic(finding, reading.document, client),
  );
}

/** The client asks by itself after each edit. When diagnostics change without one, it is told to ask again. */
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

/** A pause between edits after which the diagnostics are sent. */
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
      // An edit that came meanwhile has its own turn.
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
