import type { TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type KnownLines, knownLines, type PreviewNames } from './knownLines.ts';

const request = 'resistance/previewNames';

/** What is known of a document that a preview may show. */
export interface Known {
  /** Of the text that was asked about. */
  readonly version: number;
  readonly lines: KnownLines;
  /** The same as text, to tell whether another answer says more. */
  readonly told: string;
}

const asText = (lines: KnownLines): string => JSON.stringify([...lines]);
/** What is told where nothing is known. */
export const nothingTold = asText(new Map());

/** Lines as markdown-it counts them. */
export const linesOf = (document: TextDocument): string[] => document.getText().split(/\r\n?|\n/u);

/** The server's answers on the names of documents, the last of each. */
export interface KnownNames {
  of(document: TextDocument): Known | undefined;
  /** The document of an address, where something is known of it. */
  documentAt(uri: string): TextDocument | undefined;
  /** Asks the server about the text as it is now, once for a version. */
  ask(document: TextDocument): Promise<void>;
  forget(document: TextDocument): void;
  forgetAll(): void;
}

/** `another` hears of answers that say another thing than the one before, and whether an edit came between the two. */
export function createKnownNames(
  client: BaseLanguageClient,
  another: (document: TextDocument, isEdit: boolean) => void,
): KnownNames {
  const known = new Map<TextDocument, Known>();
  const asked = new Map<TextDocument, number>();

  const take = (document: TextDocument, names: PreviewNames): void => {
    const { version } = document;
    const lines = knownLines(linesOf(document), names);
    const told = asText(lines);
    const before = known.get(document);
    const isSame = before?.told === told;
    known.set(document, isSame ? { ...before, version } : { version, lines, told });
    if (!isSame) another(document, before !== undefined && before.version !== version);
  };

  return {
    of: (document) => known.get(document),
    documentAt: (uri) => [...known.keys()].find((document) => document.uri.toString() === uri),
    ask: async (document) => {
      const { version } = document;
      if (asked.get(document) === version || !client.isRunning()) return;
      asked.set(document, version);
      const params = { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document) };
      // Without an answer the preview is as it was.
      const names = await client.sendRequest<PreviewNames>(request, params).catch(() => undefined);
      if (asked.get(document) === version) asked.delete(document);
      if (names && document.version === version && !document.isClosed) take(document, names);
    },
    forget: (document) => void known.delete(document),
    forgetAll: () => known.clear(),
  };
}
