import { afterEach, describe, expect, it, vi } from "vitest";
import type { Draft } from "./draft.ts";
import { fromFragment, LONGEST_LINK, toFragment } from "./share.ts";

const PAIR: Draft = {
  kind: "pair",
  format: "markdown",
  text: "",
  en: "Doors open at 7 p.m. 🎬\r\n",
  ko: "문은 오후 7시에 엽니다. <b>\u202e",
};

afterEach(() => {
  vi.unstubAllGlobals();
});

function deflated(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Response(packed).arrayBuffer().then((bytes) => `d.${Buffer.from(bytes).toString("base64url")}`);
}

describe("a link", () => {
  it("holds a draft as it is, in signs that links may have", async () => {
    const fragment = (await toFragment(PAIR)) ?? "";
    expect(fragment).toMatch(/^d\.[\w-]+$/);
    expect(await fromFragment(fragment)).toEqual(PAIR);
  });

  it("holds what is shown and nothing else", async () => {
    const mixed: Draft = { ...PAIR, kind: "mixed", text: "둘 다 both" };
    const fragment = (await toFragment(mixed)) ?? "";
    expect(await fromFragment(fragment)).toEqual({ ...mixed, en: "", ko: "" });
  });

  it("is packed where the browser can, and read either way", async () => {
    const long: Draft = { ...PAIR, en: "The same sentence once more. ".repeat(100) };
    const packed = (await toFragment(long)) ?? "";
    vi.stubGlobal("CompressionStream", undefined);
    const plain = (await toFragment(long)) ?? "";
    expect(plain.length).toBeGreaterThan(5 * packed.length);
    expect(await fromFragment(plain)).toEqual(long);
  });

  it("is not made where it would be too long", async () => {
    const noise = Array.from({ length: LONGEST_LINK }, (_, index) => ((index * 2_654_435_761) >>> 7).toString(36)).join(
      "",
    );
    expect(await toFragment({ ...PAIR, en: noise })).toBeUndefined();
  });
});

describe("what somebody else has made", () => {
  it.each([
    ["nothing of ours", "row-3"],
    ["nothing packed", "d.AAAA"],
    ["no base64", "d.%%%"],
    ["cut short", "d.q1bKzczLTE"],
    ["no JSON", "p.aGVsbG8"],
  ])("is left alone where it is %s", async (_, fragment) => {
    expect(await fromFragment(fragment)).toBeUndefined();
  });

  it.each([
    null,
    [],
    { kind: "pair" },
    { kind: "both", format: "text" },
    { kind: "mixed", format: "html", text: "" },
    { kind: "mixed", format: "text", text: 7 },
  ])("is left alone where it is no draft: %j", async (value) => {
    expect(await fromFragment(await deflated(JSON.stringify(value)))).toBeUndefined();
  });

  it("is not unpacked to more than a page can bear", async () => {
    const bomb = await deflated(JSON.stringify({ ...PAIR, en: "a".repeat(5_000_000) }));
    expect(bomb.length).toBeLessThan(LONGEST_LINK);
    expect(await fromFragment(bomb)).toBeUndefined();
    const large = { ...PAIR, en: "a".repeat(500_000) };
    expect(await fromFragment(await deflated(JSON.stringify(large)))).toEqual(large);
  });
});
