import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CitationScope, defaultSettings } from '../../../../server/src/core/settings/settings.ts';
import { overlaps, type Span } from '../../../../server/src/core/text/span.ts';
import { analyzeText } from '../../../support/analyzeText.ts';
import { type MarkedText, markedText } from '../../../support/markedText.ts';
import { root } from '../../../support/sourceFiles.ts';

/** Review prose in several ways of citing; sentences between the marks are claims that their writer has cited. */
export interface Prose extends MarkedText {
  readonly name: string;
}

const folder = path.join(root, 'test/core/claims/evidence/review-prose');

export const reviewProse = (): Prose[] =>
  readdirSync(folder).map((name) => ({ name, ...markedText(readFileSync(path.join(folder, name), 'utf8')) }));

/** The prose with every citation blanked out, so that all offsets stay what they are. */
function withoutCitations({ text, ...prose }: Prose): Prose {
  const { citations } = analyzeText(text).manuscript;
  let stripped = text;
  for (const { span } of citations)
    stripped = stripped.slice(0, span.start) + ' '.repeat(span.end - span.start) + stripped.slice(span.end);
  return { ...prose, text: stripped };
}

const uncited = (text: string, citationScope: CitationScope): Span[] =>
  analyzeText(text, { claims: { ...defaultSettings.claims, citationScope } })
    .findings.filter(({ rule }) => rule === 'claim/uncited')
    .map(({ span }) => span);

/** What `claim/uncited` reports, sentence by sentence. */
export interface Stripping {
  readonly claims: number;
  /** Cited claims that it reports when their citations are gone, and those that it misses. */
  readonly found: number;
  readonly missed: readonly string[];
  /** Sentences that no writer has cited, and that it reports when all citations are gone. */
  readonly others: readonly string[];
  /** What it reports while all citations are in place. */
  readonly alarms: readonly string[];
}

export function strippingTest(prose: readonly Prose[], scope: CitationScope): Stripping {
  const missed: string[] = [];
  const others: string[] = [];
  const alarms: string[] = [];
  let claims = 0;
  for (const one of prose) {
    const words = ({ start, end }: Span) => one.text.slice(start, end).trim();
    const reported = uncited(withoutCitations(one).text, scope);
    claims += one.spans.length;
    missed.push(...one.spans.filter((claim) => !reported.some((span) => overlaps(span, claim))).map(words));
    others.push(...reported.filter((span) => !one.spans.some((claim) => overlaps(span, claim))).map(words));
    alarms.push(...uncited(one.text, scope).map(words));
  }
  return { claims, found: claims - missed.length, missed, others, alarms };
}
