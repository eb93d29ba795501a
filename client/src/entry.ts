import type { ExtensionContext } from 'vscode';
import { type Activated, activateWith, type MakeClient } from './activate.ts';

/** What VS Code calls of an extension. What `activate` answers, its Markdown preview calls. */
export interface Entry {
  activate(context: ExtensionContext): Promise<Activated['forPreview']>;
  deactivate(): Promise<void>;
}

/** An entry whose server runs where `makeClient` has it run; `ended` hears when it has stopped for good. */
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
