import type { Manuscript } from '../manuscript/manuscript.ts';
import { claimContradicted } from '../rules/claim/contradicted.ts';
import { claimUncited } from '../rules/claim/uncited.ts';
import type { Finding, Fix, Related, RuleFinding } from '../rules/finding.ts';
import { journals } from '../rules/journals.ts';
import { metaUnusedDirective } from '../rules/meta/unused-directive.ts';
import { presets } from '../rules/presets.ts';
import type { BlockMemory, Rule } from '../rules/rule.ts';
import type { Settings, Severity } from '../settings/settings.ts';
import { byCodeUnit } from '../text/byCodeUnit.ts';
import { bySpan, type Span } from '../text/span.ts';
import type { ReportedFinding } from './analysis.ts';
import { fingerprinter } from './fingerprint.ts';
import { harmlessIn } from './harmlessFixes.ts';
import type { FindingsOfRule } from './runRules.ts';
import { suppress } from './suppress.ts';

/** The severity of each rule under the settings, by its id. */
export type Severities = ReadonlyMap<string, Severity | 'off'>;

/** Whether there is such a rule, and it is switched on. */
export const isOn = (severities: Severities, rule: string): boolean => (severities.get(rule) ?? 'off') !== 'off';

/** The rule's own entry in the settings goes first, then the journal, then the preset, then the rule's default. */
export function severitiesIn(rules: readonly Rule[], settings: Settings): Severities {
  const preset = presets[settings.preset];
  const journal = settings.journal === 'none' ? {} : journals[settings.journal].severities;
  return new Map(rules.map(({ id, severity }) => [id, settings.rules[id] ?? journal[id] ?? preset[id] ?? severity]));
}

/** Whether the text that a finding marks is on the settings' list of allowed spellings. */
const isAllowed = ({ span }: RuleFinding, { text }: Manuscript, allowed: readonly string[] | undefined): boolean =>
  allowed?.includes(text.slice(span.start, span.end).replace(/\s+/gu, ' ')) ?? false;

/** Compares by position in the text; findings at the same place by rule id. */
const inOrder = (a: Finding, b: Finding): number => bySpan(a.span, b.span) || byCodeUnit(a.rule, b.rule);

const none: readonly never[] = [];

/** A finding that computes its fingerprint on demand. */
class LazyFinding implements ReportedFinding {
  readonly rule: string;
  readonly span: Span;
  readonly message: string;
  readonly data: readonly string[];
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  readonly severity: Severity;
  readonly #identify: (rule: string, span: Span) => string;

  constructor(
    rule: string,
    found: RuleFinding,
    fixes: readonly Fix[],
    severity: Severity,
    identify: (rule: string, span: Span) => string,
  ) {
    this.rule = rule;
    this.span = found.span;
    this.message = found.message;
    this.data = found.data ?? none;
    this.related = found.related ?? none;
    this.fixes = fixes;
    this.severity = severity;
    this.#identify = identify;
  }

  get fingerprint(): string {
    return this.#identify(this.rule, this.span);
  }
}

/**
 * Applies the filters that follow the rules: drops findings that are switched off, allowed, silenced, duplicated or settled by another, leaves
 * out what of their fixes would do harm, adds severity and fingerprint, and sorts by position.
 */
export function report(
  findings: readonly FindingsOfRule[],
  manuscript: Manuscript,
  severities: Severities,
  settings: Settings,
  ofBlock: BlockMemory,
): ReportedFinding[] {
  if (!settings.enable) return [];
  const identify = fingerprinter(manuscript, ofBlock);
  const harmless = harmlessIn(manuscript);
  const reported: ReportedFinding[] = [];
  const add = (rule: string, found: RuleFinding, to: ReportedFinding[]): void => {
    const severity = severities.get(rule) ?? 'off';
    if (severity === 'off') return;
    const fixes = found.fixes ? harmless(found.fixes) : none;
    to.push(new LazyFinding(rule, found, fixes, severity, identify));
  };
  for (const { rule, found } of findings) {
    const allowed = settings.allow[rule];
    for (const one of found) if (!isAllowed(one, manuscript, allowed)) add(rule, one, reported);
  }
  const { remaining, added } = suppress(reported, manuscript, [...severities.keys()], (rule) => isOn(severities, rule));
  for (const found of added) add(metaUnusedDirective.id, found, remaining);
  const told = remaining.filter(notSettledElsewhere(remaining)).sort(inOrder);
  return told.filter((finding, i) => !isDoubled(finding, told[i - 1]));
}

/** Nobody is asked to cite a sentence that evidence contradicts. */
function notSettledElsewhere(findings: readonly Finding[]): (finding: Finding) => boolean {
  const contradicted = findings.filter(({ rule }) => rule === claimContradicted.id);
  return ({ rule, span }) =>
    rule !== claimUncited.id || !contradicted.some((one) => one.span.start === span.start && one.span.end === span.end);
}

const isDoubled = ({ rule, span }: Finding, before: Finding | undefined): boolean =>
  before?.rule === rule && before.span.start === span.start && before.span.end === span.end;
