import { isFilled, type Passage } from "../../alignment/bitext.ts";
import type { PassageChange } from "../../alignment/revisions.ts";
import type { Language } from "../../text/span.ts";
import type { CheckContext } from "../check.ts";

/** A passage in the reading order of its side, with its bead. */
export interface Standing {
  readonly passage: Passage;
  readonly context: CheckContext;
  /** It has no counterpart. */
  readonly isAlone: boolean;
  readonly change: PassageChange | undefined;
}

/** The passages of the two sides in reading order, without code. */
export interface BothOrders {
  readonly en: Order;
  readonly ko: Order;
}

interface Order {
  readonly passages: readonly Standing[];
  /** The places of the first and the last passage that a bead has on this side. */
  readonly placesOf: ReadonlyMap<CheckContext, { readonly first: number; readonly last: number }>;
}

export function readOrders(beads: readonly CheckContext[]): BothOrders {
  return { en: readOrder(beads, "en"), ko: readOrder(beads, "ko") };
}

function readOrder(beads: readonly CheckContext[], side: Language): Order {
  const passages = beads
    .flatMap((context) =>
      context.aligned[side].map((passage): Standing => {
        const change = context.revisions?.[side].get(passage.segment.id);
        return { passage, context, isAlone: !isFilled(context.aligned), change };
      }),
    )
    .filter(({ passage }) => passage.segment.block !== "code")
    .toSorted((a, b) => a.passage.segment.span.start - b.passage.segment.span.start);
  const placesOf = new Map<CheckContext, { first: number; last: number }>();
  passages.forEach(({ context }, index) => {
    const known = placesOf.get(context);
    if (known === undefined) placesOf.set(context, { first: index, last: index });
    else known.last = index;
  });
  return { passages, placesOf };
}

/** Passages without counterpart that follow each other on one side. */
export interface Run {
  readonly passages: readonly Standing[];
  /** What stands right before the first of them. */
  readonly previous: Standing | undefined;
  /** The beads of the nearest passages before and behind them that have a counterpart. */
  readonly before: CheckContext | undefined;
  readonly behind: CheckContext | undefined;
}

/** The longest runs of passages that stand alone and that are accepted. */
export function runsOf({ passages }: Order, accepts: (standing: Standing) => boolean): Run[] {
  const isIn = (standing: Standing | undefined): boolean => standing?.isAlone === true && accepts(standing);
  const behind: (CheckContext | undefined)[] = [];
  let next: CheckContext | undefined;
  for (let i = passages.length - 1; i >= 0; i--) {
    behind[i] = next;
    const { isAlone, context } = passages[i] as Standing;
    if (!isAlone) next = context;
  }
  const runs: Run[] = [];
  let before: CheckContext | undefined;
  for (let i = 0; i < passages.length;) {
    const from = i;
    while (isIn(passages[i])) i++;
    if (i > from) {
      runs.push({ passages: passages.slice(from, i), previous: passages[from - 1], before, behind: behind[i - 1] });
      continue;
    }
    const { isAlone, context } = passages[i] as Standing;
    if (!isAlone) before = context;
    i++;
  }
  return runs;
}

/** What stands on a side where the counterparts of a run of the other would stand. */
export interface Opposite {
  /** The passage with a counterpart that stands before the place; undefined at the beginning. */
  readonly before: Standing | undefined;
  /** What stands alone there. */
  readonly alone: readonly Standing[];
  /** The two neighbours of the run have their counterparts on the two sides of the place. */
  readonly isTogether: boolean;
}

export function oppositeOf({ before, behind }: Run, { passages, placesOf }: Order): Opposite {
  const start = before === undefined ? -1 : (placesOf.get(before)?.last ?? -1);
  const end = behind === undefined ? passages.length : (placesOf.get(behind)?.first ?? passages.length);
  let i = start + 1;
  while (passages[i]?.isAlone === true) i++;
  let j = end - 1;
  while (passages[j]?.isAlone === true) j--;
  const isTogether = i === end;
  const alone = passages.slice(start + 1, i);
  return {
    before: passages[start],
    alone: isTogether ? alone : [...alone, ...passages.slice(j + 1, end)],
    isTogether,
  };
}
