/** Adds an id to those under a key. Ids come in ascending order, each perhaps more than once in a row. */
export function appendId<K>(index: Map<K, number[]>, key: K, id: number): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [id]);
  else if (known.at(-1) !== id) known.push(id);
}
