import {
  type CheckInput,
  check,
  type CheckerOptions,
  createChecker,
  lockBead,
  suppressionsOf,
  type Report,
} from "../../../src/index.ts";
import { presets } from "../../../src/checks/presets.ts";
import { featuresOfReport } from "../features.ts";
import type { Draw } from "../draw.ts";
import { must, reportHolds } from "../laws.ts";
import { usualChecker } from "./checkers.ts";
import { type Parts, type Reached, reached, type Target } from "./target.ts";
import { day, embedder, segments } from "./texts.ts";

function reachedReport(report: Report): Reached {
  reportHolds(report);
  return reached(report, featuresOfReport(report));
}

/** Two versions or a mixed document, with an earlier revision or without. */
function inputOf(parts: Parts, draw: Draw): CheckInput {
  const [en, ko, other] = [parts.text(0), parts.text(1), parts.text(2)];
  const before = draw.chance(0.25) ? { previous: draw.pick([other, en, ko, ""]) } : {};
  if (draw.chance(0.6))
    return { en: { text: en, ...before }, ko: draw.chance(0.5) ? ko : { id: "en", text: ko }, ...day(draw) };
  const text = draw.pick([other, `${en}\n\n${ko}`, ko]);
  return {
    text,
    ...before,
    ...day(draw),
    ...(draw.chance(0.5) ? { against: draw.pick([[en], [ko, en], [other]]) } : {}),
  };
}

/** What compares texts. */
export const comparisonTargets: readonly Target[] = [
  {
    name: "checker.check",
    parts: ["en", "ko", "text"],
    largest: 100_000,
    run: async (parts, draw) => reachedReport((await usualChecker()).check(inputOf(parts, draw))),
  },
  {
    name: "checker.checkWith",
    parts: ["en", "ko", "text"],
    largest: 5000,
    run: async (parts, draw) =>
      reachedReport(await (await usualChecker()).checkWith(embedder(draw), inputOf(parts, draw))),
  },
  {
    name: "checker.checkSegments",
    parts: ["en", "ko"],
    largest: 40_000,
    run: async (parts, draw) => {
      const lists = { en: segments(parts.text(0), draw), ko: segments(parts.text(1), draw), ...day(draw) };
      return reachedReport((await usualChecker()).checkSegments(lists));
    },
  },
  {
    name: "checker.checkPairs",
    parts: ["en", "ko"],
    largest: 100_000,
    run: async (parts, draw) => {
      const ko = segments(parts.text(1), draw);
      const pairs = segments(parts.text(0), draw).map((en, at) => ({
        en,
        ko: ko[at] ?? "",
        ...day(draw),
        ...(draw.chance(0.1) ? { id: `p${at}` } : {}),
      }));
      return reachedReport((await usualChecker()).checkPairs(pairs));
    },
  },
  {
    name: "check",
    parts: ["en", "ko", "text"],
    largest: 10_000,
    run: async (parts, draw) => reachedReport(await check(inputOf(parts, draw), optionsFrom(draw))),
  },
  {
    name: "lockBead",
    parts: ["en", "ko", "text"],
    largest: 20_000,
    run: async (parts, draw) => {
      const checker = await usualChecker();
      const input = inputOf(parts, draw);
      const report = checker.check(input);
      const beads = report.beads.filter(() => draw.chance(0.3));
      const locked = beads.map((bead) =>
        lockBead(report, draw.chance(0.7) ? bead : { en: bead.en, ko: draw.pick(beads).ko }),
      );
      return reachedReport(checker.check({ ...input, locked }));
    },
  },
  {
    name: "suppressionsOf",
    parts: ["en", "ko", "text"],
    largest: 10_000,
    run: async (parts, draw) => {
      const input = inputOf(parts, draw);
      const first = (await usualChecker()).check(input);
      const all = suppressionsOf(
        first,
        draw.chance(0.5) ? {} : { rules: ["number/*"], reason: parts.text(2).slice(0, 50) },
      );
      const checker = await createChecker({ suppressions: all, formats: [] });
      const second = checker.check(input);
      const known = new Set(all.map(({ fingerprint, rule }) => `${rule} ${fingerprint}`));
      must(
        !second.discrepancies.some(({ fingerprint, rule }) => known.has(`${rule} ${fingerprint}`)),
        "what is suppressed is not reported",
      );
      must(checker.unusedSuppressions([second]).length === 0, "an entry of a finding is used", all);
      return reachedReport(second);
    },
  },
];

/** Options, most of them possible. */
function optionsFrom(draw: Draw): CheckerOptions {
  const some = (options: CheckerOptions): CheckerOptions => (draw.chance(0.3) ? options : {});
  const rule = (): string =>
    draw.pick(["number/*", "date/value", "*", "style/register", "custom/x", "", "nothing/here", "__proto__"]);
  const level = (): "error" => draw.pick(["error", "warning", "info", "off", "error", "x"]) as "error";
  const rules = (): Record<string, "error"> => Object.fromEntries(draw.some(3, () => [rule(), level()] as const));
  return {
    ...some({ rules: rules() }),
    ...some({ preset: draw.pick([...Object.keys(presets), "toString"]) as "news" }),
    ...some({ overrides: [{ files: [draw.pick(["**", "en", "[", "*.{md", ""])], rules: rules() }] }),
    ...some({ lang: draw.pick(["en", "ko"]) }),
    ...some({ failOn: draw.pick(["error", "info", "never"]) }),
    ...some({ formats: draw.some(2, () => draw.pick(["markdown", "po", "json", "nothing"])) }),
    ...some({
      glossary: draw.some(3, () => ({
        en: draw.pick(["hall", "a|b", ""]),
        ko: draw.pick(["강당", ["홀", "강당"], "가"]),
        caseSensitive: true,
      })),
    }),
    ...some({ suppressions: [{ fingerprint: "00000000ffffffff", rule: rule(), en: "", ko: "" }] }),
  };
}
