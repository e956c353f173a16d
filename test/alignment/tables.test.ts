import { describe, expect, it } from "vitest";
import { createChecker } from "../../src/create-checker.ts";
import { textsOf } from "./reports.ts";

const checker = await createChecker();

describe("a table that sets English beside Korean", () => {
  const rows = [
    ["Setting", "설정"],
    ["Open the file", "파일 열기"],
    ["Cloud", "Cloud"],
    ["`git push`", "`git push`"],
    ["Delete 30 files", "파일 30개 삭제"],
    ["Restart the server", "서버 다시 시작"],
    ["Log out", "로그아웃"],
    ["Show 30 files", "파일 30개 보기"],
  ] as const;
  const tableOf = (cells: readonly (readonly string[])[]): string =>
    cells
      .toSpliced(1, 0, ["---", "---"])
      .map((row) => `| ${row.join(" | ")} |`)
      .join("\n");

  it.each(["en first", "ko first"])("has its rows for beads, those left untranslated and code too (%s)", (order) => {
    const cells = order === "en first" ? rows : rows.map(([en, ko]) => [ko, en]);
    const report = checker.check({ text: `# Menu\n\n# 메뉴\n\n${tableOf(cells)}\n\nThat is all.\n\n이상이다.` });
    expect(textsOf(report)).toEqual([["Menu", "메뉴"], ...rows, ["That is all.", "이상이다."]]);
    expect(report.beads.slice(1, -1).every(({ confidence }) => confidence > 0.5)).toBe(true);
    expect(report.summary.unaligned).toEqual({ en: 0, ko: 0 });
  });

  it("keeps a row together whose figure is wrong, and finds it, though the right figure stands in another row", () => {
    const wrong = rows.map((row) =>
      row[0] === "Delete 30 files" ? (["Delete 30 files", "파일 20개 삭제"] as const) : row,
    );
    const report = checker.check({ text: tableOf(wrong) });
    expect(textsOf(report)).toEqual(wrong);
    expect(report.discrepancies.map(({ rule, en, ko }) => [rule, en[0]?.text, ko[0]?.text])).toEqual([
      ["number/value", "30", "20개"],
    ]);
  });

  it("keeps its rows where two translations have changed places and one is missing", () => {
    const [logOut, restart] = [rows[6], rows[5]];
    const mixed = [...rows.slice(0, 5), [restart[0], logOut[1]], [logOut[0], restart[1]], ["Search", ""]] as const;
    expect(textsOf(checker.check({ text: tableOf(mixed) }))).toEqual(mixed);
  });
});

describe("tables of one language each", () => {
  it("are not split, but aligned cell by cell", () => {
    const text = `| Name | Meaning |
| --- | --- |
| Save | keeps the file |
| Delete | removes the file |

| 이름 | 뜻 |
| --- | --- |
| 저장 | 파일을 보관한다 |
| 삭제 | 파일을 없앤다 |
`;
    expect(textsOf(checker.check({ text }))).toEqual([
      ["Name", "이름"],
      ["Meaning", "뜻"],
      ["Save", "저장"],
      ["keeps the file", "파일을 보관한다"],
      ["Delete", "삭제"],
      ["removes the file", "파일을 없앤다"],
    ]);
  });
});
