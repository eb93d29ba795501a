import {
  commands,
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

const request = 'resistance/previewNames';

/** What is known of a document that a preview may show. */
interface Known {
  /** Of the text that was asked about. */
  version: number;
  lines: KnownLines;
  /** The same as text, to tell whether another answer says more. */
  told: string;
  /** The version that was rendered last, with this answer or the one before. */
  rendered?: number;
  /** A preview shows less than is known; it will show all when the document is saved, or edited again. */
  behind: boolean;
}

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
    const told = JSON.stringify([...lines]);
    const before = documents.get(document);
    if (before?.told === told) {
      before.version = version;
      return;
    }
    const known: Known = { ...before, version, lines, told, behind: false };
    documents.set(document, known);
    if (!before && lines.size === 0) return;
    const isEdit = before !== undefined && before.version !== version;
    // What is not rendered yet will be rendered with this answer.
    if (isEdit && before.rendered !== version) return;
    if (isEdit && document.isDirty) known.behind = true;
    else void commands.executeCommand('markdown.preview.refresh');
  };

  const askForAll = (): void => {
    if (!previewIsOpen()) documents.clear();
    else
      for (const document of workspace.textDocuments)
        if (isManuscript(document) && !documents.has(document)) void ask(document);
  };

  const listening = Disposable.from(
    window.tabGroups.onDidChangeTabs(askForAll),
    workspace.onDidOpenTextDocument(askForAll),
    workspace.onDidCloseTextDocument((document) => documents.delete(document)),
    workspace.onDidSaveTextDocument((document) => {
      const known = documents.get(document);
      if (known?.behind) {
        known.behind = false;
        void commands.executeCommand('markdown.preview.refresh');
      }
      // The answer on what was written last may not have come, or not have been asked for.
      if (known && known.version !== document.version) void ask(document);
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
    for (const [document, known] of documents) {
      if (document.uri.toString() !== uri) continue;
      known.rendered = document.version;
      try {
        return markNames(tokens, linesOf(document), known.lines);
      } catch {
        // Tokens of another plugin may be unlike all others; a preview is never worse for us.
        return tokens;
      }
    }
    return tokens;
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
