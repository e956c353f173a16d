import { describe, expect, it } from "vitest";
import { shownNames } from "./title.ts";

describe("the names of a comparison", () => {
  it("of one document: its folders stand apart", () => {
    expect(shownNames(["docs/guide/install.md"])).toEqual([{ folder: "docs/guide/", name: "install.md" }]);
    expect(shownNames(["install.md"])).toEqual([{ folder: "", name: "install.md" }]);
  });

  it("of two documents: only the folders that both are in", () => {
    expect(shownNames(["docs/en/install.md", "docs/ko/install.md"])).toEqual([
      { folder: "docs/", name: "en/install.md" },
      { folder: "docs/", name: "ko/install.md" },
    ]);
  });

  it("share whole folders, not their beginnings", () => {
    expect(shownNames(["docs-en/a.md", "docs-ko/a.md"]).map(({ folder }) => folder)).toEqual(["", ""]);
    expect(shownNames(["/a.en.md", "/a.ko.md"]).map(({ folder }) => folder)).toEqual(["/", "/"]);
  });

  it("put together are the names again", () => {
    const names = ["a/b/c", "a/b/d", "a/e"];
    expect(shownNames(names).map(({ folder, name }) => folder + name)).toEqual(names);
    expect(shownNames(names)[0]).toEqual({ folder: "a/", name: "b/c" });
  });
});
