import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../../test/cli/daejo.ts";
import { writeWhole } from "./write-file.ts";

const isWindows = process.platform === "win32";
const leftOut = isWindows ? " (left out on Windows, where links and modes are others)" : "";

describe.skipIf(isWindows)(`a file that is written as a whole${leftOut}`, () => {
  it("stays a link to another, which gets the text", async () => {
    const folder = folderWith({ "shared/list.json": "old" });
    symlinkSync(join("shared", "list.json"), join(folder, "list.json"));
    await writeWhole(join(folder, "list.json"), "new");
    expect(lstatSync(join(folder, "list.json")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "shared/list.json"), "utf8")).toBe("new");
    expect(readdirSync(join(folder, "shared"))).toEqual(["list.json"]);
  });

  it("may be read and written by whom it was", async () => {
    const path = join(folderWith({ "list.json": "old" }), "list.json");
    chmodSync(path, 0o664);
    await writeWhole(path, ["n", "ew"]);
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o664);
  });

  it("leaves nothing beside it where it cannot be written", async () => {
    const folder = folderWith({});
    const broken = (function* (): Generator<string> {
      yield "half";
      throw new Error("the rest is missing");
    })();
    await expect(writeWhole(join(folder, "list.json"), broken)).rejects.toMatchObject({ code: "file-unreadable" });
    expect(readdirSync(folder)).toEqual([]);
  });
});
