import { describe, expect, it } from "vitest";
import { hrefOf, pairIn } from "./route.ts";

describe("the address of a pair", () => {
  it("counts from one", () => {
    expect(hrefOf(0)).toBe("#/1");
    expect(pairIn("#/1")).toBe(0);
    expect(pairIn(hrefOf(483))).toBe(483);
  });

  it("names none where it is something else", () => {
    for (const hash of ["", "#", "#/", "#/0", "#/-1", "#/1/2", "#/x", "#row-b1", `#/${"9".repeat(40)}`]) {
      expect(pairIn(hash), hash).toBeUndefined();
    }
  });
});
