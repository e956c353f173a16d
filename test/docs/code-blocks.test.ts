import { describe, expect, test } from "vitest";
import { accountOf, accounts, testedElsewhere } from "./page-accounts.ts";
import { allPages, blocksOf, fencesOf, readPage } from "./blocks.ts";
import { faultsOf } from "./faults.ts";
import { compiled } from "./compile.ts";
import { planOf } from "./plan.ts";
import { looks } from "./roles.ts";
import { runPlan } from "./run-page.ts";
import type { Outcome } from "./step.ts";

/*
 * Every fenced block of the documents does something here: files are written, commands and programs run, what they print is held
 * against what the page shows. What cannot be run stands in page-accounts.ts with the reason. `UPDATE_DOCS=1` writes what was printed
 * into the pages.
 */

const pages = allPages().filter((page) => blocksOf(page).length > 0 && testedElsewhere[page] === undefined);

test("every fence is read", () => {
  const unread = pages.filter((page) => blocksOf(page).length * 2 !== fencesOf(page));
  expect(unread).toEqual([]);
});

test("every account is that of a page", () => {
  expect(Object.keys(accounts).filter((page) => !pages.includes(page))).toEqual([]);
});

test("pages that are left to another test have one", () => {
  for (const [page, by] of Object.entries(testedElsewhere)) expect(readPage(by)).toContain(page.replace("docs/", ""));
});

test("the programs are right in a strict project", () => {
  const programs = pages.flatMap((page) =>
    Object.entries(planOf(blocksOf(page), accountOf(page)).programs).map(
      ([file, code]) => [`${page.replaceAll(/\W/g, "-")}-${file}`, code] as const,
    ),
  );
  expect(programs.length).toBeGreaterThan(0);
  expect(compiled(Object.fromEntries(programs))).toBe("");
});

describe.concurrent.each(pages)("%s", (page) => {
  const plan = planOf(blocksOf(page), accountOf(page));

  test("has no block that nothing accounts for, and no account without its block", () => {
    const unaccounted = plan.unaccounted.map(({ line, language, code }) => `${line} ${language}: ${code.slice(0, 60)}`);
    expect({ unaccounted, unused: plan.unused }).toEqual({ unaccounted: [], unused: [] });
  });

  test.each(plan.others.map(({ block, role, why }) => [block.line, role, why, block] as const))(
    "line %i is a %s %s",
    async (_, role, why, block) => {
      await looks[role](block, why);
    },
  );

  // Some pages have nothing to run.
  if (plan.steps.length > 0) {
    test("says what its commands and programs do", { timeout: 60_000 }, async () => {
      const outcomes = await runPlan(plan);
      const faults = plan.steps.flatMap((step, index) => faultsOf(step, outcomes[index] as Outcome));
      expect(faults).toEqual([]);
    });
  }
});
