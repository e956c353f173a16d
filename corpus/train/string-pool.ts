import { openStringTable, type StringTable } from "../../src/knowledge/string-table.ts";

/** The characters of strings one after the other, and where each starts; as `openStringTable` takes them. */
export interface StringPool {
  readonly pool: Uint16Array;
  readonly starts: Uint32Array;
}

export function poolOf(strings: readonly string[]): StringPool {
  const starts = new Uint32Array(strings.length + 1);
  let size = 0;
  strings.forEach((text, index) => {
    size += text.length;
    starts[index + 1] = size;
  });
  const pool = new Uint16Array(size);
  let at = 0;
  for (const text of strings) for (let i = 0; i < text.length; i++) pool[at++] = text.charCodeAt(i);
  return { pool, starts };
}

export function tableOf(strings: readonly string[]): StringTable {
  const { pool, starts } = poolOf(strings);
  return openStringTable(pool, starts);
}
