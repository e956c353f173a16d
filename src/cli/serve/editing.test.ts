import { describe, expect, it } from "vitest";
import { callOf, GARDEN, type Garden, gardenFolder, get, listen, post, serve } from "../../../test/cli/serving.ts";
import type { Session } from "./session.ts";
import type { PageBead, PagePair } from "../../report/page/page-data.ts";

interface PairAnswer {
  readonly revision: number;
  readonly pair: PagePair;
}

function beadsOf({ pair }: PairAnswer): readonly PageBead[] {
  return pair.sections.flatMap(({ rows }) => rows).filter((row) => row.kind === "bead");
}

/** A row as ids, a lock as a star. */
function shapeOf(answer: PairAnswer): string[] {
  return beadsOf(answer).map(({ en, ko, isLocked }) => `${en.length}–${ko.length}${isLocked ? "*" : ""}`);
}

const NAME = "garden.en.txt · garden.ko.txt";

describe("an edit", () => {
  const garden = gardenFolder();

  it("is written beside the Korean file, stands in the next report, and is told to everybody", async () => {
    const { address } = (await serve(callOf(garden))).server;
    const [mine, theirs] = await Promise.all([listen(address), listen(address)]);
    const before = await get<PairAnswer>(address, "pairs/0.json");
    expect(shapeOf(before)).toEqual(["1–1", "1–1", "1–1"]);
    const [first, second] = beadsOf(before) as [PageBead, PageBead];
    const idsOf = (side: "en" | "ko"): string[] => [...second[side], ...first[side]].map(({ id }) => id);
    const joined = { en: idsOf("en"), ko: idsOf("ko") };

    const answer = await post(address, 0, { revision: before.revision, lock: [joined], release: [] });
    expect(answer).toMatchObject({ status: 204, body: "" });
    expect(await mine.next()).toBe('event: changed\ndata: {"revision":2}');
    expect(await theirs.next()).toBe('event: changed\ndata: {"revision":2}');
    const { documents } = JSON.parse(garden.read(".daejo-alignment.json")) as { documents: Record<string, unknown> };
    // In the order of the text, whatever the order of the ids.
    expect(documents).toMatchObject({
      [NAME]: [
        {
          en: [
            { begins: expect.stringMatching(/^The roof/) as unknown },
            { begins: expect.stringMatching(/^It holds/) as unknown },
          ],
          ko: [{}, {}],
        },
      ],
    });
    const after = await get<PairAnswer>(address, "pairs/0.json");
    expect(after.revision).toBe(2);
    expect(shapeOf(after)).toEqual(["2–2*", "1–1"]);
  });

  it("frees what is left of a locked bead, and releases one", async () => {
    const { address } = (await serve(callOf(garden))).server;
    const before = await get<PairAnswer>(address, "pairs/0.json");
    const [joined, last] = beadsOf(before) as [PageBead, PageBead];
    expect(joined.isLocked).toBe(true);
    const [en, ko] = [joined.en[1]?.id ?? "", last.ko[0]?.id ?? ""];
    expect((await post(address, 0, { revision: 1, lock: [{ en: [en], ko: [ko] }], release: [] })).status).toBe(204);
    const moved = await get<PairAnswer>(address, "pairs/0.json");
    const locked = beadsOf(moved).filter(({ isLocked }) => isLocked);
    expect(locked.map((bead) => [bead.en, bead.ko].map((side) => side.map(({ id }) => id)))).toEqual([[[en], [ko]]]);

    const release = [{ en: [en], ko: [ko] }];
    expect((await post(address, 0, { revision: moved.revision, lock: [], release })).status).toBe(204);
    const after = await get<PairAnswer>(address, "pairs/0.json");
    expect(shapeOf(after)).toEqual(["1–1", "1–1", "1–1"]);
    expect(() => garden.read(".daejo-alignment.json")).toThrow("ENOENT");
    const again = await post(address, 0, { revision: after.revision, lock: [], release });
    expect(again).toMatchObject({
      status: 400,
      body: JSON.stringify({ message: `The bead of "${en}", "${ko}" is not locked.` }),
    });
  });

  it("is refused where a paragraph stands in two beads or on the wrong side", async () => {
    const { address } = (await serve(callOf(garden))).server;
    const [first, second] = beadsOf(await get<PairAnswer>(address, "pairs/0.json")) as [PageBead, PageBead];
    const ids = (bead: PageBead, side: "en" | "ko"): string[] => bead[side].map(({ id }) => id);
    const shared = [
      { en: ids(first, "en"), ko: ids(first, "ko") },
      { en: ids(first, "en"), ko: ids(second, "ko") },
    ];
    for (const lock of [
      shared,
      [{ en: ids(first, "ko"), ko: [] }],
      [{ en: [...ids(first, "en"), ...ids(first, "en")], ko: [] }],
    ]) {
      const { status, body } = await post(address, 0, { revision: 1, lock, release: [] });
      expect(status).toBe(400);
      expect(Object.keys(JSON.parse(body) as object)).toEqual(["message"]);
      expect(body).not.toMatch(/\bat .*\.ts/);
    }
    expect(() => garden.read(".daejo-alignment.json")).toThrow("ENOENT");
  });

  it("of a pair that is not there has no place", async () => {
    const { address } = (await serve(callOf(garden))).server;
    expect(await post(address, 1, { revision: 1, lock: [], release: [] })).toMatchObject({ status: 404, body: "" });
  });
});

