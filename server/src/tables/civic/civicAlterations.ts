import type { AlterationForm } from '../../core/knowledge/records.ts';
import { threeLetter } from '../../core/knowledge/residues/residues.ts';

/** What a component of a CIViC molecular profile says, in the terms of our schema. */
export interface ReadComponent {
  /** Part of the id after the gene: `T790M`, `exon19-deletion`. */
  readonly tail: string;
  /** The change in writer's spelling, without the gene. */
  readonly label: string;
  readonly form: AlterationForm;
  readonly hgvs?: string;
  readonly spellings: readonly string[];
}

const spelled = (residues: string): string => [...residues].map(threeLetter).join('');
const isResidue = (letter: string): boolean => threeLetter(letter) !== letter;

/** HGVS protein form of a change in one-letter spelling, by the HGVS recommendations; undefined where it has none. */
function hgvsOf(change: string): string | undefined {
  let m = /^([A-Z])(\d+)([A-Z])$/.exec(change);
  if (m)
    return isResidue(m[1]!) && isResidue(m[3]!) ? `p.${threeLetter(m[1]!)}${m[2]}${threeLetter(m[3]!)}` : undefined;
  m = /^([A-Z])(\d+)\*$/.exec(change);
  if (m) return `p.${threeLetter(m[1]!)}${m[2]}Ter`;
  m = /^([A-Z])(\d+)fs(?:\*(\d+))?$/i.exec(change);
  if (m) return `p.${threeLetter(m[1]!)}${m[2]}fs${m[3] ? `Ter${m[3]}` : ''}`;
  m = /^([A-Z])(\d+)(?:_([A-Z])(\d+))?(delins|del|dup|ins|>)([A-Z]*)$/i.exec(change);
  if (!m) return undefined;
  const [, from = '', start = '', to, end, kind = '', residues = ''] = m;
  const range = `p.${threeLetter(from)}${start}${to === undefined ? '' : `_${threeLetter(to)}${end}`}`;
  const action = kind === '>' ? 'delins' : kind.toLowerCase();
  if (action === 'ins' && to === undefined) return undefined;
  return `${range}${action}${action === 'del' || action === 'dup' ? '' : spelled(residues)}`;
}

const normalCase = (change: string): string =>
  change.replace(/(?<=\d[A-Z]{0,12})(DELINS|DEL|DUP|INS|FS)/g, (word) => word.toLowerCase());

function proteinForm(change: string): AlterationForm | undefined {
  if (/^[A-Z]\d+[A-Z]$/.test(change)) return 'substitution';
  if (/^[A-Z]\d+\*$/.test(change)) return 'stop';
  if (/^[A-Z]\d+fs/.test(change)) return 'frameshift';
  if (/^[A-Z]\d+(?:_[A-Z]\d+)?(?:delins|>)[A-Z]+$/.test(change)) return 'delins';
  if (/^[A-Z]\d+(?:_[A-Z]\d+)?del[A-Z]*$/.test(change)) return 'deletion';
  if (/^[A-Z]\d+(?:_[A-Z]\d+)?dup[A-Z]*$/.test(change)) return 'duplication';
  if (/^[A-Z]\d+_[A-Z]\d+ins[A-Z]+$/.test(change)) return 'insertion';
  return undefined;
}

/** Worded changes, first match first. */
const worded: readonly (readonly [RegExp, AlterationForm])[] = [
  [/splice site|alternative transcript/, 'splice-variant'],
  [/^fusion$|rearrangement|translocation|^e\d+::e\d+$|double ph/, 'fusion'],
  [/^exon [\d-]+ (?:deletion|del|insertion|skipping)/, 'exon'],
  [/^(?:itd|internal duplication)$/, 'duplication'],
  [/methylation/, 'methylation'],
  [/amplification/, 'amplification'],
  [/under-?expression|decreased/, 'expression'],
  [/over-?expression/, 'overexpression'],
  [/expression|serum levels/, 'expression'],
  [/loss|^loh$|biallelic inactivation|inactivating|^deletion$/, 'loss'],
  [/frame ?shift/, 'frameshift'],
  [/mutation|gain-of-function|non-v600|^alteration$/, 'mutation'],
];

/** Reads the part of a component after its gene name. Words are compared without case: CIViC writes EXPRESSION and Expression. */
export function readChange(raw: string): ReadComponent {
  // The release splits profiles at brackets and loses the closing one.
  const text = raw.trim().replace(/\(([^()]*)$/, '($1)');
  const fixed = fixedChanges.get(text.toLowerCase());
  if (fixed !== undefined) return fixed;
  const change = normalCase(text.split(' (')[0] ?? text);
  const form = proteinForm(change);
  if (form !== undefined) {
    const hgvs = hgvsOf(change);
    return { tail: change, label: change, form, spellings: [], ...(hgvs === undefined ? {} : { hgvs }) };
  }
  if (/^[A-Z]\d+[A-Z]?(?:\/[A-Z]?\d*[A-Z]?)?$/.test(change)) {
    return { tail: change, label: change, form: 'mutation', spellings: [] };
  }
  const lower = text.toLowerCase().replace(/^(exon \d+) del$/, '$1 deletion');
  const label = /[(*]|^c\.|^e\d+::|btmb$|mtmb$/i.test(text) ? text : capitalsKept(lower);
  const found = worded.find(([pattern]) => pattern.test(lower));
  return { tail: lower, label, form: found?.[1] ?? 'other', spellings: [] };
}

/** Abbreviations inside a worded change keep their capitals. */
const capitalsKept = (lower: string): string =>
  lower.replace(/\b(?:tkd|itd|loh|dna|ph)\b/g, (word) => word.toUpperCase()).replace('cd44s', 'CD44s');

const variantThree: ReadComponent = { tail: 'vIII', label: 'EGFRvIII', form: 'exon', spellings: [] };

/** Changes that have a name of their own, which CIViC writes in several ways. */
const fixedChanges: ReadonlyMap<string, ReadComponent> = new Map([
  ['viii', variantThree],
  ['egfrviii', variantThree],
  ['ar-v7', { tail: 'V7', label: 'AR-V7', form: 'splice-variant', spellings: [] }],
]);

/** The text as part of an id: letters, digits and hyphens; `*`, `>`, `/` and `::` are spelled out, so that ids stay apart. */
export function idPart(text: string): string {
  return text
    .replace(/::/g, '-')
    .replace(/\*/g, 'Ter')
    .replace(/>/g, 'delins')
    .replace(/\//g, '-or-')
    .replace(/\+/g, 'plus')
    .replace(/[^A-Za-z0-9_.]+/g, '-')
    .replace(/^-|-$/g, '');
}
