import { describe, expect, it } from "vitest";
import { hashOf, identify, wordingOf } from "./wording.ts";

describe("the wording of a text", () => {
  it("is what stays when lines are broken elsewhere and letters are written otherwise", () => {
    expect(wordingOf("  문이\r\n\t열린다.  ")).toBe("문이 열린다.");
    expect(wordingOf("Ｈａｌｌ\u00a03\u200b")).toBe("Hall 3");
    expect(wordingOf("문".normalize("NFD"))).toBe("문");
    expect(wordingOf(" \n ")).toBe("");
  });
});

describe("the hash of a text", () => {
  it("never changes, since files hold it", () => {
    expect(hashOf("")).toBe("811c9dc59e3779b1");
    expect(hashOf("문이 열린다.")).toBe("23cb98f55670c3e9");
    expect(hashOf("문이 열린다")).not.toBe("23cb98f55670c3e9");
  });
});

describe("texts among others", () => {
  it("are numbered where they say the same", () => {
    const [first, other, second, third] = identify(["Open.", "Closed.", "Open.\n", " Open."]);
    expect(first).toEqual({ hash: hashOf("Open."), nth: 0 });
    expect(other).toEqual({ hash: hashOf("Closed."), nth: 0 });
    expect([second?.nth, third?.nth]).toEqual([1, 2]);
    expect(new Set([first?.hash, second?.hash, third?.hash]).size).toBe(1);
  });
});