describe("an edit of what has changed", () => {
  const garden = gardenFolder();

  it("is refused, also where nobody has heard of the change yet, and says so in the language of the session", async () => {
    const { address } = (await serve(callOf(garden, { lang: "ko" }))).server;
    const [first] = beadsOf(await get<PairAnswer>(address, "pairs/0.json")) as [PageBead];
    const lock = [{ en: first.en.map(({ id }) => id), ko: [] }];
    garden.write("garden.en.txt", `Read this first.\n\n${GARDEN.en}`);
    const answer = await post(address, 0, { revision: 1, lock, release: [] });
    expect(answer.status).toBe(409);
    expect(answer.body).toContain("다시 수정하세요");
    const { revision } = await get<PairAnswer>(address, "pairs/0.json");
    expect(revision).toBe(2);
    expect((await post(address, 0, { revision, lock: [], release: [] })).status).toBe(204);
  });

  it("by somebody else is refused as well: of two at once one is kept", async () => {
    const { address } = (await serve(callOf(garden))).server;
    const [first, second] = beadsOf(await get<PairAnswer>(address, "pairs/0.json")) as [PageBead, PageBead];
    const answers = await Promise.all(
      [first, second].map(({ en }) =>
        post(address, 0, { revision: 1, lock: [{ en: en.map(({ id }) => id), ko: [] }], release: [] }),
      ),
    );
    expect(answers.map(({ status }) => status)).toContain(204);
    expect(answers.map(({ status }) => status)).toContain(409);
  });
});

