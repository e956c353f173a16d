import { describe, expect, it } from "vitest";
import type { PageOverview } from "../../report/page/page-data.ts";
import type { Decisions } from "../decisions.ts";
import { joinProgress, progressOf, shareDecided } from "./progress.ts";

/** A pair with an error, a warning and a note, and one finding that is suppressed. */
const PAIR: PageOverview = {
  title: "hall.en.txt · hall.ko.txt",
  documents: ["hall.en.txt", "hall.ko.txt"],
  verdict: "failed",
  summary: { beads: 3, unaligned: { en: 0, ko: 0 }, error: 1, warning: 1, info: 1, suppressed: 1 },
  coverage: { en: 1, ko: 1 },
  picture: { bands: [], ticks: [] },
  keys: ["number/value a1", "number/value b2", "style/quotes c3", "date/value d4"],
};

const ignored = (rule: string, fingerprint: string): Decisions[string] => ({
  kind: "ignored",
  entry: { rule, fingerprint, en: "", ko: "" },
});

describe("progress", () => {
  it("counts what is accepted and what is ignored", () => {
    const decisions: Decisions = {
      "number/value a1": { kind: "accepted" },
      "style/quotes c3": ignored("style/quotes", "c3"),
    };
    expect(progressOf(PAIR, {})).toEqual({ decided: 0, all: 3 });
    expect(progressOf(PAIR, decisions)).toEqual({ decided: 2, all: 3 });
  });

  it("leaves out what was ignored and has been suppressed since, and what stands in other pairs", () => {
    const decisions: Decisions = {
      "date/value d4": ignored("date/value", "d4"),
      "date/value b2": { kind: "accepted" },
    };
    expect(progressOf(PAIR, decisions)).toEqual({ decided: 0, all: 3 });
  });

  it("of many is added up", () => {
    expect(
      joinProgress([
        { decided: 1, all: 4 },
        { decided: 0, all: 0 },
        { decided: 2, all: 2 },
      ]),
    ).toEqual({ decided: 3, all: 6 });
    expect(joinProgress([])).toEqual({ decided: 0, all: 0 });
  });

  it("is no share where there is nothing to decide", () => {
    expect(shareDecided({ decided: 1, all: 4 })).toBe(0.25);
    expect(shareDecided({ decided: 0, all: 0 })).toBeNull();
  });
});
