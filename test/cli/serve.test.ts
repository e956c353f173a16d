import { describe, expect, it } from "vitest";
import { complaint, daejo, folderWith } from "./daejo.ts";
import { startServing } from "./serve-process.ts";
import { below, GARDEN, listen, send } from "./serving.ts";

const cwd = folderWith({ "garden.en.txt": GARDEN.en, "garden.ko.txt": GARDEN.ko });

describe("daejo serve", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("prints its address, answers, and ends on %s", async (signal) => {
    const { written, ended, stop } = await startServing(cwd, [
      "--en",
      "garden.en.txt",
      "--ko",
      "garden.ko.txt",
      "--lang",
      "ko",
    ]);
    expect(written.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/\n$/);
    expect(written.stderr).toMatch(/^daejo: .*1개.*\n$/);
    const address = written.stdout.trim();
    const page = await send(address, below(address, ""));
    expect(page).toMatchObject({ status: 200, headers: { "content-type": "text/html; charset=utf-8" } });
    expect(page.body).toContain('<html lang="ko">');
    const { closed } = await listen(address);
    stop(signal);
    expect(await ended).toBe(0);
    await closed;
    expect(written.stderr.split("\n")).toHaveLength(2);
  });

  it.each([[["-"]], [["--en", "-", "--ko", "garden.ko.txt"]], [["garden.en.txt", "--against", "-"]]])(
    "cannot watch standard input: %j",
    async (args) => {
      expect(await daejo(["serve", ...args], { cwd })).toEqual(
        complaint("Standard input cannot be watched.", "Save the text to a file, and name the file."),
      );
    },
  );

  it("ends where its port is taken", async () => {
    const { written, ended, stop } = await startServing(cwd, ["--en", "garden.en.txt", "--ko", "garden.ko.txt"]);
    const { port } = new URL(written.stdout);
    const again = await daejo(["serve", "--en", "garden.en.txt", "--ko", "garden.ko.txt", "--port", port], { cwd });
    expect(again).toEqual(
      complaint(`Port ${port} is in use.`, "Name another, or leave --port out: then a free one is taken."),
    );
    stop("SIGTERM");
    expect(await ended).toBe(0);
  });

  it("refuses what check refuses", async () => {
    expect((await daejo(["serve"], { cwd })).stderr).toMatch(/^daejo: No input is named\.\n/);
    expect((await daejo(["serve", "nowhere.txt"], { cwd })).stderr).toMatch(
      /^daejo: There is no file "nowhere\.txt"\.\n/,
    );
    expect((await daejo(["serve", "--port", "70000"], { cwd })).code).toBe(2);
  });
});
