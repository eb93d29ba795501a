import type { Connection } from 'vscode-languageserver';
import { isGroup, type WrittenSettings } from '../../core/settings/mergeSettings.ts';
import { readSettings } from '../../core/settings/readSettings.ts';
import { unknownRules } from '../../project/unknownRules.ts';
import type { FaultLog } from '../faultLog.ts';

const section = 'resistance';

/** The editor's settings for each document, as written: they may differ between folders of a workspace. */
export interface ResourceSettings {
  /** From now on asks the client for each document. Otherwise the settings given to `replace` apply to all. */
  ask(): void;
  /** Settings for all documents, from `initializationOptions.settings` or a `didChangeConfiguration` that carries them. */
  replace(value: unknown): void;
  /** Forgets the client's answers, for one document or for all. */
  forget(uri?: string): void;
  /** The settings of a document: the same object until they are forgotten or replaced. */
  of(uri: string): Promise<WrittenSettings>;
}

/**
 * Our section of the settings: `{ resistance: {…} }` as editors send it, or the bare object. `trace` belongs to the client
 * library.
 */
function ourSection(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const inner = section in value ? (value as Record<string, unknown>)[section] : value;
  if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
  const { trace: _trace, ...rest } = inner as Record<string, unknown>;
  return rest;
}

export function createResourceSettings(connection: Connection, faults: FaultLog): ResourceSettings {
  const warned = new Set<string>();
  const read = (value: unknown): WrittenSettings => {
    const given = ourSection(value);
    const written = isGroup(given) ? given : {};
    for (const { message } of [...readSettings(given).problems, ...unknownRules(written)]) {
      if (warned.has(message)) continue;
      warned.add(message);
      connection.console.warn(`Settings: ${message}`);
    }
    return written;
  };
  const answers = new Map<string, Promise<WrittenSettings>>();
  let shared = Promise.resolve(read(undefined));
  let asks = false;

  const fromClient = async (uri: string): Promise<WrittenSettings> => {
    try {
      return read(await connection.workspace.getConfiguration({ scopeUri: uri, section }));
    } catch (error) {
      faults.report('Asking the editor for settings', error);
      return shared;
    }
  };
  return {
    ask: () => {
      asks = true;
    },
    replace: (value) => {
      shared = Promise.resolve(read(value));
    },
    forget: (uri) => {
      if (uri === undefined) answers.clear();
      else answers.delete(uri);
    },
    of: (uri) => {
      if (!asks) return shared;
      let answer = answers.get(uri);
      if (!answer) {
        answer = fromClient(uri);
        answers.set(uri, answer);
      }
      return answer;
    },
  };
}
