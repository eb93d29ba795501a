import { type Disposable, type Event, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the server says of a document each time it has analysed it: how many findings it shows, and how many it does not. */
export interface Findings {
  readonly uri: string;
  readonly shown: number;
  /** Held back while the paragraph is written. */
  readonly held: number;
  /** Beyond the setting `maxProblems`. */
  readonly cut: number;
  /** Parked in the project's baseline. */
  readonly parked: number;
}

/** Whoever shows something of a document hears here that there is more, or other, to show. */
export interface Analyses extends Disposable {
  readonly onAnalysed: Event<Findings>;
}

export function listenForAnalyses(client: BaseLanguageClient): Analyses {
  const analysed = new EventEmitter<Findings>();
  // A client has one handler for a message.
  const listening = client.onNotification('resistance/findings', (findings: Findings) => analysed.fire(findings));
  return {
    onAnalysed: analysed.event,
    dispose: () => {
      listening.dispose();
      analysed.dispose();
    },
  };
}
