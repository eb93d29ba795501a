import type { ExtensionContext } from 'vscode';
import { type ActiveExtension, activateWith, type MakeClient } from './activate.ts';

/** The functions of an extension that VS Code calls; its Markdown preview calls the result of `activate`. */
export interface Entry {
  activate(context: ExtensionContext): Promise<ActiveExtension['forPreview']>;
  deactivate(): Promise<void>;
}

/** An entry whose server runs where `makeClient` starts it; `ended` is called when it has stopped for good. */
export function entryWith(makeClient: MakeClient, ended: () => void = () => {}): Entry {
  let stop: (() => Promise<void>) | undefined;
  return {
    activate: async (context) => {
      const active = await activateWith(makeClient, context);
      stop = active.stop;
      return active.forPreview;
    },
    deactivate: async () => {
      await stop?.();
      ended();
    },
  };
}
