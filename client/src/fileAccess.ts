import { type Disposable, FileSystemError, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FileParams, type FileReading, readFileMethod, readFolderMethod } from '../../server/src/wire/files.ts';

/** Answers the file requests of a server that runs in a worker, through the workspace's file system, whatever that is. */
export function giveFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest<FileReading, void>(readFileMethod, ({ uri }: FileParams) => readFile(Uri.parse(uri))),
    client.onRequest(readFolderMethod, ({ uri }: FileParams) => readFolder(Uri.parse(uri))),
  ];
}

async function readFile(uri: Uri): Promise<FileReading> {
  try {
    return { text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch (error) {
    const missing = error instanceof FileSystemError && ['FileNotFound', 'FileNotADirectory'].includes(error.code);
    return { problem: missing ? 'it was not found.' : `${error instanceof Error ? error.message : error}.`, missing };
  }
}

async function readFolder(uri: Uri): Promise<string[]> {
  try {
    return (await workspace.fs.readDirectory(uri)).map(([name]) => name);
  } catch {
    return [];
  }
}
