import { describe, expect, it } from "vitest";
import type { LockedBead } from "../../alignment/locked-bead.ts";
import { createChecker } from "../../create-checker.ts";
import { lockBead } from "../../report/lock-bead.ts";
import type { Report } from "../../report/report.ts";
import { renewLocks } from "./renew-locks.ts";

const checker = await createChecker();
const EN = [
  "The ferry leaves at nine.",
  "Tickets cost 12 euros.",
  "Bicycles are carried free. Dogs are not.",
  "The crossing takes an hour.",
];
const KO = [
  "배는 아홉 시에 떠납니다.",
  "표는 12유로입니다.",
  "자전거는 무료로 싣습니다. 개는 아닙니다.",
  "건너는 데 한 시간이 걸립니다.",
];

const check = (en: readonly string[], ko: readonly string[] = KO): Report =>
  checker.check({ en: { id: "en", text: en.join("\n\n") }, ko: { id: "ko", text: ko.join("\n\n") } });
const before = check(EN);
const lock = (report: Report, en: readonly number[], ko: readonly number[]): LockedBead =>
  lockBead(report, { en: en.map((n) => `en#${n}`), ko: ko.map((n) => `ko#${n}`) });
const job = { en: "en", ko: "ko" };

/** What locks of some paragraphs hold after an edit: the paragraphs of the later text, or "stale" where one is not there any more. */
function heldAfter(after: Report, ...locked: readonly LockedBead[]): (readonly string[] | "stale")[] {
  const { beads } = checker.check({
    en: { id: "en", text: after.documents[0]?.text ?? "" },
    ko: { id: "ko", text: after.documents[1]?.text ?? "" },
    locked: renewLocks(locked, { job, before, after }),
  });
  const held = beads.filter((bead) => bead.locked === true).map(({ en, ko }) => [...en, ...ko]);
  return locked.map((_, index) => held[index] ?? "stale");
}

describe("a locked bead whose text is edited", () => {
  it.each([
    ["at its beginning", EN.with(1, "A ticket is 12 euros.")],
    ["altogether", EN.with(1, "Passengers pay on board.")],
    ["in its signs alone", EN.with(1, "Tickets cost **12 euros**!")],
    [
      "beside another one",
      EN.with(1, "Each ticket costs 12 euros.").with(2, "Free carriage of bicycles. Dogs are not."),
    ],
    ["while it moves", ["Every ticket costs 12 euros.", EN[0] ?? "", ...EN.slice(2)]],
  ])("stays: %s", (_, edited) => {
    const after = check(edited);
    const index = edited.findIndex((text) => text.includes("icket") || text.includes("Passengers"));
    expect(heldAfter(after, lock(before, [1], [1]))).toEqual([[`en#${index}`, "ko#1"]]);
    expect(heldAfter(check(EN, KO.with(1, "한 장에 12유로입니다.")), lock(before, [1], [1]))).toEqual([
      ["en#1", "ko#1"],
    ]);
  });

  it("holds both parts of a paragraph that is parted, and what two are joined to", () => {
    const parted = [...EN.slice(0, 2), "Bicycles are carried free.", "Dogs are not.", ...EN.slice(3)];
    expect(heldAfter(check(parted), lock(before, [2], [2]))).toEqual([["en#2", "en#3", "ko#2"]]);
    const joined = [`${EN[0]} ${EN[1]}`, ...EN.slice(2)];
    expect(heldAfter(check(joined), lock(before, [0, 1], [0]))).toEqual([["en#0", "ko#0"]]);
  });

  it("stays as it is where nothing of it has changed", () => {
    const locked = [lock(before, [1], [1]), lock(before, [3], [])];
    const after = check(["Welcome aboard.", ...EN.toReversed()]);
    expect(renewLocks(locked, { job, before, after }).every((bead, index) => bead === locked[index])).toBe(true);
  });

  it("is lost with its paragraph", () => {
    const gone = EN.toSpliced(1, 1);
    expect(heldAfter(check(gone), lock(before, [1], [1]))).toEqual(["stale"]);
    // What comes in another place is no other wording of it.
    const other = [
      "The ferry leaves at nine.",
      "Bicycles ride free. Dogs do not.",
      "Lunch is served on deck.",
      EN[3] ?? "",
    ];
    expect(heldAfter(check(other), lock(before, [1], [1]))).toEqual(["stale"]);
  });

  it("never comes to share a paragraph with another", () => {
    const joined = [`${EN[0]} ${EN[1]}`, ...EN.slice(2)];
    const locked = [lock(before, [0], [0]), lock(before, [1], [1])];
    const renewed = renewLocks(locked, { job, before, after: check(joined) });
    const names = renewed.flatMap(({ en }) => en.map(({ hash }) => hash));
    expect(new Set(names).size).toBe(names.length);
  });

  it("keeps to its paragraph among those that say the same", () => {
    const twice = [EN[0] ?? "", "See below.", EN[1] ?? "", "See below.", EN[3] ?? ""];
    const [old, now] = [check(twice), check(twice.with(1, "See above."))];
    const [first, second] = [lock(old, [1], []), lock(old, [3], [])];
    const renewed = renewLocks([first, second], { job, before: old, after: now });
    expect(renewed).toEqual([lock(now, [1], []), lock(now, [3], [])]);
  });

  it("is named as it is now where it was found by its beginning", () => {
    const reworded = check(EN.with(3, "The crossing takes an hour and a half."));
    const [renewed] = renewLocks([lock(before, [3], [3])], { job, before: reworded, after: reworded });
    expect(renewed).toEqual(lock(reworded, [3], [3]));
  });

  it("is left alone where there was nothing to read before, or is nothing now", () => {
    const [nothing, locked] = [check([], []), [lock(before, [1], [1])]];
    expect(renewLocks(locked, { job, before: nothing, after: before })).toEqual(locked);
    expect(renewLocks(locked, { job, before, after: nothing })).toEqual(locked);
  });
});
