import { describe, expect, it } from "vitest";
import { below, callOf, gardenFolder, send, serve } from "../../../test/cli/serving.ts";

const garden = gardenFolder();

describe("nobody gets in", () => {
  it("without the token, whatever is asked for", async () => {
    const { address } = (await serve(callOf(garden))).server;
    const token = below(address, "").slice(1, -1);
    const wrong = (token.startsWith("A") ? "B" : "A") + token.slice(1);
    const paths = [
      "/",
      "/project.json",
      "//",
      `/${wrong}/`,
      `/${token}x/`,
      `/${token}`,
      `/x/${token}/`,
      "*",
      `//${token}/`,
    ];
    for (const path of [
      ...paths,
      `/${token.toUpperCase()}/`,
      `/%${token.charCodeAt(0).toString(16)}${token.slice(1)}/`,
    ]) {
      if (path === `/${token}/`) continue;
      for (const method of ["GET", "POST", "DELETE"]) {
        const answer = await send(address, path, { method, headers: { host: "evil.example" } });
        expect({ path, status: answer.status, body: answer.body }).toEqual({ path, status: 404, body: "" });
        expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
      }
    }
  });

  it("by the paths of files", async () => {
    const { address } = (await serve(callOf(garden))).server;
    const file = garden.path("garden.en.txt");
    const paths = [
      "../../etc/passwd",
      "..%2f..%2fetc%2fpasswd",
      "%2e%2e/%2e%2e/etc/passwd",
      "..\\..\\etc\\passwd",
      "pairs/../project.json",
      "./project.json",
      "project.json/",
      "/project.json",
      file,
      `pairs/${file}.json`,
      `pairs/${encodeURIComponent(file)}.json`,
      "pairs/1.json",
      "pairs/-1.json",
      "pairs/00.json",
      "pairs/0x0.json",
      "pairs/1e3.json",
      "pairs/__proto__.json",
      "pairs/9999999999999999999999.json",
      "export.html",
      "export.tmx%00",
      "daejo",
    ];
    for (const path of paths) {
      const answer = await send(address, below(address, path));
      expect({ path, status: answer.status, body: answer.body }).toEqual({ path, status: 404, body: "" });
    }
  });

  it("by an address in the place of a path", async () => {
    const { address } = (await serve(callOf(garden))).server;
    for (const path of [address, `http://evil.example${below(address, "")}`, "file:///etc/passwd"]) {
      expect(await send(address, path)).toMatchObject({ status: 404, body: "" });
    }
  });

  it("under another name, as when a name is bent to this machine", async () => {
    const { address } = (await serve(callOf(garden))).server;
    const { host, port } = new URL(address);
    const statusAt = async (name: string): Promise<number> =>
      (await send(address, below(address, "project.json"), { headers: { host: name } })).status;
    expect(await statusAt(host)).toBe(200);
    expect(await statusAt(`localhost:${port}`)).toBe(200);
    expect(await statusAt(`LOCALHOST:${port}`)).toBe(200);
    for (const name of [
      "evil.example",
      `evil.example:${port}`,
      "127.0.0.1",
      "localhost:1",
      `127.0.0.1.evil.example:${port}`,
    ]) {
      expect([name, await statusAt(name)]).toEqual([name, 403]);
    }
  });

  it("with a method that is not meant", async () => {
    const { address } = (await serve(callOf(garden))).server;
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"]) {
      const answer = await send(address, below(address, "project.json"), { method });
      expect(answer).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" }, body: "" });
    }
    for (const method of ["GET", "HEAD", "PUT", "OPTIONS"]) {
      const answer = await send(address, below(address, "pairs/0/alignment"), { method });
      expect(answer).toMatchObject({ status: 405, headers: { allow: "POST" } });
    }
  });

  it("with an edit from another page", async () => {
    const { address } = (await serve(callOf(garden))).server;
    const { origin, port } = new URL(address);
    const nothing = { revision: 1, lock: [], release: [] };
    const path = below(address, "pairs/0/alignment");
    const statusOf = async (headers: Readonly<Record<string, string>>): Promise<number> =>
      (await send(address, path, { method: "POST", headers, body: JSON.stringify(nothing) })).status;
    const json = { "content-type": "application/json" };
    expect(await statusOf({ ...json, origin })).toBe(204);
    expect(await statusOf({ "content-type": "application/json; charset=utf-8", origin })).toBe(204);
    expect(await statusOf({ ...json, "sec-fetch-site": "same-origin" })).toBe(204);
    expect(await statusOf(json)).toBe(403);
    for (const other of [
      "http://evil.example",
      "null",
      `https://127.0.0.1:${port}`,
      `http://localhost:${port}`,
      `${origin}/`,
    ]) {
      expect([other, await statusOf({ ...json, origin: other })]).toEqual([other, 403]);
      expect([other, await statusOf({ ...json, origin: other, "sec-fetch-site": "same-origin" })]).toEqual([
        other,
        403,
      ]);
    }
    for (const site of ["cross-site", "same-site", "none"]) {
      expect([site, await statusOf({ ...json, "sec-fetch-site": site })]).toEqual([site, 403]);
    }
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "application/jsonx",
      "text/plain; application/json",
    ]) {
      expect([type, await statusOf({ origin, "content-type": type })]).toEqual([type, 415]);
    }
    expect(await statusOf({ origin })).toBe(415);
  });
});
