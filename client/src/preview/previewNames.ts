import {
  Disposable,
  type Event,
  TabInputCustom,
  TabInputWebview,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Findings } from '../analyses.ts';
import { isManuscript } from '../manuscripts.ts';
import { type KnownLines, knownLines, type PreviewNames } from './knownLines.ts';
import type { MarkdownIt, Token } from './markdownIt.ts';
import { markNames } from './markNames.ts';
import { refreshPreviews } from './refreshPreviews.ts';

const request = 'resistance/previewNames';

/** What is known of a document that a preview may show. */
interface Known {
  /** Of the text that was asked about. */
  version: number;
  readonly lines: KnownLines;
  /** The same as text, to tell whether another answer says more. */
  readonly told: string;
}

const asText = (lines: KnownLines): string => JSON.stringify([...lines]);
const nothing = asText(new Map());

/** Names with their notes in VS Code's Markdown preview. */
export interface PreviewTooltips extends Disposable {
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

const isPreview = (input: unknown): boolean =>
  (input instanceof TabInputWebview && input.viewType.endsWith('markdown.preview')) ||
  (input instanceof TabInputCustom && input.viewType === 'vscode.markdown.preview.editor');

const previewIsOpen = (): boolean =>
  window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => isPreview(input)));

/** Lines as markdown-it counts them. */
const linesOf = (document: TextDocument): string[] => document.getText().split(/\r\n?|\n/u);

/**
 * The preview renders at once, and the server answers later: what is rendered is marked by the last answer, line by line, and the
 * preview is rendered again where an answer says more. A preview that is rendered again by command is loaded anew, which flickers;
 * while somebody writes, it therefore waits for the next edit or the save.
 */
export function showPreviewTooltips(client: BaseLanguageClient, onAnalysed: Event<Findings>): PreviewTooltips {
  const documents = new Map<TextDocument, Known>();
  const asked = new Map<TextDocument, number>();
  /** By address, what was told when a document was rendered last. */
  const rendered = new Map<string, string>();
  /** Documents whose preview need not wait for the writer. */
  const due = new Set<TextDocument>();

  const showsLess = (document: TextDocument): boolean => {
    const uri = document.uri.toString();
    return rendered.has(uri) && rendered.get(uri) !== (documents.get(document)?.told ?? nothing);
  };
  const previews = refreshPreviews(() => {
    const wanted = [...due].some(showsLess);
    due.clear();
    return wanted;
  });
  const refresh = (document: TextDocument): void => {
    due.add(document);
    previews.request();
  };

  const ask = async (document: TextDocument): Promise<void> => {
    const { version } = document;
    if (asked.get(document) === version || !client.isRunning()) return;
    asked.set(document, version);
    const params = { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document) };
    // Without an answer the preview is as it was.
    const names = await client.sendRequest<PreviewNames>(request, params).catch(() => undefined);
    if (asked.get(document) === version) asked.delete(document);
    if (names && document.version === version && !document.isClosed) take(document, names);
  };

  const take = (document: TextDocument, names: PreviewNames): void => {
    const { version } = document;
    const lines = knownLines(linesOf(document), names);
    const told = asText(lines);
    const before = documents.get(document);
    if (before?.told === told) {
      before.version = version;
      return;
    }
    documents.set(document, { version, lines, told });
    const isEdit = before !== undefined && before.version !== version;
    if (!isEdit || !document.isDirty) refresh(document);
  };

  const askForAll = (): void => {
    if (!previewIsOpen()) {
      documents.clear();
      rendered.clear();
    } else
      for (const document of workspace.textDocuments)
        if (isManuscript(document) && !documents.has(document)) void ask(document);
  };

  const listening = Disposable.from(
    previews,
    window.tabGroups.onDidChangeTabs(askForAll),
    workspace.onDidOpenTextDocument(askForAll),
    workspace.onDidCloseTextDocument((document) => {
      documents.delete(document);
      due.delete(document);
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // It will be rendered anyway.
      if (contentChanges.length > 0) due.delete(document);
    }),
    workspace.onDidSaveTextDocument((document) => {
      const known = documents.get(document);
      if (!known) return;
      refresh(document);
      // The answer on what was written last may not have come, or not have been asked for.
      if (known.version !== document.version) void ask(document);
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) askForAll();
    }),
    onAnalysed(({ uri }) => {
      if (!previewIsOpen()) return;
      const document = workspace.textDocuments.find((one) => client.code2ProtocolConverter.asUri(one.uri) === uri);
      if (document) void ask(document);
    }),
  );

  const marked = (tokens: readonly Token[], env: unknown): readonly Token[] => {
    const uri = (env as { readonly currentDocument?: Uri } | undefined)?.currentDocument?.toString();
    if (uri === undefined) return tokens;
    const [document, known] = [...documents].find(([one]) => one.uri.toString() === uri) ?? [];
    rendered.set(uri, known?.told ?? nothing);
    if (!document || !known) return tokens;
    try {
      return markNames(tokens, linesOf(document), known.lines);
    } catch {
      // Tokens of another plugin may be unlike all others; a preview is never worse for us.
      return tokens;
    }
  };

  return {
    extendMarkdownIt: (markdown) => {
      const { renderer } = markdown;
      const render = renderer.render.bind(renderer);
      // Tokens are kept by VS Code and read for other purposes, so what is rendered is a copy.
      renderer.render = (tokens, options, env) => render(marked(tokens, env), options, env);
      return markdown;
    },
    dispose: () => listening.dispose(),
  };
}
