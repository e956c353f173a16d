import { describe, expect, it } from "vitest";
import { complaint, daejo, folderWith, HALL } from "./daejo.ts";

const TEXTS = {
  "library.md": `# Opening hours

The library opens at 9 a.m. and closes at 8 p.m. on weekdays. It is closed on public holidays.

Readers may borrow ten books for two weeks. A book that comes back late costs 100 won for each day.
`,
  "k1.md": `# 이용 시간

도서관은 평일 오전 9시에 열고 오후 8시에 닫는다. 공휴일에는 쉰다.

독자는 책 열 권을 두 주 동안 빌릴 수 있다. 늦게 돌려준 책은 하루에 100원을 낸다.
`,
  "soup.md": `# Soybean paste soup

Bring the water to a boil and stir in two spoons of soybean paste. Cut the potatoes and the onion and add them to the pot.

After ten minutes put in the tofu. Taste the soup before you add salt.
`,
  "k2.md": `# 된장국

물을 끓이고 된장 두 숟가락을 푼다. 감자와 양파를 썰어 냄비에 넣는다.

10분 뒤에 두부를 넣는다. 소금을 넣기 전에 국의 맛을 본다.
`,
  "river.md": `# The river in winter

The river froze early this year, and the ferry stopped in December. Farmers walked across the ice to the market in the town.

When spring came, the ice broke in one night and carried the old bridge away.
`,
  "k3.md": `# 겨울 강

올해는 강이 일찍 얼어 나룻배가 12월에 멈췄다. 농부들은 얼음 위를 걸어 읍내 시장에 갔다.

봄이 오자 얼음이 하룻밤 사이에 깨져 낡은 다리를 쓸어 갔다.
`,
  "lonely.md": `# Chess club

The chess club meets every Thursday evening in the school hall. Beginners get a board and a teacher for the first month.
`,
  "혼자.md": `# 자전거 수리

뒷바퀴의 바람이 자꾸 빠지면 먼저 튜브를 물에 담가 구멍을 찾는다. 구멍 둘레를 사포로 문지르고 접착제를 바른다.
`,
  "both.md": HALL.mixed,
} as const;

const scrambled = folderWith(TEXTS);
const named = folderWith({
  "docs/en/hall.md": HALL.en,
  "docs/ko/hall.md": HALL.ko,
  "docs/ko/stub.md": HALL.en,
  "docs/en/stub.md": HALL.en,
  "node_modules/x/en.md": HALL.en,
});
const english = folderWith({ "a.md": HALL.en, "broken.json": "{" });

interface Answer {
  version: number;
  pairs: { en: string; ko: string; by: string; confidence: number }[];
  unsure: { en: string; ko: string; by: string }[];
  mixed: string[];
  unpaired: { en: string[]; ko: string[] };
  unreadable: string[];
}

async function answer(cwd: string, code: number, folder = "."): Promise<Answer> {
  const outcome = await daejo(["pair", folder, "--format", "json"], { cwd });
  expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({ code, stderr: "" });
  return JSON.parse(outcome.stdout) as Answer;
}

describe("daejo pair", () => {
  it("finds by content what names do not say, and says what is left", async () => {
    const { version, pairs, unsure, mixed, unpaired, unreadable } = await answer(scrambled, 0);
    expect(version).toBe(1);
    expect(pairs.map(({ en, ko, by }) => [en, ko, by])).toEqual([
      ["library.md", "k1.md", "content"],
      ["river.md", "k3.md", "content"],
      ["soup.md", "k2.md", "content"],
    ]);
    for (const { confidence } of pairs) expect(confidence > 0.5 && confidence <= 1).toBe(true);
    expect({ unsure, mixed, unpaired, unreadable }).toEqual({
      unsure: [],
      mixed: ["both.md"],
      unpaired: { en: ["lonely.md"], ko: ["혼자.md"] },
      unreadable: [],
    });
  });

  it("believes names unless the Korean side is still English", async () => {
    const { pairs, unsure } = await answer(named, 0, "docs");
    expect(pairs).toEqual([{ en: "docs/en/hall.md", ko: "docs/ko/hall.md", by: "name", confidence: 1 }]);
    expect(unsure.map(({ en, ko, by }) => [en, ko, by])).toEqual([["docs/en/stub.md", "docs/ko/stub.md", "name"]]);
  });

  it("writes the same for people, in both languages", async () => {
    const text = await daejo(["pair", "."], { cwd: named });
    expect(text).toEqual({
      code: 0,
      stderr: "",
      stdout: `docs/en/hall.md  docs/ko/hall.md  by name  100%

Unsure
  docs/en/stub.md  docs/ko/stub.md  by name  30%

1 pair · 1 unsure · 0 of both languages · without a counterpart: 0 English, 0 Korean
`,
    });
    const korean = await daejo(["pair", ".", "-q", "--lang", "ko"], { cwd: named });
    expect(korean.stdout).toBe(
      "1쌍 · 확실하지 않은 쌍 1개 · 두 언어가 함께 든 파일 0개 · 짝이 없는 파일: 영어 0개, 한국어 0개\n",
    );
  });

  it("exits with 3 where there are no pairs", async () => {
    const { pairs, unpaired, unreadable } = await answer(english, 3);
    expect({ pairs, unpaired, unreadable }).toEqual({
      pairs: [],
      unpaired: { en: ["a.md"], ko: [] },
      unreadable: ["broken.json"],
    });
  });

  it("wants folders that are there", async () => {
    expect(await daejo(["pair", "nowhere"], { cwd: english })).toEqual(
      complaint('There is no folder "nowhere".', "Check the path; it counts from the current directory."),
    );
    expect(await daejo(["pair", "a.md"], { cwd: english })).toEqual(
      complaint(
        '"a.md" is no folder.',
        "Name the folder that it is in; to compare two files: daejo check --en EN --ko KO.",
      ),
    );
  });
});
