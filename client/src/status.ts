import { type Disposable, type DocumentSelector, LanguageStatusSeverity, languages } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';

/** What the server says of itself. */
interface ServerStatus {
  readonly state: 'ready' | 'tooLarge' | 'off';
  readonly message?: string;
  /** Date version of the shipped knowledge base. */
  readonly dataVersion?: string;
}

const texts: Record<ServerStatus['state'], string> = {
  ready: 'Resistance: ready',
  tooLarge: 'Resistance: text too large',
  off: 'Resistance: off',
};

/** A line in the language status of every manuscript: whether the server runs, and on which data. */
export function showStatus(client: BaseLanguageClient, selector: DocumentSelector): Disposable {
  const item = languages.createLanguageStatusItem('resistance.status', selector);
  item.name = 'Resistance Annotations';

  const show = (text: string, detail: string, severity: LanguageStatusSeverity, restart: boolean): void => {
    item.text = text;
    item.detail = detail;
    item.severity = severity;
    item.command = restart
      ? { title: 'Restart', command: 'resistance.restart' }
      : { title: 'Show Log', command: 'resistance.showLog' };
  };

  const showState = (state: State): void => {
    item.busy = state === State.Starting;
    if (state === State.Starting) show('Resistance: starting', '', LanguageStatusSeverity.Information, false);
    else if (state !== State.Running) show('Resistance: stopped', '', LanguageStatusSeverity.Error, true);
  };

  const showServerStatus = ({ state, message, dataVersion }: ServerStatus): void => {
    const detail = message ?? (dataVersion === undefined ? '' : `Data of ${dataVersion}`);
    const severity = state === 'tooLarge' ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    show(texts[state] ?? 'Resistance', detail, severity, false);
  };

  showState(client.state);
  const stateChanges = client.onDidChangeState(({ newState }) => showState(newState));
  const statuses = client.onNotification('resistance/status', showServerStatus);
  return {
    dispose() {
      stateChanges.dispose();
      statuses.dispose();
      item.dispose();
    },
  };
}
