import { describe, expect, it } from "vitest";
import { complaint, daejo, folderWith } from "./daejo.ts";

const EN = "The deployment failed.\n\nUsers write to GitHub.\n";
const KO = "전개가 실패했습니다.\n\n유저가 깃허브에 글을 씁니다.\n";

const TBX = `<martif type="TBX"><text><body><termEntry>
<langSet xml:lang="en"><tig><term>user</term></tig></langSet>
<langSet xml:lang="ko"><tig><term>사용자</term></tig>
<tig><term>유저</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
</termEntry></body></text></martif>`;

const cwd = folderWith({
  "en.txt": EN,
  "ko.txt": KO,
  "good.ko.txt": "배포가 실패했습니다.\n\n사용자가 GitHub에 글을 씁니다.\n",
  "terms.csv": "\uFEFF영어,한국어,금지어\r\ndeployment,배포,전개\r\n",
  "keep.tsv": "en\tdo-not-translate\nGitHub\tyes\n",
  "plain.json": '[{"en":"deployment","ko":"배포"}]',
  "users.tbx": TBX,
  "broken.csv": "en,ko\ndeployment,\n",
  "old.csv": new Uint8Array([0xb9, 0xe8, 0xc6, 0xf7]),
  "terms.xlsx": "en,ko\n",
});

async function rulesOf(
  glossaries: readonly string[],
  ko = "ko.txt",
): Promise<{ code: number | null; found: string[] }> {
  const options = glossaries.flatMap((file) => ["--glossary", file]);
  const { code, stdout } = await daejo(
    [
      "check",
      "--en",
      "en.txt",
      "--ko",
      ko,
      "--rule",
      "*=off",
      "--rule",
      "term/*=warning",
      "--format",
      "json",
      ...options,
    ],
    { cwd },
  );
  const { discrepancies } = JSON.parse(stdout) as { discrepancies: { rule: string; ko: { text: string }[] }[] };
  return { code, found: discrepancies.map(({ rule, ko: [evidence] }) => `${rule} ${evidence?.text ?? ""}`) };
}

describe("daejo check --glossary", () => {
  it("says nothing of terms without a glossary", async () => {
    expect(await rulesOf([])).toEqual({ code: 0, found: [] });
  });

  it("reads comma-separated values, tab-separated ones, JSON and TBX by the end of the name", async () => {
    expect((await rulesOf(["terms.csv"])).found).toEqual(["term/forbidden 전개"]);
    expect((await rulesOf(["keep.tsv"])).found).toEqual(["term/do-not-translate 깃허브"]);
    expect((await rulesOf(["plain.json"])).found).toEqual(["term/required "]);
    expect((await rulesOf(["users.tbx"])).found).toEqual(["term/forbidden 유저"]);
  });

  it("takes several", async () => {
    expect((await rulesOf(["terms.csv", "keep.tsv", "users.tbx"])).found).toEqual([
      "term/forbidden 전개",
      "term/forbidden 유저",
      "term/do-not-translate 깃허브",
    ]);
    expect(await rulesOf(["terms.csv", "keep.tsv", "users.tbx"], "good.ko.txt")).toEqual({ code: 0, found: [] });
  });

  it("fails the run on a forbidden word and says what to write", async () => {
    const call = ["check", "--en", "en.txt", "--ko", "ko.txt", "--glossary", "terms.csv"];
    const { code, stdout } = await daejo(call, { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("The glossary forbids “전개” for “deployment”. Write “배포”.");
    const korean = await daejo([...call, "--lang", "ko"], { cwd });
    expect(korean.stdout).toContain("‘전개’: 용어집에서 ‘deployment’의 번역으로 금지한 말입니다. ‘배포’로 바꾸세요.");
  });

  it("names the file and the line of a wrong entry", async () => {
    const call = (file: string): Promise<unknown> =>
      daejo(["check", "--en", "en.txt", "--ko", "ko.txt", "--glossary", file], { cwd });
    expect(await call("broken.csv")).toEqual(
      complaint(
        '"broken.csv", line 2 ("deployment") has an English form but no Korean one.',
        "Add it, mark the term as not to be translated, or take the entry out.",
      ),
    );
    expect(await call("terms.xlsx")).toEqual(
      complaint(
        '"terms.xlsx" is no glossary by its name.',
        "A glossary ends with .csv, .tsv, .tab, .json, .tbx, .xml.",
      ),
    );
    expect(await call("none.csv")).toEqual(
      complaint('There is no file "none.csv".', "Check the path; it counts from the current directory."),
    );
    expect(await call("old.csv")).toMatchObject({ code: 2, stderr: expect.stringContaining("CP949") as string });
  });
});
