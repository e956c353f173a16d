import { connect } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { ASSETS, below, callOf, gardenFolder, get, post, send, serve } from "../../../test/cli/serving.ts";
import type { PagePair, PageProject } from "../../report/page/page-data.ts";
import { DaejoError } from "../../errors.ts";
import { type PageServer, startServer } from "./server.ts";

interface PairAnswer {
  readonly revision: number;
  readonly pair: PagePair;
}

const garden = gardenFolder();

describe("the address", () => {
  it("is on this machine, with 24 random bytes", async () => {
    const [one, other] = await Promise.all([serve(callOf(garden)), serve(callOf(garden))]);
    const token = /^http:\/\/127\.0\.0\.1:\d+\/([\w-]{32})\/$/.exec(one.server.address)?.[1];
    expect(token).toBeDefined();
    expect(other.server.address).not.toContain(token);
  });

  it("is refused where its port is taken", async () => {
    const { session, server } = await serve(callOf(garden));
    const port = Number(new URL(server.address).port);
    const again = startServer({ session, assets: ASSETS, version: "1.2.3", port });
    await expect(again).rejects.toMatchObject({ code: "bad-option", message: `Port ${port} is in use.` });
    await expect(again).rejects.toBeInstanceOf(DaejoError);
  });
});

describe("the port that is preferred", () => {
  it("is taken where it is free, and any other where it is not", async () => {
    const { session, server } = await serve(callOf(garden));
    const port = Number(new URL(server.address).port);
    await server.end();
    const start = (): Promise<PageServer> =>
      startServer({ session, assets: ASSETS, version: "1.2.3", port: 0, preferred: port });
    const [first, second] = [await start(), await start()];
    onTestFinished(async () => {
      await Promise.all([first.end(), second.end()]);
    });
    expect(new URL(first.address).port).toBe(String(port));
    expect(new URL(second.address).port).not.toBe(String(port));
    // With its next start it knows the address of the last one no longer.
    await first.end();
    const third = await start();
    onTestFinished(() => third.end());
    expect(new URL(third.address).port).toBe(String(port));
    const events = below(first.address, "events");
    expect(await send(third.address, events, { method: "HEAD" })).toMatchObject({ status: 404 });
  });
});

