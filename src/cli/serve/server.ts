// Eight routes on one machine: a framework would bring more to keep up with than it takes away.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { DaejoError } from "../../errors.ts";
import type { PageAssets } from "../../report/page/page.ts";
import { type Answer, complaint } from "./answer.ts";
import { readBody } from "./body.ts";
import { createEventStreams } from "./events.ts";
import { admit, newToken, refuseChange } from "./gate.ts";
import { securityHeaders } from "./headers.ts";
import { methodsOf, routeOf, Routes } from "./routes.ts";
import type { Session } from "./session.ts";
import { messageOf } from "./troubles.ts";

/** A server that answers. */
export interface PageServer {
  /** Of the page, with the token that nobody else knows. */
  readonly address: string;
  /** Closes every connection at once. */
  readonly end: () => Promise<void>;
}

export interface PageServerOptions {
  readonly session: Session;
  readonly assets: PageAssets;
  /** daejo's own. */
  readonly version: string;
  /** 0 takes `preferred`, or any that is free. */
  readonly port: number;
  /** A port that may be in use. */
  readonly preferred?: number;
}

/**
 * Serves a session to this machine alone.
 * @throws DaejoError `bad-option` where the port cannot be had.
 */
export async function startServer({
  session,
  assets,
  version,
  port,
  preferred = 0,
}: PageServerOptions): Promise<PageServer> {
  const token = newToken();
  const shared = securityHeaders(assets);
  const routes = new Routes(session, assets, version);
  const streams = createEventStreams(session);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<Answer | undefined> => {
    const admission = admit(request, token, (request.socket.address() as AddressInfo).port);
    if ("status" in admission) return admission;
    const route = routeOf(admission.path);
    if (route === undefined) return { status: 404 };
    const methods = methodsOf(route);
    if (!methods.includes(request.method ?? "")) return { status: 405, headers: { allow: methods.join(", ") } };
    if (route.name === "alignment") {
      const refusal = refuseChange(request);
      if (refusal !== undefined) return refusal;
      const body = await readBody(request);
      return body === undefined ? { status: 413 } : routes.change(route.pair, body);
    }
    if (route.name !== "events") return routes.read(route, admission.query);
    if (request.method === "HEAD") return { status: 200, headers: { "content-type": "text/event-stream" } };
    streams.open(response, shared, admission.query.get("revision"));
    return undefined;
  };

  const server = createServer((request, response) => {
    answer(request, response)
      .catch((error: unknown) => {
        // Who breaks off in the middle of a request waits for no answer.
        if (request.destroyed && !request.complete) return undefined;
        return complaint(500, messageOf(error, session.snapshot.settings.lang));
      })
      .then((given) => {
        if (given !== undefined) send(given, request, response, shared);
      })
      // The other side has gone away.
      .catch(() => response.destroy());
  });
  if (port !== 0) await listen(server, port);
  else await listen(server, preferred).catch(() => listen(server, 0));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${token}/`,
    end: async () => {
      streams.end();
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      server.closeAllConnections();
      await closed;
    },
  };
}

function send(
  { status, headers = {}, body = "" }: Answer,
  request: IncomingMessage,
  response: ServerResponse,
  shared: Readonly<Record<string, string>>,
): void {
  // What was not read of a body would be taken for the next request.
  const rest = request.complete || request.method === "GET" || request.method === "HEAD" ? {} : { connection: "close" };
  const length = status === 204 ? {} : { "content-length": String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...shared, ...headers, ...length, ...rest });
  response.end(body);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (cause: NodeJS.ErrnoException): void => {
      const why = cause.code === "EADDRINUSE" ? "is in use" : `cannot be had (${cause.code ?? cause.message})`;
      reject(
        new DaejoError(
          "bad-option",
          `Port ${port} ${why}.`,
          "Name another, or leave --port out: then a free one is taken.",
          { cause },
        ),
      );
    };
    server.once("error", onError);
    server.listen({ host: "127.0.0.1", port }, () => {
      server.off("error", onError);
      // Later ones are of single connections.
      server.on("error", () => {});
      resolve();
    });
  });
}
