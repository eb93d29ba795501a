import { type Disposable, type Event, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Sent by the server after each analysis of a document: how many findings are shown, and how many are not. */
export interface FindingCounts {
  readonly uri: string;
  readonly shown: number;
  /** Held back while the paragraph is being written. */
  readonly held: number;
  /** Beyond the setting `maxProblems`. */
  readonly cut: number;
  /** Parked in the project's baseline. */
  readonly parked: number;
}

/** Tells views of a document when there is something new to show. */
export interface Analyses extends Disposable {
  readonly onAnalysed: Event<FindingCounts>;
}

export function listenForAnalyses(client: BaseLanguageClient): Analyses {
  const analysed = new EventEmitter<FindingCounts>();
  // A client can have only one handler per message.
  const listening = client.onNotification('resistance/findings', (findings: FindingCounts) => analysed.fire(findings));
  return {
    onAnalysed: analysed.event,
    dispose: () => {
      listening.dispose();
      analysed.dispose();
    },
  };
}
