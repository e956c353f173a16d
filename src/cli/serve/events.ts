import type { ServerResponse } from "node:http";
import type { Session, SessionEvent } from "./session.ts";

/** Proxies and browsers give up a stream in which nothing comes for long; milliseconds. */
const PULSE = 20_000;

/** Streams of what happens in a session, as `text/event-stream`. */
export interface EventStreams {
  /** Goes on until the other side ends it. Begins with a change where the other side knows another revision than there is. */
  readonly open: (response: ServerResponse, headers: Readonly<Record<string, string>>, known: string | null) => void;
  readonly end: () => void;
}

export function createEventStreams(session: Session): EventStreams {
  const open = new Set<ServerResponse>();
  const toAll = (text: string): void => {
    for (const response of open) response.write(text);
  };
  const end = session.listen((event) => {
    toAll(written(event));
  });
  const pulse = setInterval(() => {
    toAll(":\n\n");
  }, PULSE);
  pulse.unref();
  return {
    open: (response, headers, known) => {
      response.writeHead(200, { ...headers, "content-type": "text/event-stream; charset=utf-8" });
      const { revision } = session.snapshot;
      const isBehind = known !== null && known !== String(revision);
      response.write(isBehind ? written({ kind: "changed", revision }) : ":\n\n");
      open.add(response);
      response.once("close", () => open.delete(response));
    },
    end: () => {
      clearInterval(pulse);
      end();
      for (const response of open) response.end();
    },
  };
}

function written({ kind, ...data }: SessionEvent): string {
  return `event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`;
}
