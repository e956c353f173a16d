import { writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { admit, refuseChange } from "../../../src/cli/serve/gate.ts";
import { methodsOf, routeOf, Routes } from "../../../src/cli/serve/routes.ts";
import { openSession } from "../../../src/cli/serve/session.ts";
import { bucket } from "../features.ts";
import type { Draw } from "../draw.ts";
import { must } from "../laws.ts";
import { inFolder } from "./folder.ts";
import { reached, type Target } from "./target.ts";

const ASSETS = { script: "", style: "", scriptHash: "sha256-", styleHash: "sha256-" };

/** What is asked of the server and what is sent to it, without a network between. */
export const serveTarget: Target = {
  name: "serve",
  parts: ["en", "ko", "request", "edit", "alignment", "en"],
  largest: 10_000,
  run: (parts, draw) =>
    inFolder(async () => {
      writeFileSync("bakery.en.txt", parts.text(0));
      writeFileSync("bakery.ko.txt", parts.text(1));
      if (draw.chance(0.2)) writeFileSync(".daejo-alignment.json", parts.text(4));
      const session = await openSession({
        files: [],
        options: { en: "bakery.en.txt", ko: "bakery.ko.txt", config: false, port: 0 },
      });
      const routes = new Routes(session, ASSETS, "0");
      const answers: { readonly status: number; readonly body?: unknown }[] = [];
      const [path = "", query = ""] = parts.text(2).split("?");
      const admission = admit(requestFor(parts.text(2), parts.text(3), draw), "token", 80);
      answers.push("status" in admission ? admission : { status: 200 });
      const route = routeOf(path);
      if (
        route !== undefined &&
        methodsOf(route).includes("GET") &&
        route.name !== "events" &&
        route.name !== "alignment"
      ) {
        answers.push(routes.read(route, new URLSearchParams(query)));
      }
      for (const body of [
        parts.text(3),
        editOf(session.snapshot.comparisons[0]?.report.beads ?? [], session.snapshot.revision, draw),
      ]) {
        answers.push(await routes.change(draw.below(2), body));
      }
      writeFileSync("bakery.en.txt", parts.text(5));
      await session.refresh(session.files);
      answers.push(
        routes.read({ name: "project" }, new URLSearchParams()),
        routes.read({ name: "pair", pair: 0 }, new URLSearchParams()),
      );
      for (const { status, body } of answers) must(status < 500, "the server has no fault", [status, body]);
      const { troubles, revision } = session.snapshot;
      for (const trouble of troubles) must(!/inside|internal/i.test(trouble), "a trouble is one of the files", trouble);
      return reached(
        [answers, troubles],
        [
          ...answers.map(({ status }) => `status ${status}`),
          bucket("troubles", troubles.length),
          `revision ${revision}`,
        ],
      );
    }),
};

function requestFor(url: string, text: string, draw: Draw): IncomingMessage {
  const headers = {
    host: draw.pick(["127.0.0.1", "localhost:80", text.slice(0, 30)]),
    ...(draw.chance(0.5) ? { origin: draw.pick(["http://127.0.0.1", text.slice(0, 30), "null"]) } : {}),
    "content-type": draw.pick(["application/json", text.slice(0, 30)]),
  };
  const request = {
    url: draw.pick([`/token/${url}`, url, `/${url}`]),
    headers,
    method: "POST",
  } as unknown as IncomingMessage;
  refuseChange(request);
  return request;
}

/** An edit that is possible, of paragraphs that are there. */
function editOf(
  beads: readonly { readonly en: readonly string[]; readonly ko: readonly string[] }[],
  revision: number,
  draw: Draw,
): string {
  const [a, b] = beads.length === 0 ? [] : [draw.pick(beads), draw.pick(beads)];
  const lock = a === undefined || b === undefined ? [] : [{ en: a.en, ko: b.ko }];
  return JSON.stringify({ revision: draw.chance(0.9) ? revision : 0, lock, release: draw.chance(0.2) ? lock : [] });
}
