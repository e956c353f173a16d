import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

export interface ServedFolder {
  readonly origin: string;
  /** The files that were asked for, in order, beginning anew whenever the list is emptied. */
  readonly asked: string[];
  readonly close: () => void;
}

/** Serves the files of a folder below a path, as any static host would, on a free port of this machine. */
export async function serveFolder(folder: string, path: string): Promise<ServedFolder> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const name = fileNamed(request.url ?? "", path);
    asked.push(name);
    readFile(join(folder, name)).then(
      (content) => {
        response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream" }).end(content);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, asked, close: () => void server.close() };
}

function fileNamed(url: string, path: string): string {
  const { pathname } = new URL(url, "http://localhost");
  const name = pathname.startsWith(path) ? normalize(pathname.slice(path.length)) : "outside";
  return name === "." ? "index.html" : name;
}
