import type { VNode } from "preact";
import type { Verdict } from "../report/report.ts";
import { useWords } from "./interface.tsx";
import { PAGE_WORDS } from "./words.ts";

/** A verdict in a word, in its colour. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }): VNode {
  const { verdicts } = useWords(PAGE_WORDS);
  return (
    <span class="verdict" data-verdict={verdict}>
      {verdicts[verdict]}
    </span>
  );
}
