import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { below, callOf, GARDEN, gardenFolder, get, listen, send, serve } from "../../../test/cli/serving.ts";

describe("the stream of events", () => {
  it("tells everybody of changes", async () => {
    const garden = gardenFolder();
    const { session, server } = await serve(callOf(garden));
    const streams = await Promise.all([listen(server.address), listen(server.address)]);
    garden.write("garden.ko.txt", GARDEN.ko.replace("50", "40"));
    await session.refresh([garden.path("garden.ko.txt")]);
    for (const { next } of streams) expect(await next()).toBe('event: changed\ndata: {"revision":2}');
    expect(await get(server.address, "project.json")).toMatchObject({ revision: 2, project: { verdict: "passed" } });
    expect(await get(server.address, "pairs/0.json")).toMatchObject({ revision: 2, pair: { findings: [] } });
  });

  it("begins with the trouble that there is, each in one line", async () => {
    const garden = gardenFolder();
    const { session, server } = await serve(callOf(garden));
    rmSync(garden.path("garden.ko.txt"));
    await session.refresh(session.files);
    const { next } = await listen(server.address);
    expect(await next()).toMatch(/^event: trouble\ndata: \{"message":"There is no file .*"\}$/);
    // What was there before is still shown.
    expect((await send(server.address, below(server.address, "pairs/0.json"))).status).toBe(200);
  });

  it("is closed with the server, at once", async () => {
    const { server } = await serve(callOf(gardenFolder()));
    const streams = await Promise.all([listen(server.address), listen(server.address)]);
    const start = performance.now();
    await server.end();
    await Promise.all(streams.map(({ closed }) => closed));
    expect(performance.now() - start).toBeLessThan(1000);
    await expect(send(server.address, below(server.address, ""))).rejects.toThrow("ECONNREFUSED");
  });
});