describe("what is served", () => {
  it("is the page, the overview, each comparison, under a policy that allows the page's own code alone", async () => {
    const { address } = (await serve(callOf(garden))).server;
    const page = await send(address, below(address, ""));
    expect(page).toMatchObject({
      status: 200,
      headers: {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy":
          "default-src 'none'; script-src 'sha256-c2NyaXB0'; style-src 'sha256-c3R5bGU='; connect-src 'self'; " +
          "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
        "cross-origin-resource-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
      },
    });
    expect(page.body).toContain(`<script>${ASSETS.script}</script>`);
    expect(page.body).toContain('id="live">{"base":""}<');
    const { revision, project } = await get<{ revision: number; project: PageProject }>(address, "project.json");
    expect(revision).toBe(1);
    expect(project).toMatchObject({ version: "1.2.3", language: "en", verdict: "failed", pairs: [{}] });
    const { pair } = await get<PairAnswer>(address, "pairs/0.json");
    expect(pair.findings.map(({ rule }) => rule)).toContain("number/value");
  });

  it.each([
    ["tmx", "application/x-tmx+xml; charset=utf-8", '<tmx version="1.4">'],
    ["xliff", "application/xliff+xml; charset=utf-8", "urn:oasis:names:tc:xliff:document:2.0"],
  ])("can be saved as %s", async (format, type, mark) => {
    const { address } = (await serve(callOf(garden))).server;
    const { headers, body } = await send(address, below(address, `export.${format}`));
    expect(headers["content-type"]).toBe(type);
    expect(headers["content-disposition"]).toBe(
      `attachment; filename="garden.en.${format}"; filename*=UTF-8''garden.en.${format}`,
    );
    expect(body).toContain(mark);
    expect(body).toContain("It holds up to 40 visitors at a time.");
    const sentences = await send(address, below(address, `export.${format}?unit=sentence`));
    expect(sentences.status).toBe(200);
    expect((await send(address, below(address, `export.${format}?unit=page`))).status).toBe(400);
  });

  it("has the same headers and no body for HEAD", async () => {
    const { address } = (await serve(callOf(garden))).server;
    for (const path of ["", "project.json", "pairs/0.json", "export.tmx"]) {
      const [whole, head] = await Promise.all([
        send(address, below(address, path)),
        send(address, below(address, path), { method: "HEAD" }),
      ]);
      expect(head).toMatchObject({ status: 200, body: "" });
      expect(head.headers["content-length"]).toBe(String(Buffer.byteLength(whole.body)));
    }
    expect(await send(address, below(address, "events"), { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
  });
});

describe("a body", () => {
  it("of more than a megabyte is not read", async () => {
    const { address } = (await serve(callOf(garden))).server;
    const large = (size: number): string =>
      JSON.stringify({ revision: 1, lock: [], release: [], note: "x".repeat(size) });
    expect((await post(address, 0, large(1_000_000))).status).toBe(204);
    expect((await post(address, 0, large(1024 * 1024))).status).toBe(413);
    const { origin } = new URL(address);
    const head = ["transfer-encoding: chunked", "content-type: application/json", `origin: ${origin}`, ""];
    const streamed = await exchange(address, [...head, "100001", "x".repeat(0x100001), "0", "", ""]);
    expect(streamed).toMatch(/^HTTP\/1\.1 413 /);
    // What was not read is no next request.
    expect(streamed).toMatch(/\r\nconnection: close\r\n/i);
    expect(streamed.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });

  it("that breaks off is nothing to speak of", async () => {
    const { address } = (await serve(callOf(garden))).server;
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    onTestFinished(() => said.mockRestore());
    const { origin, host, port } = new URL(address);
    const head = [
      `POST ${below(address, "pairs/0/alignment")} HTTP/1.1`,
      `host: ${host}`,
      `origin: ${origin}`,
      "content-type: application/json",
      "content-length: 100",
    ];
    const socket = connect(Number(port), "127.0.0.1");
    await new Promise((resolve) => socket.write([...head, "", "{"].join("\r\n"), resolve));
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(said).not.toHaveBeenCalled();
    expect((await post(address, 0, { revision: 1, lock: [], release: [] })).status).toBe(204);
  });

  it.each([
    ["", "The edit is no JSON."],
    ["{", "The edit is no JSON."],
    ["[]", "The edit has a part that is no object."],
    ["null", "The edit has a part that is no object."],
    [{ lock: [], release: [] }, '"revision" is no whole number.'],
    [{ revision: 1.5, lock: [], release: [] }, '"revision" is no whole number.'],
    [{ revision: 1, release: [] }, '"lock" is no list.'],
    [{ revision: 1, lock: [], release: {} }, '"release" is no list.'],
    [{ revision: 1, lock: [1], release: [] }, "The edit has a part that is no object."],
    [{ revision: 1, lock: [{ en: ["p"] }], release: [] }, 'lock: "ko" is no list of ids.'],
    [{ revision: 1, lock: [{ en: [1], ko: [] }], release: [] }, 'lock: "en" is no list of ids.'],
    [{ revision: 1, lock: [{ en: [], ko: [] }], release: [] }, "The bead holds nothing."],
    [{ revision: 1, lock: [{ en: ["__proto__"], ko: [] }], release: [] }, expect.stringContaining("__proto__")],
  ])("of another shape is refused in a sentence: %j", async (edit, message) => {
    const { address } = (await serve(callOf(garden))).server;
    const answer = await post(address, 0, edit);
    expect({ status: answer.status, body: JSON.parse(answer.body) as unknown }).toEqual({
      status: 400,
      body: { message },
    });
    expect(() => garden.read(".daejo-alignment.json")).toThrow("ENOENT");
  });
});

/** Lines as they are, as a browser would never send them; what comes back. */
function exchange(address: string, lines: readonly string[]): Promise<string> {
  const { port, host } = new URL(address);
  return new Promise((resolve, reject) => {
    let received = "";
    const socket = connect(Number(port), "127.0.0.1", () => {
      socket.write([`POST ${below(address, "pairs/0/alignment")} HTTP/1.1`, `host: ${host}`, ...lines].join("\r\n"));
    });
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      received += chunk;
    });
    socket.on("error", (error) => (received === "" ? reject(error) : resolve(received)));
    socket.on("close", () => {
      resolve(received);
    });
  });
}
