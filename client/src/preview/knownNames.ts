import type { TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PreviewNames, previewNamesMethod } from '../../../server/src/wire/previewNames.ts';
import { type KnownLines, knownLines } from './knownLines.ts';

/** The server's last answer for a document. */
export interface DocumentNames {
  /** Version of the text that was sent. */
  readonly version: number;
  readonly lines: KnownLines;
  /** `lines` as text, to tell whether a later answer differs. */
  readonly linesText: string;
}

const asText = (lines: KnownLines): string => JSON.stringify([...lines]);
/** The text for a document without an answer. */
export const noNames = asText(new Map());

/** Splits a document into lines as markdown-it counts them. */
export const linesOf = (document: TextDocument): string[] => document.getText().split(/\r\n?|\n/u);

/** The server's last answer on the names of each document. */
export interface KnownNames {
  of(document: TextDocument): DocumentNames | undefined;
  /** The document with this URI, if there is an answer for it. */
  documentAt(uri: string): TextDocument | undefined;
  /** Asks the server about the current text, once per version. */
  ask(document: TextDocument): Promise<void>;
  forget(document: TextDocument): void;
  forgetAll(): void;
}

/** `onChange` is called for each answer that differs from the previous one, with whether an edit came between the two. */
export function createKnownNames(
  client: BaseLanguageClient,
  onChange: (document: TextDocument, isEdit: boolean) => void,
): KnownNames {
  const known = new Map<TextDocument, DocumentNames>();
  const asked = new Map<TextDocument, number>();

  const take = (document: TextDocument, names: PreviewNames): void => {
    const { version } = document;
    const lines = knownLines(linesOf(document), names);
    const linesText = asText(lines);
    const before = known.get(document);
    const isSame = before?.linesText === linesText;
    known.set(document, isSame ? { ...before, version } : { version, lines, linesText });
    if (!isSame) onChange(document, before !== undefined && before.version !== version);
  };

  return {
    of: (document) => known.get(document),
    documentAt: (uri) => [...known.keys()].find((document) => document.uri.toString() === uri),
    ask: async (document) => {
      const { version } = document;
      if (asked.get(document) === version || !client.isRunning()) return;
      asked.set(document, version);
      const params = { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document) };
      // Without an answer the preview stays as it was.
      const names = await client.sendRequest<PreviewNames>(previewNamesMethod, params).catch(() => undefined);
      if (asked.get(document) === version) asked.delete(document);
      if (names && document.version === version && !document.isClosed) take(document, names);
    },
    forget: (document) => void known.delete(document),
    forgetAll: () => known.clear(),
  };
}
