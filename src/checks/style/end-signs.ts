import type { Span } from "../../text/span.ts";
import { batchimOf, isSpace } from "../../text/characters.ts";
import { UNSEEN } from "./readable.ts";

/** How a sentence ends. */
export interface EndSign {
  readonly kind: "stop" | "question" | "exclamation" | "ellipsis" | "colon" | "other" | "none";
  /** Where the sign stands; behind the last character of the sentence where there is none. */
  readonly at: number;
}

const CLOSERS = ")]”’\"'」』》〉";
const KINDS: Readonly<Record<string, EndSign["kind"]>> = {
  ".": "stop",
  "。": "stop",
  "．": "stop",
  "?": "question",
  "？": "question",
  "!": "exclamation",
  "！": "exclamation",
  "…": "ellipsis",
  ":": "colon",
  "：": "colon",
};

/** The sign that ends a sentence, in front of closing brackets, quotation marks and what is not seen. */
export function endSign(seen: string, { start, end }: Span): EndSign {
  let last = end - 1;
  while (last >= start && (isSpace(seen.charCodeAt(last)) || seen[last] === UNSEEN)) last--;
  const bare = last + 1;
  while (last >= start && (CLOSERS.includes(seen[last] as string) || seen[last] === UNSEEN)) last--;
  const kind = KINDS[seen[last] ?? ""];
  if (kind === undefined)
    return { kind: last < start || /[\p{L}\p{N}]/u.test(seen[last] ?? "") ? "none" : "other", at: bare };
  return kind === "stop" && seen[last - 1] === "." ? { kind: "ellipsis", at: last } : { kind, at: last };
}

const [NIEUN, SSANG_SIOT] = [4, 20];

/** Whether a text ends in a statement of the formal or the plain register: 합니다, 한다, 했다, 이다. */
export function endsInStatement(text: string): boolean {
  if (!text.endsWith("다")) return false;
  const batchim = batchimOf(text.charCodeAt(text.length - 2));
  return batchim === NIEUN || batchim === SSANG_SIOT || /[니이없]다$/.test(text);
}
