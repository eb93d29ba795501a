import { Uri, window, workspace } from 'vscode';
import { settingsTemplate } from './settingsTemplate.ts';

const name = '.resistance.yaml';

/** Opens the project settings of a workspace folder, and creates them first if there are none. */
export async function openProjectSettings(): Promise<void> {
  const [only, ...others] = workspace.workspaceFolders ?? [];
  const folder = others.length === 0 ? only : await window.showWorkspaceFolderPick();
  if (!folder) {
    if (!only)
      await window.showInformationMessage(`Open a folder first: ${name} lies in the folder of the manuscripts.`);
    return;
  }
  const uri = Uri.joinPath(folder.uri, name);
  const isThere = await workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (!isThere) await workspace.fs.writeFile(uri, new TextEncoder().encode(settingsTemplate));
  await window.showTextDocument(uri);
}
