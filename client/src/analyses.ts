import { type Disposable, type Event, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FindingsParams, findingsMethod } from '../../server/src/wire/findings.ts';

/** Tells views of a document when there is something new to show. */
export interface Analyses extends Disposable {
  readonly onAnalysed: Event<FindingsParams>;
}

export function listenForAnalyses(client: BaseLanguageClient): Analyses {
  const analysed = new EventEmitter<FindingsParams>();
  // A client can have only one handler per message.
  const listening = client.onNotification(findingsMethod, (findings: FindingsParams) => analysed.fire(findings));
  return {
    onAnalysed: analysed.event,
    dispose: () => {
      listening.dispose();
      analysed.dispose();
    },
  };
}
