import { expect, it } from "vitest";
import { createChecker } from "../../create-checker.ts";

const EN = "Governor Maria Gonzalez met Mayor Peter Novak on Monday.";
const KO = "마리아 곤살레스 주지사가 월요일 박피터 시장을 만났다.";

async function namesIn(glossary: readonly { en: string; ko: string }[], ko = KO): Promise<string[]> {
  const checker = await createChecker({ glossary });
  const { discrepancies } = checker.check({ en: EN, ko });
  return discrepancies.filter(({ rule }) => rule.startsWith("entity/")).map(({ rule }) => rule);
}

it("names that the glossary sets against each other are the same", async () => {
  expect(await namesIn([])).toEqual(["entity/name"]);
  expect(await namesIn([{ en: "Peter Novak", ko: "박피터" }])).toEqual([]);
});

it("another name is still another", async () => {
  expect(await namesIn([{ en: "Peter Novak", ko: "박피터" }], KO.replace("박피터", "안나 린드"))).toContain(
    "entity/name",
  );
  expect(await namesIn([{ en: "Maria Gonzalez", ko: "마리아 곤살레스" }])).toEqual(["entity/name"]);
});
