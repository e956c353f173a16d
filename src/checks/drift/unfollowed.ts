import type { PassageChange } from "../../alignment/revisions.ts";
import type { Segment } from "../../segments/segment.ts";
import type { Language } from "../../text/span.ts";
import type { CheckContext, Evidence, Finding, Localised, PlacedFinding, WordingChange } from "../check.ts";
import { cutToQuote, goneMessage, newMessage, oneLine } from "./messages.ts";
import { oppositeOf, readOrders, runsOf, type BothOrders, type Opposite, type Run, type Standing } from "./standing.ts";

const DOUBTFUL_BEAD = 0.5;
const LIKELY = 0.9;
/** Where more of the passages have no counterpart, a new one need not have any either. */
const MOST_ALONE = 0.25;

/** Which side alone has changed in a bead; undefined where none has, or both have. */
export type SideThatChanged = (context: CheckContext) => Language | undefined;

/** Passages that came on one side while the other has nothing for them, and passages that the other side still has when they went. */
export function unfollowedIn(beads: readonly CheckContext[], sideThatChanged: SideThatChanged): PlacedFinding[] {
  const [first] = beads;
  if (first?.revisions === undefined || first.rendering === "reference") return [];
  const orders = readOrders(beads);
  return (["en", "ko"] as const).flatMap((side) => [
    ...newPassages(side, orders, sideThatChanged),
    ...leftPassages(side, orders),
  ]);
}

function otherThan(side: Language): Language {
  return side === "en" ? "ko" : "en";
}

function newPassages(side: Language, orders: BothOrders, sideThatChanged: SideThatChanged): PlacedFinding[] {
  const { passages } = orders[side];
  // Of a text that was not there before nothing is known: its other side may never have been all of it.
  if (passages.every(isNew)) return [];
  const other = otherThan(side);
  // Many runs may stand between the same two beads.
  const known = new Map<CheckContext | undefined, boolean>();
  const hasFollowed = (run: Run): boolean => {
    const { before, behind } = run;
    const followed =
      known.get(before) ??
      ([before, behind].some((bead) => bead !== undefined && sideThatChanged(bead) === other) ||
        oppositeOf(run, orders[other]).alone.some(hasChanged));
    known.set(before, followed);
    return followed;
  };
  const isEntry = ({ context }: Standing): boolean => context.aligned.home !== undefined;
  return runsOf(orders[side], isNew).flatMap((run): PlacedFinding[] => {
    const own = run.passages.filter(saysSomething);
    // Units are pairs that were given, so that there is nothing near them to look for.
    if (own.some(isEntry)) return own.map((each) => newFinding(side, [each], "entry", true));
    return own.length === 0 || hasFollowed(run) ? [] : [newFinding(side, own, "paragraph", isClose(passages, own))];
  });
}

function isNew({ change }: Standing): boolean {
  return change?.isNew === true;
}

function hasChanged({ change }: Standing): boolean {
  return change !== undefined && change.before.length + change.after.length > 0;
}

function saysSomething({ passage }: Standing): boolean {
  return /\p{L}/u.test(passage.segment.prose.text);
}

/** Whether a side, but for what is new and what is being spoken of, is translated paragraph by paragraph. */
function isClose(passages: readonly Standing[], own: readonly Standing[]): boolean {
  const others = passages.filter((each) => !isNew(each) && !own.includes(each));
  const alone = others.filter(({ isAlone }) => isAlone);
  return alone.length <= others.length * MOST_ALONE;
}

function newFinding(
  side: Language,
  own: readonly Standing[],
  kind: "paragraph" | "entry",
  areClose: boolean,
): PlacedFinding {
  const after = proseOf(own.map(({ passage }) => passage.segment));
  const said = {
    message: newMessage(side, kind, own.length, cutToQuote(after)),
    change: { side, before: "", after },
  };
  return placedFinding(own, side, said, areClose);
}

/** What stands unchanged on a side where passages of the other, which stood between the same neighbours, are gone. */
function leftPassages(side: Language, orders: BothOrders): PlacedFinding[] {
  const other = otherThan(side);
  return runsOf(orders[side], () => true).flatMap((run): PlacedFinding[] => {
    const own = run.passages.filter(saysSomething);
    if (own.length === 0 || run.passages.some(hasChanged)) return [];
    const place = oppositeOf(run, orders[other]);
    const gone = goneFrom(place, orders[other].passages[0]);
    const ownPlace = { before: run.previous, alone: run.passages, isTogether: true };
    const ownGone = goneFrom(ownPlace, orders[side].passages[0]);
    if (gone.length === 0 || ownGone.length > 0) return [];
    const text = proseOf(gone);
    if (!/\p{L}/u.test(text)) return [];
    const said = { message: goneMessage(other, cutToQuote(text)), change: { side: other, before: text, after: "" } };
    return [placedFinding(own, side, said, isClose(orders[side].passages, own))];
  });
}

/** The sentences that are gone from a place of a side whose first passage is given. */
function goneFrom({ before, alone, isTogether }: Opposite, first: Standing | undefined): Segment[] {
  if (!isTogether) return [];
  const behind = [before, ...alone].map((standing): PassageChange["goneBehind"] => standing?.change?.goneBehind);
  const start = before === undefined ? first?.change?.goneBefore : undefined;
  return [start, ...behind].flatMap((sentences = []) => sentences.map(({ segment }) => segment));
}

interface Said {
  readonly message: Localised;
  readonly change: WordingChange;
}

/** A finding about passages of a side that stand alone, in the bead of the first of them. */
function placedFinding(own: readonly Standing[], side: Language, said: Said, areClose: boolean): PlacedFinding {
  const { context: bead } = own[0] as Standing;
  const evidence = own.map(({ passage: { segment } }): Evidence => bead.evidenceOf(segment.document, segment.span));
  const confidence = own.reduce((most, { context }) => Math.max(most, context.aligned.bead.confidence), 0);
  const isSure = areClose && confidence >= DOUBTFUL_BEAD;
  const finding: Finding = {
    ...(side === "en" ? { en: evidence, ko: [bead.place.ko] } : { en: [bead.place.en], ko: evidence }),
    ...said,
    confidence: Math.min(LIKELY, confidence),
    ...(isSure ? {} : { severity: "info" }),
  };
  return { bead, finding };
}

function proseOf(segments: readonly Segment[]): string {
  return oneLine(segments.map(({ prose }) => prose.text).join(" "));
}
