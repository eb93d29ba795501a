import type { Entity } from '../knowledge.ts';
import type { Alteration, AlterationForm, Family, Gene } from '../records.ts';
import type { NameKind, NameReading } from './nameIndex.ts';

/**
 * A name as the index takes it. `inText` is false for names that a grammar reads in running text, such as T790M, and
 * for those that are only found when asked for.
 */
export interface IndexedName extends NameReading {
  readonly inText: boolean;
}

/** Forms whose spellings are plain words or fixed labels and are found like any other name; grammars read all others. */
const namedForms: ReadonlySet<AlterationForm> = new Set(['fusion', 'splice-variant', 'other', 'exon']);

/** t(11;14), del(17p): read by the grammar of chromosome changes, and only in reviews on treatment. */
const karyotype = /^(?:t|i|inv|del|dup|gain|amp|loss)\(/u;

/** Returns labels that stand for the whole change on their own: BCR::ABL1 of "BCR::ABL1 fusion", AR-V7 of "AR AR-V7". */
function ownLabels(name: string): string[] {
  const [first = '', second, ...more] = name.split(' ');
  if (first.includes('::') || second === undefined) return [first];
  const restates = more.length === 0 && second.length > first.length;
  return restates && second.toLowerCase().startsWith(first.toLowerCase()) ? [second] : [];
}

/**
 * Matches a name that lists members. The weights in p44/42 MAPK are not members, and neither are the halves of SWI/SNF
 * genes.
 */
const listed = /(?<!^p\d{0,3})\d\/\d|\d\s(?:and|or)\s|^(?!SWI\/SNF|C\/EBP)[^/]*[\p{L}\d]\/\p{Lu}/u;

/** "P-glycoprotein (P-gp)" is two names: the document's own definition reads them as such. */
const defining = /\s\([^()]*\)$/u;

/**
 * Whether anyone writes or asks for the full name: outside the field, names of five words and more are mere labels of a
 * register.
 */
const isWritten = ({ name, exactCase }: Gene): boolean => !exactCase || name.split(' ').length < 5;

/** Spellings of one kind. All of them are read in text, or those that `inText` selects. */
interface Spellings {
  readonly kind: NameKind;
  readonly spellings: readonly string[];
  readonly inText?: (spelling: string) => boolean;
}

const never = (): boolean => false;

function geneNames(gene: Gene): readonly Spellings[] {
  const { symbol, name, aliases, previous, unread, locus } = gene;
  // The grammar of microRNA names reads these in text, with arms and lists that no table holds.
  if (locus === 'mirna') return [{ kind: 'symbol', spellings: [symbol], inText: never }];
  const inText = (spelling: string): boolean => !unread.includes(spelling);
  return [
    { kind: 'symbol', spellings: [symbol], inText },
    { kind: 'name', spellings: isWritten(gene) ? [name] : [], inText },
    { kind: 'alias', spellings: aliases, inText },
    { kind: 'previous-symbol', spellings: previous, inText },
  ];
}

function alterationNames({ name, form, spellings }: Alteration): readonly Spellings[] {
  // "METex14" is a label; "exon 20 insertion of HER2" is read by its exon.
  const isLabel = (spelling: string): boolean => namedForms.has(form) && (form !== 'exon' || !/\s/.test(spelling));
  return [
    { kind: 'name', spellings: [name], inText: never },
    { kind: 'spelling', spellings: form === 'complex' ? [] : ownLabels(name), inText: () => !karyotype.test(name) },
    { kind: 'spelling', spellings, inText: (spelling) => isLabel(spelling) && !karyotype.test(spelling) },
  ];
}

/**
 * Returns the names of a family. "BRCA1/2" and "CDK4 and CDK6" name genes one by one; the grammar of lists reads them,
 * here and with unknown members.
 */
function familyNames({ name, aliases, unread }: Family): readonly Spellings[] {
  const inText = (spelling: string): boolean => !listed.test(spelling) && !unread.includes(spelling);
  return [
    { kind: 'name', spellings: [name], inText },
    { kind: 'alias', spellings: aliases, inText },
  ];
}

function spellingsOf({ kind, record }: Entity): readonly Spellings[] {
  switch (kind) {
    case 'gene':
      return geneNames(record);
    case 'drug':
      return [
        { kind: 'inn', spellings: [record.inn] },
        { kind: 'brand', spellings: record.brands },
        { kind: 'code', spellings: record.codes },
        { kind: 'abbreviation', spellings: record.abbreviations },
        { kind: 'synonym', spellings: record.synonyms },
      ];
    case 'disease':
      return [
        { kind: 'name', spellings: [record.name] },
        { kind: 'abbreviation', spellings: record.abbreviations },
        { kind: 'synonym', spellings: record.synonyms },
      ];
    case 'variant':
    case 'fusion':
      return alterationNames(record);
    case 'mechanism':
      return [
        { kind: 'name', spellings: [record.name] },
        { kind: 'spelling', spellings: record.spellings },
      ];
    case 'family':
      return familyNames(record);
    default:
      return [
        { kind: 'name', spellings: [record.name] },
        { kind: 'alias', spellings: record.aliases },
      ];
  }
}

/** Returns all names of an entity, each with its place in the record. */
export const entityNames = (entity: Entity): IndexedName[] =>
  spellingsOf(entity).flatMap(({ kind, spellings, inText }) =>
    spellings.map((name) => ({
      id: entity.record.id,
      kind,
      name,
      inText: (inText?.(name) ?? true) && !defining.test(name),
    })),
  );
