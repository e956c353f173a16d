import { isHangul, isHangulSyllable, scriptOf, type Script } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import { coverKept } from "./leftover-kept.ts";

/** A stretch of letters of one foreign script; Chinese characters and kana make up one. */
export interface ScriptRun extends Span {
  readonly text: string;
  readonly script: "han" | "kana" | "hangul" | "other";
}

/** The stretches in scripts other than `own` and Latin that are neither quoted nor set in brackets nor code. */
export function foreignRuns(text: string, own: "hangul" | "latin"): ScriptRun[] {
  if (!hasForeign(text, own)) return [];
  const covered = coverKept(text, () => true);
  const runs: ScriptRun[] = [];
  for (let at = 0; at < covered.length;) {
    const code = covered.codePointAt(at) as number;
    const script = foreignScript(code, own);
    const end = at + (code > 0xffff ? 2 : 1);
    if (script !== undefined) {
      const last = runs.at(-1);
      if (last !== undefined && isJoined(last, script, covered.slice(last.end, at))) {
        const joined = last.script === "kana" ? "kana" : script;
        runs[runs.length - 1] = { start: last.start, end, text: text.slice(last.start, end), script: joined };
      } else runs.push({ start: at, end, text: text.slice(at, end), script });
    }
    at = end;
  }
  return runs;
}

/** Whether a letter goes on with the run before it: nothing, a space or punctuation of the same script lies between. */
function isJoined(last: ScriptRun, script: ScriptRun["script"], between: string): boolean {
  const isEastAsian = (each: Script): boolean => each === "han" || each === "kana";
  const isSame = last.script === script || (isEastAsian(last.script) && isEastAsian(script));
  return isSame && between.length < 3 && /^[\s、。，・·\-ー’']*$/.test(between);
}

function hasForeign(text: string, own: "hangul" | "latin"): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x250 || (own === "hangul" && isHangulSyllable(unit))) continue;
    if (foreignScript(text.codePointAt(at) as number, own) !== undefined) return true;
  }
  return false;
}

function foreignScript(code: number, own: "hangul" | "latin"): ScriptRun["script"] | undefined {
  if (code < 0x250) return undefined;
  // The araea stands for a middle dot, and 々〇 alone are signs.
  if (code === 0x318d || code === 0x3005 || code === 0x3007) return undefined;
  if (isHangul(code)) return own === "hangul" ? undefined : "hangul";
  const script = scriptOf(code);
  return script === "han" || script === "kana" || script === "other" ? script : undefined;
}
