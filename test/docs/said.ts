/**
 * What a page says that code is worth: a comment behind an arrow, as in `report.verdict; // → "failed"`. It is a value of
 * JavaScript in which `…` stands for what is left out: further keys, further elements, or a whole value.
 */

/** Stands for what a comment leaves out. */
const REST: unique symbol = Symbol("…");

const SAID = /^([ \t]*)(?:(const|let) (\w+)(?:: [^=]+)? = )?(.+?);[ \t]*\/\/ → (.+)$/gm;

/** The code with each such line reporting what it is worth, by `said(number, value)`; the values that are said, in order. */
export function instrumented(code: string): { readonly code: string; readonly said: readonly string[] } {
  const said: string[] = [];
  const instrumentedCode = code.replaceAll(SAID, (...match: string[]) => {
    const [, indent = "", , , expression = "", value = ""] = match;
    const declared = match[2] === undefined ? "" : `${match[2]} ${match[3] ?? ""} = `;
    const printed = /^console\.log\((.+)\)$/.exec(expression)?.[1];
    said.push(value);
    return `${indent}${declared}globalThis.said(${said.length - 1}, (${printed ?? expression}));`;
  });
  const arrows = code.match(/\/\/ →/g)?.length ?? 0;
  if (arrows !== said.length) throw new Error(`An arrow does not stand behind one expression on one line:\n${code}`);
  return { code: instrumentedCode, said };
}

/** Whether a value, as JSON has it, is what a comment says. */
export function isSaid(value: unknown, comment: string): boolean {
  return matches(readSaid(comment), value);
}

function readSaid(comment: string): unknown {
  const source = comment.replaceAll(/"(?:[^"\\]|\\.)*"|, … \}|\{ … \}|…/g, (found) => {
    if (found.startsWith('"')) return found;
    if (found === ", … }") return ", [REST]: true }";
    return found === "…" ? "REST" : "{ [REST]: true }";
  });
  // oxlint-disable-next-line typescript/no-implied-eval -- the comment is a value that stands in our own page
  return new Function("REST", `return (${source});`)(REST) as unknown;
}

function matches(said: unknown, value: unknown): boolean {
  if (said === REST) return true;
  if (Array.isArray(said)) {
    if (!Array.isArray(value)) return false;
    const open = said.at(-1) === REST;
    const shown = open ? said.slice(0, -1) : said;
    return (open || shown.length === value.length) && shown.every((each, index) => matches(each, value[index]));
  }
  if (typeof said !== "object" || said === null) return said === value || (said === undefined && value === null);
  if (typeof value !== "object" || value === null) return false;
  const keys = Object.keys(said);
  const isWhole = Object.hasOwn(said, REST) || Object.keys(value).length === keys.length;
  return (
    isWhole &&
    keys.every((key) => matches((said as Record<string, unknown>)[key], (value as Record<string, unknown>)[key]))
  );
}
