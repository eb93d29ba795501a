import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Reported } from '../core/analysis/analysis.ts';
import { pageAddress } from '../core/rules/rulePage.ts';
import type { Settings } from '../core/settings/settings.ts';
import { toRange, toSeverity } from './convert.ts';
import type { OpenDocument } from './openDocuments.ts';
import { diagnosticSource } from './serverInfo.ts';

/** An editor lists them all below the finding, and a name may stand in hundreds of places. The message says how many there are. */
const mostRelated = 20;

/** A finding as the protocol says it. Positions are computed here, when it is sent, and not before. */
export function toDiagnostic(finding: Reported, { uri, text }: OpenDocument, client: ClientCapabilities): Diagnostic {
  const { relatedInformation, codeDescriptionSupport } = client.textDocument?.publishDiagnostics ?? {};
  return {
    range: toRange(text, finding.span),
    severity: toSeverity[finding.severity],
    source: diagnosticSource,
    code: finding.rule,
    message: finding.message,
    data: { fingerprint: finding.fingerprint },
    ...(codeDescriptionSupport ? { codeDescription: { href: pageAddress(finding.rule) } } : {}),
    ...(relatedInformation && finding.related.length > 0
      ? {
          relatedInformation: finding.related.slice(0, mostRelated).map((related) => ({
            location: { uri, range: toRange(text, related) },
            message: related.message,
          })),
        }
      : {}),
  };
}

export const sizeMessage = (size: number, { maxFileSize }: Settings): string =>
  `Not analysed: the document has ${size} characters; the setting resistance.maxFileSize allows ${maxFileSize}.`;

/** In place of all findings of a document that is not analysed. */
export function tooLarge({ text }: OpenDocument, settings: Settings): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Information,
    source: diagnosticSource,
    code: 'meta/too-large',
    message: sizeMessage(text.getText().length, settings),
  };
}
