// The editor host of the tests has no web build of VS Code's Markdown preview. This does what that does with what an extension adds to
// it: the same markdown-it, rendered 300 ms after an event of the document, at once the first time; of what is asked for meanwhile
// only the first is heeded, and a version that is shown is rendered again only by the command.
import MarkdownIt from 'markdown-it';
import { commands, extensions, Uri, ViewColumn, window, workspace } from 'vscode';

const delay = 300;

async function styleOf({ extensionUri, packageJSON }) {
  const sheets = packageJSON.contributes['markdown.previewStyles'].map((file) => Uri.joinPath(extensionUri, file));
  const read = await Promise.all(sheets.map((sheet) => workspace.fs.readFile(sheet)));
  return read.map((bytes) => `<style>${new TextDecoder().decode(bytes)}</style>`).join('');
}

export function activate(context) {
  let refresh = () => {};
  context.subscriptions.push(
    commands.registerCommand('markdown.preview.refresh', () => refresh(true)),
    commands.registerCommand('standIn.open', async () => {
      const { document } = window.activeTextEditor;
      const ours = extensions.getExtension('resistance-annotations.resistance-annotations');
      const { extendMarkdownIt } = await ours.activate();
      const markdown = extendMarkdownIt(new MarkdownIt({ html: true }));
      const style = await styleOf(ours);
      const panel = window.createWebviewPanel('markdown.preview', 'Preview', ViewColumn.Beside);
      let shown;
      let waiting;
      const show = () => {
        shown = document.version;
        const env = { currentDocument: document.uri };
        panel.webview.html =
          style + markdown.renderer.render(markdown.parse(document.getText(), env), markdown.options, env);
      };
      refresh = (anyway) => {
        if (waiting !== undefined) return;
        waiting = setTimeout(() => {
          waiting = undefined;
          if (anyway || shown !== document.version) show();
        }, delay);
      };
      context.subscriptions.push(
        workspace.onDidChangeTextDocument((event) => {
          if (event.document === document) refresh(false);
        }),
      );
      show();
    }),
  );
}
