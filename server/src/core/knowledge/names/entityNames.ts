import type { Entity } from '../knowledge.ts';
import type { AlterationForm, Gene } from '../records.ts';
import type { NameKind, NameReading } from './nameIndex.ts';

/**
 * A name as the index takes it in. `inText` is false for names that a grammar reads in running text, such as T790M, and for those
 * that are only found when asked for.
 */
export interface IndexedName extends NameReading {
  readonly inText: boolean;
}

/** Forms whose spellings are plain words or fixed labels, and are found like any other name; grammars read all others. */
const namedForms: ReadonlySet<AlterationForm> = new Set(['fusion', 'splice-variant', 'other', 'exon']);

/** t(11;14), del(17p): read by the grammar of changes of chromosomes, in reviews on treatment alone. */
const karyotype = /^(?:t|i|inv|del|dup|gain|amp|loss)\(/u;

/** What stands for the whole change by itself: BCR::ABL1 of "BCR::ABL1 fusion", AR-V7 of "AR AR-V7". */
function ownLabels(name: string): string[] {
  const [first = '', second, ...more] = name.split(' ');
  if (first.includes('::') || second === undefined) return [first];
  const restates = more.length === 0 && second.length > first.length;
  return restates && second.toLowerCase().startsWith(first.toLowerCase()) ? [second] : [];
}

/** A name that is a list of its members. The weights of p44/42 MAPK are no members, nor are the halves of SWI/SNF genes. */
const listed = /(?<!^p\d{0,3})\d\/\d|\d\s(?:and|or)\s|^(?!SWI\/SNF|C\/EBP)[^/]*[\p{L}\d]\/\p{Lu}/u;

/** "P-glycoprotein (P-gp)" is two names: the document's own definition reads them so. */
const defining = /\s\([^()]*\)$/u;

/** Full names of five words and more outside the field are labels of a register; nobody writes or asks for them. */
const isWritten = ({ name, exactCase }: Gene): boolean => !exactCase || name.split(' ').length < 5;

/** All names of an entity, each with the place that it has in its record. */
export function entityNames(entity: Entity): IndexedName[] {
  const id = entity.record.id;
  const names: IndexedName[] = [];
  const add = (kind: NameKind, spellings: readonly string[], inText = true) => {
    for (const name of spellings) names.push({ id, kind, name, inText: inText && !defining.test(name) });
  };
  switch (entity.kind) {
    case 'gene': {
      const { symbol, name, aliases, previous, unread, locus } = entity.record;
      if (locus === 'mirna') {
        // The grammar of microRNA names reads these in text, with arms and lists that no table holds.
        add('symbol', [symbol], false);
        break;
      }
      for (const [kind, spellings] of [
        ['symbol', [symbol]],
        ['name', isWritten(entity.record) ? [name] : []],
        ['alias', aliases],
        ['previous-symbol', previous],
      ] as const)
        for (const spelling of spellings) add(kind, [spelling], !unread.includes(spelling));
      break;
    }
    case 'drug':
      add('inn', [entity.record.inn]);
      add('brand', entity.record.brands);
      add('code', entity.record.codes);
      add('abbreviation', entity.record.abbreviations);
      add('synonym', entity.record.synonyms);
      break;
    case 'disease':
      add('name', [entity.record.name]);
      add('abbreviation', entity.record.abbreviations);
      add('synonym', entity.record.synonyms);
      break;
    case 'variant':
    case 'fusion': {
      const { name, form, spellings } = entity.record;
      add('name', [name], false);
      if (form !== 'complex') add('spelling', ownLabels(name), !karyotype.test(name));
      // "METex14" is a label; "exon 20 insertion of HER2" is read by its exon.
      for (const spelling of spellings)
        add(
          'spelling',
          [spelling],
          namedForms.has(form) && (form !== 'exon' || !/\s/.test(spelling)) && !karyotype.test(spelling),
        );
      break;
    }
    case 'mechanism':
      add('name', [entity.record.name]);
      add('spelling', entity.record.spellings);
      break;
    case 'family':
      // "BRCA1/2" and "CDK4 and CDK6" name genes one by one; the grammar of lists reads them, here and with unknown members.
      for (const [kind, spellings] of [
        ['name', [entity.record.name]],
        ['alias', entity.record.aliases],
      ] as const)
        for (const spelling of spellings)
          add(kind, [spelling], !listed.test(spelling) && !entity.record.unread.includes(spelling));
      break;
    default:
      add('name', [entity.record.name]);
      add('alias', entity.record.aliases);
  }
  return names;
}
