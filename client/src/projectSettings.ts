import { Uri, window, workspace } from 'vscode';

const name = '.resistance.yaml';

const template = `# Settings of Resistance Annotations for this folder and all below it, for every author, editor and CI.
# The keys are those of the editor's settings behind "resistance.".
rules: {}
#  drug/brand: off
#  claim/uncited: warning
# exclude: [notes/]
`;

/** Opens the settings of the project in a workspace folder, and writes them first where there are none. */
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
  if (!isThere) await workspace.fs.writeFile(uri, new TextEncoder().encode(template));
  await window.showTextDocument(uri);
}
