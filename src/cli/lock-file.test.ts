import { existsSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../../test/cli/daejo.ts";
import { withLockFile } from "./lock-file.ts";

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("what is done behind a lock file", () => {
  it("is done alone, and leaves nothing behind, also where it fails", async () => {
    const path = join(folderWith({}), "list.json");
    let inside = 0;
    const tasks = Array.from({ length: 5 }, (_, index) =>
      withLockFile(path, async () => {
        inside++;
        await later(5);
        expect(inside).toBe(1);
        inside--;
        if (index === 2) throw new Error("broken");
        return index;
      }),
    );
    const outcomes = await Promise.allSettled(tasks);
    expect(outcomes.map(({ status }) => status === "fulfilled")).toEqual([true, true, false, true, true]);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it("waits for another process, but not for one that has left its lock behind", async () => {
    const path = join(folderWith({}), "list.json");
    writeFileSync(`${path}.lock`, "");
    let isDone = false;
    const done = withLockFile(path, async () => {
      isDone = true;
    });
    await later(100);
    expect(isDone).toBe(false);
    rmSync(`${path}.lock`);
    await done;
    writeFileSync(`${path}.lock`, "");
    utimesSync(`${path}.lock`, new Date(0), new Date(0));
    expect(await withLockFile(path, async () => "done")).toBe("done");
  });

  it("is refused where nothing can be written", async () => {
    const path = join(folderWith({}), "nowhere", "list.json");
    await expect(withLockFile(path, async () => "done")).rejects.toMatchObject({ code: "file-unreadable" });
  });
});
