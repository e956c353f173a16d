import { gapsOf, type Gap, type Kept, type RevisedSentence } from "./revised-sentences.ts";

/** Old and new wording share at least this of their words; between the same neighbours less will do. */
const LEAST_ALIKE = 0.4;
const SAME_PLACE = 0.15;
/** A word that stands in more of the sentences that are gone hardly tells one of them. */
const MOST_HOLDERS = 40;
/** Of the sentences that share such words so many are compared with a new one. */
const MOST_COMPARED = 8;

/**
 * For sentences that are gone the new ones that they seem to have become, by their indices. One new sentence may hold several old ones
 * where they were joined.
 */
export function pairRewordings(
  old: readonly RevisedSentence[],
  now: readonly RevisedSentence[],
  kept: Kept,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const gaps = gapsOf(kept);
  if (gaps.length === 0) return found;
  const taken = new Set<number>();
  const pair = (n: number, o: number): void => {
    if (taken.has(n) || found.has(o)) return;
    found.set(o, n);
    taken.add(n);
  };
  const candidates = gaps.flatMap((gap) => alikeIn(gap, old, now)).concat(alikeAnywhere(old, now, kept));
  for (const { n, o } of candidates.toSorted((a, b) => b.score - a.score || a.n - b.n || a.o - b.o)) pair(n, o);
  // What stands between the same neighbours was that before, whatever it says now.
  for (const gap of gaps) {
    const open = gap.now.filter((n) => !taken.has(n));
    const free = gap.old.filter((o) => !found.has(o));
    if (open.length === free.length) open.forEach((n, index) => pair(n, free[index] as number));
  }
  for (const gap of gaps) {
    gap.old.forEach((o, index) => {
      if (found.has(o)) return;
      const holder = near(gap.now, index / gap.old.length).find((n) => isHeld(old[o], now[n]));
      if (holder !== undefined) found.set(o, holder);
    });
  }
  return found;
}

/** Of a sentence that was joined with another so much of its words is in what came of the two. */
const HELD = 0.7;

function isHeld(old: RevisedSentence | undefined, now: RevisedSentence | undefined): boolean {
  if (old === undefined || now === undefined) return false;
  let held = 0;
  for (const form of old.forms) if (now.forms.has(form)) held++;
  return held >= HELD * old.forms.size;
}

/** Those of a list that stand about at a place of it, 0…1. */
function near(list: readonly number[], place: number): readonly number[] {
  const middle = Math.round(place * list.length);
  return list.slice(Math.max(0, middle - MOST_COMPARED), middle + MOST_COMPARED);
}

interface Candidate {
  readonly n: number;
  readonly o: number;
  readonly score: number;
}

/** In a gap each is compared with those that stand about where it does. */
function alikeIn(gap: Gap, old: readonly RevisedSentence[], now: readonly RevisedSentence[]): Candidate[] {
  return gap.now.flatMap((n, index) => {
    return compared(n, near(gap.old, index / gap.now.length), { old, now, bonus: SAME_PLACE });
  });
}

function alikeAnywhere(old: readonly RevisedSentence[], now: readonly RevisedSentence[], kept: Kept): Candidate[] {
  const holders = new Map<string, number[]>();
  old.forEach(({ forms }, o) => {
    if (kept.inNow[o] !== -1) return;
    for (const form of forms) {
      const known = holders.get(form);
      if (known === undefined) holders.set(form, [o]);
      else known.push(o);
    }
  });
  return now.flatMap(({ forms }, n) => {
    if (kept.inOld[n] !== -1) return [];
    const shared = new Map<number, number>();
    for (const form of forms) {
      const own = holders.get(form) ?? [];
      if (own.length > MOST_HOLDERS) continue;
      for (const o of own) shared.set(o, (shared.get(o) ?? 0) + 1);
    }
    const best = [...shared].toSorted(([, a], [, b]) => b - a).slice(0, MOST_COMPARED);
    return compared(
      n,
      best.map(([o]) => o),
      { old, now, bonus: 0 },
    );
  });
}

interface Comparing {
  readonly old: readonly RevisedSentence[];
  readonly now: readonly RevisedSentence[];
  readonly bonus: number;
}

function compared(n: number, others: readonly number[], { old, now, bonus }: Comparing): Candidate[] {
  if (others.length === 0) return [];
  const own = (now[n] as RevisedSentence).forms;
  return others.flatMap((o) => {
    const other = (old[o] as RevisedSentence).forms;
    let common = 0;
    for (const form of other) if (own.has(form)) common++;
    const score = (2 * common) / (own.size + other.size) + bonus;
    return common > 0 && score >= LEAST_ALIKE ? [{ n, o, score }] : [];
  });
}
