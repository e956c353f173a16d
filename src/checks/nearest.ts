import { familyOf } from "./rule-names.ts";

/** Suggestions beyond this many would be a list to search in. */
const MOST = 3;

/**
 * Rules whose name may have been meant: those with a few letters changed; where there are none, those of the same kind, where a name
 * has no slash or an unknown family; else those of the family. Nearest first, at most three. For `family/*` families.
 */
export function nearest(rule: string, known: readonly string[]): string[] {
  const wanted = rule.toLowerCase();
  const families = [...new Set(known.map(familyOf))];
  if (wanted.endsWith("/*")) return alike(familyOf(wanted), families).map((family) => `${family}/*`);
  const close = alike(wanted, known);
  if (close.length > 0) return close;
  const [family = "", kind = family] = wanted.split("/");
  const sameKind = known.filter((each) => each.endsWith(`/${kind}`));
  const sameFamily = alike(family, families).flatMap((each) => known.filter((own) => familyOf(own) === each));
  return (sameKind.length > 0 ? sameKind : sameFamily).slice(0, MOST);
}

/** Those that can be made of a name with a change in every fourth letter, nearest first; much worse ones than the best are none. */
export function alike(name: string, candidates: readonly string[]): string[] {
  const most = Math.max(1, Math.floor(name.length / 4));
  const near = candidates
    .map((candidate) => ({ candidate, steps: distance(name, candidate) }))
    .filter(({ steps }) => steps <= most)
    .toSorted((a, b) => a.steps - b.steps);
  return near
    .filter(({ steps }) => steps <= (near[0]?.steps ?? 0) + 1)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** How many letters have to be put in, taken out, replaced or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (row[j - 1] as number) + 1,
          (last[j] as number) + 1,
          (last[j - 1] as number) + (isSame ? 0 : 1),
          isSwapped ? (beforeLast[j - 2] as number) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] as number;
}
