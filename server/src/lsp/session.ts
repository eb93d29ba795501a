import { type CancellationToken, type ClientCapabilities, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Analysis } from '../core/analysis/analysis.ts';
import { analyze } from '../core/analysis/analyze.ts';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import type { Bibliography } from '../core/manuscript/references/bibliography.ts';
import type { Settings } from '../core/settings/settings.ts';
import { baseInUse } from './announcements.ts';
import type { OpenDocument, OpenDocuments } from './documents/openDocuments.ts';
import type { FaultLog } from './faultLog.ts';
import { breathe, type Host } from './host.ts';
import { sizeMessage } from './protocol/toDiagnostic.ts';
import type { Bibliographies } from './surroundings/bibliographies.ts';
import type { Circumstances, CircumstancesOf } from './surroundings/circumstances.ts';

/** A document with the analysis of its current version. */
export interface AnalysedDocument {
  readonly state: 'analysed';
  readonly document: OpenDocument;
  readonly analysis: Analysis;
  readonly knowledge: Knowledge;
  readonly settings: Settings;
}

/** Why there is no analysis of a document: not open; no knowledge base; switched off; left out by settings; failed, and logged. */
export type Unread = 'closed' | 'noData' | 'off' | 'excluded' | 'failed';

/** The current state of a document's analysis. */
export type DocumentReading =
  | AnalysedDocument
  | { readonly state: 'tooLarge'; readonly document: OpenDocument; readonly settings: Settings }
  | { readonly state: 'nothing'; readonly reason: Unread };

/** The state that every feature reads. */
export interface Session {
  readonly documents: OpenDocuments;
  readonly faults: FaultLog;
  /** The client's capabilities; undefined before `initialize`. */
  client: ClientCapabilities | undefined;
  /** Set after `shutdown`; no request is answered any more. */
  ended: boolean;
  /** The knowledge base for a document, with its project's layer. */
  knowledge(uri: string): Promise<Knowledge | undefined>;
  /**
   * The analysis of the document's current version. Rejects with `RequestCancelled` if the token says so, and with
   * `ContentModified` if the document changes meanwhile: it never answers for another version.
   */
  read(uri: string, token: CancellationToken): Promise<DocumentReading>;
}

export interface SessionParts {
  readonly host: Host;
  readonly circumstances: CircumstancesOf;
  readonly bibliographies: Bibliographies;
  readonly documents: OpenDocuments;
  readonly faults: FaultLog;
  /** Called when a document grows above `maxFileSize`, is opened at that size, or has shrunk again. */
  tellSize(document: OpenDocument, state: 'tooLarge' | 'ready', message: string, dataVersion: string): void;
}

const nothing = (reason: Unread): DocumentReading => ({ state: 'nothing', reason });

export const cancelled = (): Error => new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
const stale = (): Error => new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');

export function createSession({
  host,
  circumstances,
  bibliographies,
  documents,
  faults,
  tellSize,
}: SessionParts): Session {
  function analysisOf(
    document: OpenDocument,
    present: Circumstances,
    bibliography: Bibliography | undefined,
  ): Analysis | undefined {
    const { latest, text, revision } = document;
    const { settings, knowledge, baseline } = present;
    const isSame = latest?.circumstances === present;
    if (latest?.revision === revision && isSame && latest.bibliography === bibliography) return latest.analysis;
    if (document.failed === revision) return undefined;
    try {
      const format = text.languageId === 'plaintext' ? 'plain' : 'markdown';
      const previous = latest && isSame ? { previous: latest.analysis } : {};
      const analysis = analyze(
        { text: text.getText(), format, bibliography, baseline, ...previous },
        knowledge,
        settings,
      );
      document.latest = { revision, circumstances: present, bibliography, analysis };
      document.failed = undefined;
      for (const { rule, error } of analysis.faults) faults.report(`The rule ${rule}`, error);
      return analysis;
    } catch (error) {
      document.failed = revision;
      faults.report('The analysis', error);
      return undefined;
    }
  }

  /** Whether a document is larger than `maxFileSize`. The client is told when that begins and ends. */
  function isTooLarge(document: OpenDocument, { settings, version }: Circumstances): boolean {
    const size = document.text.getText().length;
    const before = document.reportedTooLarge;
    document.reportedTooLarge = size > settings.maxFileSize;
    if (!document.reportedTooLarge) {
      if (before) tellSize(document, 'ready', baseInUse(version), version);
      return false;
    }
    document.latest = undefined;
    document.report = undefined;
    if (!before) tellSize(document, 'tooLarge', sizeMessage(size, settings), version);
    return true;
  }

  return {
    documents,
    faults,
    client: undefined,
    ended: false,
    knowledge: async (uri) => (await circumstances.of(uri))?.knowledge,
    async read(uri, token) {
      const document = documents.get(uri);
      if (!document) return nothing('closed');
      const { revision } = document;
      const present = await circumstances.of(uri);
      const isRead = present?.settings.enable === true && !present.excluded;
      const bibliography = isRead ? await bibliographies.of(document, present.settings) : undefined;
      await breathe(host);
      if (token.isCancellationRequested) throw cancelled();
      if (documents.get(uri) !== document || document.revision !== revision) throw stale();
      if (!present) return nothing('noData');
      if (!isRead) return nothing(present.excluded ? 'excluded' : 'off');
      const { settings, knowledge } = present;
      if (isTooLarge(document, present)) return { state: 'tooLarge', document, settings };
      const analysis = analysisOf(document, present, bibliography);
      return analysis ? { state: 'analysed', document, analysis, knowledge, settings } : nothing('failed');
    },
  };
}
