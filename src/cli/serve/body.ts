import type { IncomingMessage } from "node:http";

/** An edit of a whole book is far smaller. */
const LARGEST_BYTES = 1024 * 1024;

/** The body of a request as text; undefined where it is too large, of which no more is read than that takes to see. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_BYTES) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
