/** Caches answers by id, so that asking again costs nothing. The base's number of ids limits the cache. */
export function memoised<T>(make: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const answer = known.get(id);
    if (answer !== undefined || known.has(id)) return answer as T;
    const made = make(id);
    known.set(id, made);
    return made;
  };
}

/** Caches answers by a word of a text. Any word may be asked for, so empty answers are not kept. */
export function memoisedIfFound<T>(make: (word: string) => readonly T[]): (word: string) => readonly T[] {
  const known = new Map<string, readonly T[]>();
  return (word) => {
    const list = known.get(word) ?? make(word);
    if (list.length > 0) known.set(word, list);
    return list;
  };
}
