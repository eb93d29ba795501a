import { isMap, isSeq, parseDocument, YAMLSeq } from 'yaml';

const meaning = 'words of this project';

/**
 * `.resistance/vocabulary.yaml` with a word more in one of its lists; the rest of the file, comments included, stays as it is.
 * Undefined where the file is no list of records, which its own faults tell.
 */
export function addWord(text: string | undefined, list: string, word: string): string | undefined {
  const document = parseDocument(text ?? '');
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) document.contents = new YAMLSeq() as never;
  const records: unknown = document.contents;
  if (!isSeq(records)) return undefined;
  const record = records.items.find((item) => isMap(item) && item.get('id') === list);
  const words: unknown = isMap(record) ? record.get('words', true) : undefined;
  if (isSeq(words)) words.add(document.createNode(word));
  else if (record === undefined) records.add(document.createNode({ id: list, meaning, words: [word] }));
  else return undefined;
  return document.toString({ lineWidth: 0 });
}
