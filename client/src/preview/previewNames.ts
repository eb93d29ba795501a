import { Disposable, type Event, type TextDocument, type Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { FindingsParams } from '../../../server/src/wire/findings.ts';
import { isManuscript } from '../manuscripts.ts';
import { createKnownNames, linesOf, noNames } from './knownNames.ts';
import type { MarkdownIt, Token } from './markdownIt.ts';
import { markNames } from './markNames.ts';
import { previewIsOpen } from './previewTabs.ts';
import { refreshPreviews } from './refreshPreviews.ts';

/** Names with their notes in VS Code's Markdown preview. */
export interface PreviewTooltips extends Disposable {
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

/**
 * Marks names in the preview. It renders at once and the server answers later, so names are marked by the last answer, line by
 * line, and the preview is refreshed if a new answer says more. A refresh by command reloads the preview, which flickers; while
 * somebody is writing it therefore waits for the next edit or save.
 */
export function showPreviewTooltips(client: BaseLanguageClient, onAnalysed: Event<FindingsParams>): PreviewTooltips {
  /** By URI, the text of the answer with which a document was last rendered. */
  const rendered = new Map<string, string>();
  /** Documents whose preview can be refreshed without waiting for the writer. */
  const due = new Set<TextDocument>();
  const names = createKnownNames(client, (document, isEdit) => {
    if (!isEdit || !document.isDirty) refresh(document);
  });

  const showsLess = (document: TextDocument): boolean => {
    const uri = document.uri.toString();
    return rendered.has(uri) && rendered.get(uri) !== (names.of(document)?.linesText ?? noNames);
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

  const askForAll = (): void => {
    if (!previewIsOpen()) {
      names.forgetAll();
      rendered.clear();
      return;
    }
    for (const document of workspace.textDocuments)
      if (isManuscript(document) && !names.of(document)) void names.ask(document);
  };

  const listening = Disposable.from(
    previews,
    window.tabGroups.onDidChangeTabs(askForAll),
    workspace.onDidOpenTextDocument(askForAll),
    workspace.onDidCloseTextDocument((document) => {
      names.forget(document);
      due.delete(document);
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // VS Code renders it anyway.
      if (contentChanges.length > 0) due.delete(document);
    }),
    workspace.onDidSaveTextDocument((document) => {
      const known = names.of(document);
      if (!known) return;
      refresh(document);
      // The answer for the current version may not have come, or not have been requested.
      if (known.version !== document.version) void names.ask(document);
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) askForAll();
    }),
    onAnalysed(({ uri }) => {
      if (!previewIsOpen()) return;
      const document = workspace.textDocuments.find((one) => client.code2ProtocolConverter.asUri(one.uri) === uri);
      if (document) void names.ask(document);
    }),
  );

  const marked = (tokens: readonly Token[], env: unknown): readonly Token[] => {
    const uri = (env as { readonly currentDocument?: Uri } | undefined)?.currentDocument?.toString();
    if (uri === undefined) return tokens;
    const document = names.documentAt(uri);
    const known = document && names.of(document);
    rendered.set(uri, known?.linesText ?? noNames);
    if (!document || !known) return tokens;
    try {
      return markNames(tokens, linesOf(document), known.lines);
    } catch {
      // Tokens of another plugin may be of an unknown shape; we never make a preview worse.
      return tokens;
    }
  };

  return {
    extendMarkdownIt: (markdown) => {
      const { renderer } = markdown;
      const render = renderer.render.bind(renderer);
      // VS Code keeps the tokens and reads them for other purposes, so a copy is rendered.
      renderer.render = (tokens, options, env) => render(marked(tokens, env), options, env);
      return markdown;
    },
    dispose: () => listening.dispose(),
  };
}
