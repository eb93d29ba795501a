import {
  Disposable,
  type DocumentSelector,
  type Event,
  LanguageStatusSeverity,
  languages,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { FindingsParams } from '../../server/src/wire/findings.ts';
import { type StatusParams, statusMethod } from '../../server/src/wire/status.ts';

/** The displayed form of a status. */
interface StatusDisplay {
  readonly text: string;
  readonly detail: string;
  readonly severity: LanguageStatusSeverity;
  readonly command: { readonly title: string; readonly command: string };
}

const restart = { title: 'Restart', command: 'resistance.restart' };
const showLog = { title: 'Show Log', command: 'resistance.showLog' };

/** Shows a language status item for every manuscript: whether the server runs, with which data, and what it leaves out. */
export function showStatus(
  client: BaseLanguageClient,
  onAnalysed: Event<FindingsParams>,
  selector: DocumentSelector,
): Disposable {
  const item = languages.createLanguageStatusItem('resistance.status', selector);
  item.name = 'Resistance Annotations';
  let server: StatusParams | undefined;
  const ofDocuments = new Map<string, StatusParams>();
  const findings = new Map<string, FindingsParams>();

  const refresh = (): void => {
    const document = window.activeTextEditor?.document;
    const uri = document && client.code2ProtocolConverter.asUri(document.uri);
    const status = (uri !== undefined && ofDocuments.get(uri)) || server;
    item.busy = client.state === State.Starting;
    Object.assign(
      item,
      client.state === State.Running && status
        ? describe(status, findings.get(uri ?? ''))
        : describeState(client.state),
    );
  };

  refresh();
  return Disposable.from(
    item,
    client.onDidChangeState(() => {
      if (client.state === State.Starting) {
        ofDocuments.clear();
        findings.clear();
      }
      refresh();
    }),
    client.onNotification(statusMethod, (status: StatusParams) => {
      if (status.uri === undefined) server = status;
      else if (status.state === 'ready') ofDocuments.delete(status.uri);
      else ofDocuments.set(status.uri, status);
      refresh();
    }),
    onAnalysed((counts) => {
      findings.set(counts.uri, counts);
      refresh();
    }),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidCloseTextDocument((document) => {
      const uri = client.code2ProtocolConverter.asUri(document.uri);
      ofDocuments.delete(uri);
      findings.delete(uri);
    }),
  );
}

function describe({ state, message: detail }: StatusParams, findings: FindingsParams | undefined): StatusDisplay {
  switch (state) {
    case 'tooLarge':
      return { text: 'Resistance: text too large', detail, severity: LanguageStatusSeverity.Warning, command: showLog };
    case 'off':
      return { text: 'Resistance: off', detail, severity: LanguageStatusSeverity.Warning, command: restart };
    default:
      return {
        text: `Resistance: ${findings ? count(findings.shown) : 'ready'}`,
        detail: [detail, ...(findings ? hidden(findings) : [])].filter(Boolean).join(' · '),
        severity: LanguageStatusSeverity.Information,
        command: showLog,
      };
  }
}

const count = (shown: number): string =>
  shown === 0 ? 'no findings' : `${shown} ${shown === 1 ? 'finding' : 'findings'}`;

const hidden = ({ held, cut, parked }: FindingsParams): readonly string[] => [
  ...(held > 0 ? [`${held} held back while you write`] : []),
  ...(cut > 0 ? [`${cut} beyond resistance.maxProblems`] : []),
  ...(parked > 0 ? [`${parked} parked in the baseline`] : []),
];

function describeState(state: State): StatusDisplay {
  if (state === State.Starting || state === State.Running) {
    return { text: 'Resistance: starting', detail: '', severity: LanguageStatusSeverity.Information, command: showLog };
  }
  return { text: 'Resistance: stopped', detail: '', severity: LanguageStatusSeverity.Error, command: restart };
}
