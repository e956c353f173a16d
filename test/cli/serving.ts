import { type IncomingMessage, request as httpRequest } from "node:http";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { ServeOptions } from "../../src/cli/command-options.ts";
import { type PageServer, startServer } from "../../src/cli/serve/server.ts";
import { openSession, type Session } from "../../src/cli/serve/session.ts";
import type { PageAssets } from "../../src/report/page/page.ts";
import { folderWith } from "./daejo.ts";

/** A notice whose versions disagree about one number. */
export const GARDEN = {
  en: "The roof garden opens at 9 a.m. on weekdays.\n\nIt holds up to 40 visitors at a time.\n\nDogs have to wait outside.\n",
  ko: "옥상 정원은 평일 오전 9시에 엽니다.\n\n한 번에 50명까지 들어갈 수 있습니다.\n\n반려견은 밖에서 기다려야 합니다.\n",
} as const;

/** Stand in the place of what is built of src/page. */
export const ASSETS: PageAssets = {
  script: "document.title = 'ready';",
  style: "body { margin: 0 }",
  scriptHash: "sha256-c2NyaXB0",
  styleHash: "sha256-c3R5bGU=",
};

/** A folder with the notice in two versions. To be asked for outside of tests. */
export function gardenFolder(more: Readonly<Record<string, string>> = {}): Garden {
  const folder = folderWith({ "garden.en.txt": GARDEN.en, "garden.ko.txt": GARDEN.ko, ...more });
  return {
    path: (name) => join(folder, name),
    read: (name) => readFileSync(join(folder, name), "utf8"),
    write: (name, text) => {
      writeFileSync(join(folder, name), text);
    },
  };
}

export interface Garden {
  readonly path: (name: string) => string;
  readonly read: (name: string) => string;
  readonly write: (name: string, text: string) => void;
}

/** The options of a call that compares the two versions of the notice. */
export function callOf(garden: Garden, more: Partial<ServeOptions> = {}): ServeOptions {
  return { en: garden.path("garden.en.txt"), ko: garden.path("garden.ko.txt"), config: false, port: 0, ...more };
}

/** A server of these options; it ends with the test. */
export async function serve(options: ServeOptions, files: readonly string[] = []): Promise<Served> {
  const session = await openSession({ files, options });
  const server = await startServer({ session, assets: ASSETS, version: "1.2.3", port: 0 });
  onTestFinished(() => server.end());
  return { session, server };
}

export interface Served {
  readonly session: Session;
  readonly server: PageServer;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Received {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Sends a path as it is written, which fetch does not. */
export function send(
  address: string,
  path: string,
  { method = "GET", headers = {}, body }: Sent = {},
): Promise<Received> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode: status = 0 } = response;
        resolve({ status, headers: response.headers, body: Buffer.concat(chunks).toString("utf8") });
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** A path below the token. */
export function below(address: string, path: string): string {
  return new URL(address).pathname + path;
}

/** What the page asks for. */
export async function get<T>(address: string, path: string): Promise<T> {
  const { status, body } = await send(address, below(address, path));
  if (status !== 200) throw new Error(`${path}: ${status} ${body}`);
  return JSON.parse(body) as T;
}

/** An edit as the page sends it. */
export function post(address: string, pair: number, edit: unknown, headers: Sent["headers"] = {}): Promise<Received> {
  return send(address, below(address, `pairs/${pair}/alignment`), {
    method: "POST",
    headers: { "content-type": "application/json", origin: new URL(address).origin, ...headers },
    body: typeof edit === "string" ? edit : JSON.stringify(edit),
  });
}

/** A stream of events; `next` waits for one. */
export interface Events {
  readonly next: () => Promise<string>;
  /** Resolves when the server has closed the stream. */
  readonly closed: Promise<void>;
}

export async function listen(address: string): Promise<Events> {
  const { hostname, port } = new URL(address);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = httpRequest({ hostname, port, path: below(address, "events"), agent: false }, resolve);
    request.on("error", reject);
    request.end();
    onTestFinished(() => {
      request.destroy();
    });
  });
  const events: string[] = [];
  const waiting: (() => void)[] = [];
  let rest = "";
  response.setEncoding("utf8").on("data", (chunk: string) => {
    const parts = (rest + chunk).split("\n\n");
    rest = parts.pop() ?? "";
    // Comments keep the stream alive.
    events.push(...parts.filter((part) => !part.startsWith(":")));
    for (const go of waiting.splice(0)) go();
  });
  response.on("error", () => {});
  return {
    next: async () => {
      while (events.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      return events.shift() ?? "";
    },
    closed: new Promise((resolve) => response.once("close", resolve)),
  };
}