describe("a locked bead", () => {
  const locksIn = (garden: Garden): { readonly begins: string }[] => {
    const { documents } = JSON.parse(garden.read(".daejo-alignment.json")) as {
      documents: Record<string, { en: { begins: string }[] }[]>;
    };
    return documents[NAME]?.flatMap(({ en }) => en) ?? [];
  };
  const staleIn = ({ snapshot }: Session): number =>
    snapshot.comparisons.flatMap(({ report }) => report.diagnostics).filter(({ code }) => code === "stale-alignment")
      .length;

  /** A session in which the second paragraphs are locked to each other. */
  async function locked(): Promise<{ garden: Garden; session: Session; address: string; bead: PageBead }> {
    const garden = gardenFolder();
    const { session, server } = await serve(callOf(garden));
    const [, bead] = beadsOf(await get<PairAnswer>(server.address, "pairs/0.json")) as [PageBead, PageBead];
    const lock = [{ en: bead.en.map(({ id }) => id), ko: bead.ko.map(({ id }) => id) }];
    expect((await post(server.address, 0, { revision: 1, lock, release: [] })).status).toBe(204);
    return { garden, session, address: server.address, bead };
  }

  it("stays locked while its text is corrected, and is kept under the new wording", async () => {
    const { garden, session, address } = await locked();
    garden.write("garden.ko.txt", GARDEN.ko.replace("한 번에 50명", "동시에 40명"));
    garden.write("garden.en.txt", GARDEN.en.replace("It holds up to", "At most").replace(" at a time", " fit in"));
    await session.refresh(session.files);
    expect(staleIn(session)).toBe(0);
    expect(locksIn(garden)).toMatchObject([{ begins: "At most 40 visitors fit in." }]);
    const answer = await get<PairAnswer>(address, "pairs/0.json");
    expect(shapeOf(answer)).toEqual(["1–1", "1–1*", "1–1"]);
    // What was written is heard of as a change, and is none.
    await session.refresh(session.files);
    expect(session.snapshot.revision).toBe(answer.revision);
  });

  it("is warned of where its paragraph is gone, and back when that is", async () => {
    const { garden, session } = await locked();
    const file = garden.read(".daejo-alignment.json");
    garden.write("garden.en.txt", GARDEN.en.replace("It holds up to 40 visitors at a time.\n\n", ""));
    await session.refresh(session.files);
    expect(staleIn(session)).toBe(1);
    expect(garden.read(".daejo-alignment.json")).toBe(file);
    garden.write("garden.en.txt", GARDEN.en);
    await session.refresh(session.files);
    expect(staleIn(session)).toBe(0);
  });

  it("can be released where it is found by its beginning alone", async () => {
    const { garden, bead } = await locked();
    garden.write("garden.en.txt", GARDEN.en.replace("at a time", "at once"));
    const file = garden.read(".daejo-alignment.json");
    const again = await serve(callOf(garden));
    expect(staleIn(again.session)).toBe(0);
    expect(garden.read(".daejo-alignment.json")).toBe(file);
    const release = [{ en: bead.en.map(({ id }) => id), ko: bead.ko.map(({ id }) => id) }];
    expect((await post(again.server.address, 0, { revision: 1, lock: [], release })).status).toBe(204);
    expect(() => garden.read(".daejo-alignment.json")).toThrow("ENOENT");
  });
});

describe("a file that says itself what belongs together", () => {
  const units = gardenFolder({
    "garden.po":
      'msgid ""\nmsgstr "Language: ko\\n"\n\n' +
      'msgid "The garden holds up to 40 visitors."\nmsgstr "정원에는 50명까지 들어갑니다."\n',
  });

  it("takes no edit, and is not left with one", async () => {
    const { session, server } = await serve({ config: false, port: 0 }, [units.path("garden.po")]);
    const { address } = server;
    const [first] = beadsOf(await get<PairAnswer>(address, "pairs/0.json")) as [PageBead];
    const lock = [{ en: first.en.map(({ id }) => id), ko: first.ko.map(({ id }) => id) }];
    const answer = await post(address, 0, { revision: 1, lock, release: [] });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain("says itself what belongs together");
    expect(() => units.read(".daejo-alignment.json")).toThrow("ENOENT");
    await session.refresh(session.files);
    expect(session.snapshot.troubles).toEqual([]);
    expect(session.snapshot.revision).toBe(1);
  });
});

describe("what cannot be written", () => {
  const garden = gardenFolder();

  it("is said without a word of the inside", async () => {
    const { address } = (await serve(callOf(garden))).server;
    const { pair } = await get<PairAnswer>(address, "pairs/0.json");
    const [first] = beadsOf({ pair, revision: 1 }) as [PageBead];
    garden.write(".daejo-alignment.json", "{");
    const answer = await post(address, 0, {
      revision: 1,
      lock: [{ en: first.en.map(({ id }) => id), ko: [] }],
      release: [],
    });
    expect(answer.status).toBe(500);
    expect(answer.body).toContain("is not JSON");
    expect(answer.body).not.toMatch(/\bat .*\.ts/);
    expect(garden.read(".daejo-alignment.json")).toBe("{");
  });
});
