import {
  CancellationTokenSource,
  commands,
  Disposable,
  type Event,
  type Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { FindingsParams } from '../../../server/src/wire/findings.ts';
import {
  type ClaimOrder,
  type Overview,
  type OverviewParams,
  overviewMethod,
} from '../../../server/src/wire/overview.ts';
import { isManuscript } from '../manuscripts.ts';
import { withIds } from './overviewLine.ts';
import { OverviewTree, openPlace } from './overviewTree.ts';

/** The view beside the manuscripts with claims, names, gaps and data. */
export interface EvidenceView extends Disposable {
  orderClaims(order: ClaimOrder): Promise<void>;
}

/** Context key by which the manifest decides which of the two orders the view's title offers. */
const orderKey = 'resistance.claimOrder';

/** Shows the overview of the last active manuscript, requested anew after each analysis while the view is visible. */
export function showEvidence(client: BaseLanguageClient, onAnalysed: Event<FindingsParams>): EvidenceView {
  const tree = new OverviewTree(client);
  const view = window.createTreeView('resistance.evidence', { treeDataProvider: tree, showCollapseAll: true });
  let manuscript: TextDocument | undefined;
  let order: ClaimOrder = 'section';
  let asking: CancellationTokenSource | undefined;

  const ask = async (document: TextDocument): Promise<Overview | undefined> => {
    asking = new CancellationTokenSource();
    const { token } = asking;
    const params: OverviewParams = {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
      claims: order,
    };
    // A cancelled or outdated request is repeated by whatever made it so.
    const answer = await client.sendRequest<Overview>(overviewMethod, params, token).catch(() => undefined);
    return token.isCancellationRequested ? undefined : answer;
  };

  const refresh = async (): Promise<void> => {
    asking?.cancel();
    const active = window.activeTextEditor?.document;
    if (active && isManuscript(active)) manuscript = active;
    if (manuscript?.isClosed) manuscript = undefined;
    const document = manuscript;
    if (!view.visible) return;
    const answer = document && client.isRunning() ? await ask(document) : { items: [] };
    if (!answer || document !== manuscript) return;
    view.description = document?.uri.path.split('/').at(-1) ?? '';
    view.message = document ? (answer.message ?? wordsFor(client.state)) : '';
    tree.show(document, withIds(answer.items));
  };

  const listening = Disposable.from(
    view,
    view.onDidChangeVisibility(refresh),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidCloseTextDocument(refresh),
    client.onDidChangeState(refresh),
    onAnalysed(({ uri }) => {
      if (manuscript && uri === client.code2ProtocolConverter.asUri(manuscript.uri)) void refresh();
    }),
    commands.registerCommand(openPlace, open),
  );
  void refresh();
  return {
    orderClaims: async (chosen) => {
      order = chosen;
      await commands.executeCommand('setContext', orderKey, chosen);
      await refresh();
    },
    dispose: () => {
      asking?.cancel();
      listening.dispose();
    },
  };
}

/** The message for a manuscript without lines, unless the server gives one itself. */
function wordsFor(state: State): string {
  if (state === State.Running) return '';
  return state === State.Starting ? 'The language server is starting.' : 'The language server has stopped.';
}

/** Shows a place in the editor that already shows its document, else in the active group. */
async function open(document: TextDocument, place: Range): Promise<void> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  await window.showTextDocument(document, {
    selection: place,
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  });
}
