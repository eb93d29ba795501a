import { Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { type WorkerStart, workerStartType } from '../../server/src/wire/workerStart.ts';
import type { MakeClient } from './activate.ts';
import { entryWith } from './entry.ts';
import { giveFiles } from './fileAccess.ts';

let worker: Worker | undefined;

/**
 * Entry point where the extension host is a web worker (vscode.dev): the server is another worker, started anew at every
 * restart.
 */
const makeClient: MakeClient = async (context, options) => {
  const startWorker = async (): Promise<MessageTransports> => {
    worker?.terminate();
    const knowledge = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', 'knowledge.bin'));
    worker = new Worker(await workerAddress(Uri.joinPath(context.extensionUri, 'dist', 'worker.js')), {
      name: 'resistance',
    });
    // A worker cannot read the extension's files, so the data are its first message.
    const bytes = new Uint8Array(knowledge);
    const start: WorkerStart = { type: workerStartType, bytes, files: true };
    worker.postMessage(start, [bytes.buffer]);
    // The workers that VS Code provides are not `instanceof Worker`, so the client gets streams instead.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client = new LanguageClient('resistance', 'Resistance Annotations', startWorker, options);
  context.subscriptions.push(...giveFiles(client));
  return client;
};

/**
 * A URL from which the worker can be started. A page may only start workers of its own origin: files of a remote extension are
 * not, but a blob of their text is.
 */
async function workerAddress(script: Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  const text = new Uint8Array(await workspace.fs.readFile(script));
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}

export const { activate, deactivate } = entryWith(makeClient, () => worker?.terminate());
