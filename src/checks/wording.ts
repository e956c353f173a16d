import type { Amount, SingleFact } from "../facts/fact.ts";
import { CONSONANT, finalsOf } from "../knowledge/korean-reading.ts";

/** The value of a fact where its wording does not show it at a glance: `2억 3,500만` is 235,000,000. */
export function describeFact(fact: SingleFact): string | undefined {
  switch (fact.kind) {
    case "number":
    case "money": {
      const value = groupDigits(fact.value.amount);
      return (/\d[\d.,]*/.exec(fact.text)?.[0] ?? "").replace(/[.,]$/, "") === value.replace("-", "")
        ? undefined
        : value;
    }
    default:
      return undefined;
  }
}

/** `1234567.5` → `1,234,567.5` */
export function groupDigits(amount: Amount): string {
  if (amount.includes("/")) return amount;
  const sign = amount.startsWith("-") ? "-" : "";
  const [whole = "", fraction] = amount.slice(sign.length).split(".");
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return sign + groups.join(",") + (fraction === undefined ? "" : `.${fraction}`);
}

const MYRIADS = ["", "만", "억", "조", "경"] as const;

/**
 * As Korean writes large figures: `20400000` → `2,040만`, `235000000` → `2억 3,500만`; below ten thousand digits alone.
 * Undefined for amounts beyond 경 and for fractions of large ones.
 */
export function inMyriads(amount: Amount): string | undefined {
  const sign = amount.startsWith("-") ? "-" : "";
  const [whole = "", fraction] = amount.slice(sign.length).split(".");
  if (whole.length <= 4) return groupDigits(amount);
  if (fraction !== undefined || whole.length > 4 * MYRIADS.length) return undefined;
  const parts: string[] = [];
  for (let end = whole.length, rank = 0; end > 0; end -= 4, rank++) {
    const part = whole.slice(Math.max(0, end - 4), end).replace(/^0+/, "");
    if (part !== "") parts.unshift(groupDigits(part) + (MYRIADS[rank] as string));
  }
  return sign + parts.join(" ");
}

/** 로 or 으로, as the last sound of what stands before it asks. */
export function direction(text: string): "로" | "으로" {
  const finals = finalsOf(text.replace(/^[-−]/u, ""));
  // A figure that may be read in two ways (영, 제로) is more often read in Korean.
  const isOpen = /\d$/.test(text) && (finals & CONSONANT) !== 0;
  return finals === CONSONANT || isOpen ? "으로" : "로";
}
