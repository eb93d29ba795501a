/** Answers by id, so that asking again costs nothing: no more are kept than the base has ids. */
export function remembered<T>(make: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const answer = known.get(id);
    if (answer !== undefined || known.has(id)) return answer as T;
    const made = make(id);
    known.set(id, made);
    return made;
  };
}

/** The same by what a text may write: any word may be asked for, so what is empty is not kept. */
export function rememberedIfFound<T>(make: (word: string) => readonly T[]): (word: string) => readonly T[] {
  const known = new Map<string, readonly T[]>();
  return (word) => {
    const list = known.get(word) ?? make(word);
    if (list.length > 0) known.set(word, list);
    return list;
  };
}
