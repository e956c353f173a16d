import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Answer } from "./answer.ts";

/** What is asked for below the token, or the answer that turns a request away. */
export type Admission = { readonly path: string; readonly query: URLSearchParams } | Answer;

/** 192 bits that nobody guesses, in characters that stand in an address as they are. */
export function newToken(): string {
  return randomBytes(24).toString("base64url");
}

/**
 * Lets in who knows the token and speaks to the server by its own name: a page of another site whose name was bent to 127.0.0.1 sends
 * that site's name. Without the token there is nothing to be seen here but that somebody answers. A path is compared as it was sent, never decoded or resolved.
 */
export function admit({ url = "", headers }: IncomingMessage, token: string, port: number): Admission {
  const [, given = "", path, query = ""] = /^\/([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/s.exec(url) ?? [];
  if (!isSame(given, token) || path === undefined) return { status: 404 };
  if (!isOwnHost(headers.host, port)) return { status: 403 };
  return { path, query: new URLSearchParams(query) };
}

/** Why a request may not change anything; undefined where it may. Only the page itself may: other sites can send forms, but neither its origin nor JSON. */
export function refuseChange({ headers }: IncomingMessage): Answer | undefined {
  const { host = "", origin, "sec-fetch-site": site, "content-type": type = "" } = headers;
  const isFromPage = origin === undefined ? site === "same-origin" : origin === `http://${host.toLowerCase()}`;
  if (!isFromPage) return { status: 403 };
  if (!/^application\/json\s*(?:;|$)/i.test(type)) return { status: 415 };
  return undefined;
}

/** In a time that does not tell how much of it is right. */
function isSame(given: string, token: string): boolean {
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(token));
}

function isOwnHost(host: string | undefined, port: number): boolean {
  const names = ["127.0.0.1", "localhost"];
  // A browser leaves out the port that is usual.
  const hosts = names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  return host !== undefined && hosts.includes(host.toLowerCase());
}
