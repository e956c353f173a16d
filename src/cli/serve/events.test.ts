import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createEventStreams } from "./events.ts";
import type { Session, SessionEvent } from "./session.ts";
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

  it("tells of trouble, and the project carries it until it is over, also for who comes later", async () => {
    const garden = gardenFolder();
    const { session, server } = await serve(callOf(garden));
    const troublesNow = async (): Promise<readonly string[]> =>
      (await get<{ readonly troubles: readonly string[] }>(server.address, "project.json")).troubles;
    const { next } = await listen(server.address);
    expect(await troublesNow()).toEqual([]);

    rmSync(garden.path("garden.ko.txt"));
    await session.refresh(session.files);
    expect(await next()).toBe('event: changed\ndata: {"revision":2}');
    const missing = [expect.stringMatching(/^There is no file ".*garden\.ko\.txt"\. /)];
    expect(await troublesNow()).toEqual(missing);
    // What was there before is still shown.
    expect((await send(server.address, below(server.address, "pairs/0.json"))).status).toBe(200);

    garden.write(".daejo-alignment.json", "{");
    await session.refresh(session.files);
    expect(await next()).toBe('event: changed\ndata: {"revision":3}');
    expect(await troublesNow()).toEqual([expect.stringContaining("is not JSON")]);
    garden.write(".daejo-alignment.json", "[");
    await session.refresh(session.files);
    await session.refresh(session.files);
    expect(await troublesNow()).toEqual([expect.stringContaining("is not JSON")]);
    // A second tab hears nothing at first, and asks.
    await listen(server.address);
    expect(await troublesNow()).toHaveLength(1);

    rmSync(garden.path(".daejo-alignment.json"));
    await session.refresh(session.files);
    expect(await troublesNow()).toEqual(missing);
    garden.write("garden.ko.txt", GARDEN.ko);
    await session.refresh(session.files);
    expect(await get(server.address, "project.json")).toMatchObject({ troubles: [], project: { verdict: "failed" } });
  });

  it("begins with what a page that was not listening has missed", async () => {
    const garden = gardenFolder();
    const { session, server } = await serve(callOf(garden));
    garden.write("garden.ko.txt", GARDEN.ko.replace("50", "40"));
    await session.refresh(session.files);
    const beginningFor = async (revision: string): Promise<string> => {
      const response = await fetch(`${server.address}events?revision=${revision}`);
      const { value } = (await response.body?.getReader().read()) ?? {};
      return new TextDecoder().decode(value);
    };
    expect(await beginningFor("2")).toBe(":\n\n");
    expect(await beginningFor("1")).toBe('event: changed\ndata: {"revision":2}\n\n');
    expect(await beginningFor("")).toContain("changed");
  });

  it("is written to no more once the other side has closed it", async () => {
    const { session } = await serve(callOf(gardenFolder()));
    let tell = (_: SessionEvent): void => {};
    const streams = createEventStreams({
      snapshot: session.snapshot,
      listen: (listener: typeof tell) => {
        tell = listener;
        return () => {};
      },
    } as Session);
    const written: string[] = [];
    const response = Object.assign(new EventEmitter(), {
      writeHead: () => {},
      write: (text: string) => written.push(text),
      end: () => {},
    });
    streams.open(response as unknown as ServerResponse, {}, null);
    tell({ kind: "changed", revision: 2 });
    response.emit("close");
    tell({ kind: "changed", revision: 3 });
    streams.end();
    expect(written).toEqual([":\n\n", 'event: changed\ndata: {"revision":2}\n\n']);
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
