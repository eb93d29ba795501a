import * as v from 'valibot';
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { pmidIn } from '../core/manuscript/references/identifiers.ts';
import { yamlFault, yamlValue } from '../core/text/yamlFaults.ts';
import { entryOf, type ReadEntry, UnreadableBibliography } from './readEntries.ts';

const textual = v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(String)));
const Name = v.object({
  family: v.optional(v.string()),
  literal: v.optional(v.string()),
  'non-dropping-particle': v.optional(v.string()),
});
const CslDate = v.union([
  v.array(v.looseObject({ year: textual })),
  v.object({
    'date-parts': v.optional(v.array(v.array(v.union([v.string(), v.number()])))),
    literal: textual,
    raw: textual,
  }),
  v.string(),
  v.number(),
]);
/** What is read of an item of the Citation Style Language; a field of another shape is left out and not the item. */
const Item = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  author: v.fallback(v.optional(v.array(Name), []), []),
  issued: v.fallback(v.optional(CslDate), undefined),
  title: v.fallback(v.optional(v.string()), undefined),
  DOI: v.fallback(v.optional(v.string()), undefined),
  PMID: v.fallback(textual, undefined),
  note: v.fallback(v.optional(v.string()), undefined),
});

function yearOf(issued: v.InferOutput<typeof CslDate> | undefined): string | undefined {
  if (issued === undefined) return undefined;
  const said =
    typeof issued !== 'object'
      ? String(issued)
      : Array.isArray(issued)
        ? issued[0]?.year
        : String(issued['date-parts']?.[0]?.[0] ?? issued.literal ?? issued.raw ?? '');
  return /(?:1[89]|20)\d{2}/.exec(said ?? '')?.[0];
}

/** An item as an entry of line 0; where it stands is told by whoever knows the text. */
function readItem(value: unknown): ReadEntry | undefined {
  const { output, success } = v.safeParse(Item, value);
  if (!success) return undefined;
  const { id, author, issued, title, DOI, PMID, note } = output;
  return entryOf(id, 0, {
    authors: author.flatMap((name) => {
      const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
      return family || name.literal || [];
    }),
    year: yearOf(issued),
    title,
    doi: DOI,
    pmid: PMID ?? pmidIn(note ?? ''),
  });
}

/** The entries of CSL JSON. Throws `UnreadableBibliography`. */
export function* cslJsonEntries(text: string): Iterable<ReadEntry> {
  let items: unknown;
  try {
    items = JSON.parse(text);
  } catch (error) {
    throw new UnreadableBibliography('it is no valid JSON.', { cause: error });
  }
  if (!Array.isArray(items)) throw new UnreadableBibliography('it is no list of entries.');
  const lines = linesOfIds(text);
  for (const item of items) {
    const entry = readItem(item);
    if (entry) yield { ...entry, line: lines.get(entry.key)?.shift() ?? 0 };
  }
}

/** The lines at which `"id": …` stands, which JSON itself does not tell: of each id, in the order of its entries. */
function linesOfIds(text: string): ReadonlyMap<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const [line, words] of text.split('\n').entries())
    for (const [, quoted, digits] of words.matchAll(/"id"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(\d+))/g)) {
      const id = quoted ?? digits ?? '';
      const known = lines.get(id);
      if (known) known.push(line);
      else lines.set(id, [line]);
    }
  return lines;
}

/** The entries of CSL YAML: a list, or the list `references:` of Pandoc's metadata. Throws `UnreadableBibliography`. */
export function* cslYamlEntries(text: string): Iterable<ReadEntry> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [fault] = document.errors;
  if (fault) throw new UnreadableBibliography(`line ${lines.linePos(fault.pos[0]).line}: ${yamlFault(fault)}.`);
  const read = yamlValue(document);
  if ('fault' in read) throw new UnreadableBibliography(`${read.fault}.`);
  const { value } = read;
  const items = Array.isArray(value) ? value : (value as { references?: unknown } | null)?.references;
  if (!Array.isArray(items)) throw new UnreadableBibliography('it is no list of entries.');
  const nodes = itemNodes(document);
  for (const [index, item] of items.entries()) {
    const entry = readItem(item);
    if (entry) yield { ...entry, line: lines.linePos(placeOfId(nodes[index])).line - 1 };
  }
}

/** The nodes of the items: an alias in their place has none of its own. */
function itemNodes({ contents }: Document): readonly unknown[] {
  const list = isMap(contents) ? contents.get('references') : contents;
  return isSeq(list) ? list.items : [];
}

/** Where the id of an item stands, or else where the item begins. */
function placeOfId(item: unknown): number {
  const named = isMap(item) ? item.items.find(({ key }) => isScalar(key) && key.value === 'id')?.key : undefined;
  return ((named ?? item) as { readonly range?: readonly number[] } | undefined)?.range?.[0] ?? 0;
}
