import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { ReportedFinding } from '../../core/analysis/analysis.ts';
import { pageAddress } from '../../core/rules/rulePage.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { OpenDocument } from '../documents/openDocuments.ts';
import { diagnosticSource } from '../serverInfo.ts';
import { toRange, toSeverity } from './convert.ts';

/** Editors list all related places below a finding, and there may be hundreds. The message tells how many. */
const mostRelated = 20;

/** Converts a finding to a diagnostic. Positions are computed only now, when it is sent. */
export function toDiagnostic(
  finding: ReportedFinding,
  { uri, text }: OpenDocument,
  client: ClientCapabilities,
): Diagnostic {
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
  `Not analysed: the document has ${size} characters; the setting resistance.maxFileSize allows ${maxFileSize}. Split it, or raise the setting.`;

/** The diagnostic for a document that is too large to be analysed. */
export function tooLarge({ text }: OpenDocument, settings: Settings): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Information,
    source: diagnosticSource,
    code: 'meta/too-large',
    message: sizeMessage(text.getText().length, settings),
  };
}
