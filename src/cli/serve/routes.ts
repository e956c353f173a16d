import { type PageAssets, toPage } from "../../report/page/page.ts";
import type { PageProject } from "../../report/page/page-data.ts";
import { toPagePair, toProject } from "../../report/page/project.ts";
import { DaejoError } from "../../errors.ts";
import { type Answer, complaint, jsonAnswer } from "./answer.ts";
import type { Comparison } from "./comparison.ts";
import { download, type DownloadFormat } from "./download.ts";
import { readEdit } from "./edit.ts";
import type { Session, Snapshot } from "./session.ts";
import { messageOf } from "./troubles.ts";
import { SERVE_WORDS } from "./words.ts";

/** What stands below the token. */
export type Route = View | { readonly name: "events" } | { readonly name: "alignment"; readonly pair: number };

/** What can be looked at. */
type View =
  | { readonly name: "page" | "project" }
  | { readonly name: "pair"; readonly pair: number }
  | { readonly name: "export"; readonly format: DownloadFormat };

/** A path as it was sent; undefined where nothing is. Comparisons go by their numbers, so that no path of a file is ever asked for. */
export function routeOf(path: string): Route | undefined {
  if (path === "") return { name: "page" };
  if (path === "project.json") return { name: "project" };
  if (path === "events") return { name: "events" };
  const [, format] = /^export\.(tmx|xliff)$/.exec(path) ?? [];
  if (format !== undefined) return { name: "export", format: format as DownloadFormat };
  const [, number, rest] = /^pairs\/(0|[1-9]\d{0,5})(\.json|\/alignment)$/.exec(path) ?? [];
  if (number === undefined) return undefined;
  return { name: rest === ".json" ? "pair" : "alignment", pair: Number(number) };
}

/** The methods that a route knows. */
export function methodsOf({ name }: Route): readonly string[] {
  return name === "alignment" ? ["POST"] : ["GET", "HEAD"];
}

/** Everything but the events, made of what the session holds at the moment. */
export class Routes {
  readonly #session: Session;
  readonly #assets: PageAssets;
  readonly #version: string;
  /** As JSON; made when they are first asked for. */
  readonly #pairs = new WeakMap<Comparison, string>();
  readonly #projects = new WeakMap<Snapshot, PageProject>();

  constructor(session: Session, assets: PageAssets, version: string) {
    this.#session = session;
    this.#assets = assets;
    this.#version = version;
  }

  read(view: View, query: URLSearchParams): Answer {
    const { snapshot } = this.#session;
    const { revision, troubles } = snapshot;
    switch (view.name) {
      case "page":
        return {
          status: 200,
          headers: { "content-type": "text/html; charset=utf-8" },
          body: toPage(this.#project(snapshot), [], this.#assets, { live: { base: "" } }),
        };
      case "project":
        return jsonAnswer(JSON.stringify({ revision, project: this.#project(snapshot), troubles }));
      case "pair": {
        const comparison = snapshot.comparisons[view.pair];
        return comparison === undefined ? { status: 404 } : jsonAnswer(this.#pair(comparison));
      }
      case "export": {
        const unit = query.get("unit") ?? "paragraph";
        if (unit === "paragraph" || unit === "sentence") return download(snapshot, view.format, unit, this.#version);
        return complaint(400, 'The unit is "paragraph" or "sentence".');
      }
    }
  }

  /** Keeps an edit; 409 where it is of texts that have changed since, 400 where it makes no sense. */
  async change(pair: number, body: string): Promise<Answer> {
    const { snapshot } = this.#session;
    if (snapshot.comparisons[pair] === undefined) return { status: 404 };
    const { lang } = snapshot.settings;
    try {
      const outcome = await this.#session.edit(pair, readEdit(body));
      return outcome === "kept" ? { status: 204 } : complaint(409, SERVE_WORDS[lang].outdated);
    } catch (error) {
      const isTheirs = error instanceof DaejoError && error.code === "bad-input";
      return isTheirs ? complaint(400, error.message) : complaint(500, messageOf(error, lang));
    }
  }

  #project(snapshot: Snapshot): PageProject {
    const { comparisons, settings } = snapshot;
    const { lang: language, checks } = settings;
    const project =
      this.#projects.get(snapshot) ??
      toProject(
        comparisons.map(({ report }) => report),
        {
          language,
          checks,
          version: this.#version,
          diagnostics: snapshot.diagnostics,
          suppressions: settings.suppressions.entries,
        },
      );
    this.#projects.set(snapshot, project);
    return project;
  }

  #pair(comparison: Comparison): string {
    const { revision, report } = comparison;
    const json = this.#pairs.get(comparison) ?? JSON.stringify({ revision, pair: toPagePair(report) });
    this.#pairs.set(comparison, json);
    return json;
  }
}
