import { isDeepStrictEqual } from "node:util";

/**
 * Whether a page shows what was printed: all of it, or whole lines of it in their order, from the first line on unless the block
 * begins with `…`. A line `…` stands for lines that are left out.
 */
export function isShown(shown: string, printed: string): boolean {
  const lines = maskedConfidence(printed).trimEnd().split("\n");
  if (shown.replaceAll(/^ *…$/gm, "").trim() === "") return false;
  let from = 0;
  for (const part of maskedConfidence(shown)
    .trimEnd()
    .split(/^ *…$\n?/m)) {
    const wanted = part.trimEnd().split("\n");
    if (part.trimEnd() === "") continue;
    const at = lines.findIndex(
      (_, start) => start >= from && wanted.every((line, index) => lines[start + index]?.trimEnd() === line.trimEnd()),
    );
    if (at < 0) return false;
    from = at + wanted.length;
  }
  return true;
}

/** Whether JSON is what was printed, or one of the values in it. */
export function isPartOf(shown: unknown, printed: unknown): boolean {
  if (isDeepStrictEqual(shown, printed)) return true;
  return (
    typeof printed === "object" && printed !== null && Object.values(printed).some((each) => isPartOf(shown, each))
  );
}

/** Confidence is measured again whenever weights are fitted; all else has to be as it is shown. */
function maskedConfidence(text: string): string {
  return text
    .replaceAll(/\b\d+%/g, "…%")
    .replaceAll(/\b[01]\.\d\d\b/g, "….…")
    .replaceAll(/("confidence": ?)[\d.]+/g, "$1…");
}
