import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Finding, Fix, Found, Related } from '../rules/finding.ts';
import { journals } from '../rules/journals.ts';
import { metaUnusedDirective } from '../rules/meta/unused-directive.ts';
import { presets } from '../rules/presets.ts';
import type { BlockMemory, Rule } from '../rules/rule.ts';
import type { Settings, Severity } from '../settings/settings.ts';
import { bySpan, type Span } from '../text/span.ts';
import type { Reported } from './analysis.ts';
import { fingerprinter } from './fingerprint.ts';
import type { FoundByRule } from './runRules.ts';
import { suppress } from './suppress.ts';

/**
 * Returns the severity of each rule under the settings. The rule's own entry in the settings goes first, then the journal, then
 * the preset, then the rule's default.
 */
export function severityIn(rules: readonly Rule[], settings: Settings): (rule: string) => Severity | 'off' {
  const defaults = new Map(rules.map((rule) => [rule.id, rule.severity]));
  const preset = presets[settings.preset];
  const journal = settings.journal === 'none' ? {} : journals[settings.journal].severities;
  return (rule) => settings.rules[rule] ?? journal[rule] ?? preset[rule] ?? defaults.get(rule) ?? 'off';
}

/** Whether the text that a finding marks is on the settings' list of allowed spellings. */
const isAllowed = ({ span }: Found, { text }: Manuscript, allowed: readonly string[] | undefined): boolean =>
  allowed?.includes(text.slice(span.start, span.end).replace(/\s+/gu, ' ')) ?? false;

/** Compares by position in the text; findings at the same place by rule id. */
const inOrder = (one: Finding, other: Finding): number =>
  bySpan(one.span, other.span) || (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0);

const none: readonly never[] = [];

/** A finding that computes its fingerprint on demand. */
class ReportedFinding implements Reported {
  readonly rule: string;
  readonly span: Span;
  readonly message: string;
  readonly data: readonly string[];
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  readonly severity: Severity;
  readonly #identify: (rule: string, span: Span) => string;

  constructor(rule: string, found: Found, severity: Severity, identify: (rule: string, span: Span) => string) {
    this.rule = rule;
    this.span = found.span;
    this.message = found.message;
    this.data = found.data ?? none;
    this.related = found.related ?? none;
    this.fixes = found.fixes ?? none;
    this.severity = severity;
    this.#identify = identify;
  }

  get fingerprint(): string {
    return this.#identify(this.rule, this.span);
  }
}

/**
 * Applies the filters that follow the rules: drops findings that are switched off, allowed, silenced or duplicated, adds
 * severity and fingerprint, and sorts by position.
 */
export function report(
  findings: readonly FoundByRule[],
  manuscript: Manuscript,
  rules: readonly Rule[],
  settings: Settings,
  ofBlock: BlockMemory,
): Reported[] {
  if (!settings.enable) return [];
  const severityOf = severityIn(rules, settings);
  const severities = new Map(rules.map(({ id }) => [id, severityOf(id)]));
  const identify = fingerprinter(manuscript, ofBlock);
  const own: Reported[] = [];
  const add = (rule: string, found: Found, to: Reported[]): void => {
    const severity = severities.get(rule) ?? 'off';
    if (severity !== 'off') to.push(new ReportedFinding(rule, found, severity, identify));
  };
  for (const { rule, found } of findings) {
    const allowed = settings.allow[rule];
    for (const one of found) if (!isAllowed(one, manuscript, allowed)) add(rule, one, own);
  }
  const known = rules.map((rule) => rule.id);
  const { kept, added } = suppress(own, manuscript, known, (rule) => (severities.get(rule) ?? 'off') !== 'off');
  for (const found of added) add(metaUnusedDirective.id, found, kept);
  kept.sort(inOrder);
  return kept.filter((finding, i) => !isDoubled(finding, kept[i - 1]));
}

const isDoubled = ({ rule, span }: Finding, before: Finding | undefined): boolean =>
  before?.rule === rule && before.span.start === span.start && before.span.end === span.end;
