import { describe, expect, it } from "vitest";
import { ownPort } from "./own-port.ts";

describe("the port of what is compared", () => {
  it("is the same with every start, however the files are written", () => {
    const port = ownPort("/docs", ["a.md", "b.md"], { against: ["c.md"] });
    expect(ownPort("/docs/", ["./a.md", "/docs/b.md"], { against: ["/docs/x/../c.md"] })).toBe(port);
    expect(ownPort("/docs", [], { en: "a", ko: "b" })).toBe(42_501);
  });

  it("is another for whatever else is compared", () => {
    const calls = [
      ownPort("/docs", [], {}),
      ownPort("/texts", [], {}),
      ownPort("/docs", ["a.md"], {}),
      ownPort("/docs", ["a.md", "b.md"], {}),
      ownPort("/docs", ["a.md"], { against: ["b.md"] }),
      ownPort("/docs", [], { en: "a.md", ko: "b.md" }),
      ownPort("/docs", [], { pairs: ["*.en => *.ko"] }),
      ownPort("/docs", [], { config: "a.json" }),
      ownPort("/docs", [], { config: false }),
    ];
    expect(new Set(calls).size).toBe(calls.length);
  });

  it("stands among 3000", () => {
    const ports = Array.from({ length: 2000 }, (_, n) => ownPort("/docs", [`${n}.md`], {}));
    expect(Math.min(...ports)).toBeGreaterThanOrEqual(42_000);
    expect(Math.max(...ports)).toBeLessThan(45_000);
    expect(new Set(ports).size).toBeGreaterThan(1200);
  });
});
