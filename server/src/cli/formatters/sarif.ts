import { version } from '../../../../package.json';
import type { ReportedFinding } from '../../core/analysis/analysis.ts';
import { rules } from '../../core/rules/index.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { pageAddress } from '../../core/rules/rulePage.ts';
import type { Severity } from '../../core/settings/settings.ts';
import type { Edit } from '../../core/text/edit.ts';
import { lineStarts } from '../../core/text/lineIndex.ts';
import type { Span } from '../../core/text/span.ts';
import type { CheckFormatter, SoundReport } from './checkReport.ts';
import { regionOf, relativeAddress } from './places.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const descriptor = (rule: Rule): object => ({
  id: rule.id,
  shortDescription: { text: `${rule.title}.` },
  fullDescription: { text: rule.why },
  helpUri: pageAddress(rule.id),
  defaultConfiguration: { level: levels[rule.severity] },
});

/** SARIF 2.1.0, which GitHub and others show as code scanning alerts. Results are written as they come. */
export function sarifFormatter(): CheckFormatter {
  let results = 0;
  const notifications: object[] = [];
  const head = (): string => {
    const driver = {
      name: 'Resistance Annotations',
      semanticVersion: version,
      informationUri: 'https://github.com/resistance-annotations/resistance-annotations',
      rules: rules.map(descriptor),
    };
    return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`;
  };
  const separator = (): string => (results++ === 0 ? `${head()}\n` : ',\n');
  return {
    file: (report) => {
      if ('findings' in report)
        return resultsOf(report)
          .map((result) => separator() + JSON.stringify(result))
          .join('');
      notifications.push({
        level: 'error',
        message: { text: `${report.path}: ${report.problem}` },
        locations: [{ physicalLocation: { artifactLocation: { uri: relativeAddress(report.path) } } }],
      });
      return '';
    },
    end: ({ unchecked }) => {
      const invocation = { executionSuccessful: unchecked === 0, toolExecutionNotifications: notifications };
      return `${results === 0 ? head() : '\n'}],"invocations":${JSON.stringify([invocation])}}]}\n`;
    },
  };
}

function resultsOf({ path, text, findings }: SoundReport): readonly object[] {
  const starts = lineStarts(text);
  const artifactLocation = { uri: relativeAddress(path) };
  const region = (span: Span): object => {
    const { line, column, endLine, endColumn } = regionOf(starts, span);
    return { startLine: line, startColumn: column, endLine, endColumn };
  };
  const location = (span: Span): object => ({ physicalLocation: { artifactLocation, region: region(span) } });
  const replacement = (edit: Edit): object => ({
    deletedRegion: region(edit),
    insertedContent: { text: edit.newText },
  });
  return findings.map((finding: ReportedFinding) => ({
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [location(finding.span)],
    partialFingerprints: { 'ruleAndSentence/v1': finding.fingerprint },
    ...(finding.related.length > 0
      ? { relatedLocations: finding.related.map((one) => ({ ...location(one), message: { text: one.message } })) }
      : {}),
    ...(finding.fixes.length > 0
      ? {
          fixes: finding.fixes.map(({ title, safety, edits }) => ({
            description: { text: title },
            artifactChanges: [{ artifactLocation, replacements: edits.map(replacement) }],
            properties: { safety },
          })),
        }
      : {}),
  }));
}
