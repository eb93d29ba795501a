import { readFileSync } from 'node:fs';
import {
  createConnection,
  type Diagnostic,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The baseline for an edit: it keeps the text in step and answers each request with diagnostics that it was given. */
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const items = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Diagnostic[];

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(() => ({ kind: 'full', items }));
new TextDocuments(TextDocument).listen(connection);
connection.listen();
