import type { PagePair, PageProject } from "../report/page/page-data.ts";
import { liveSource } from "./live-source.ts";
import type { PageSource } from "./source.ts";

/** Where this page has its data from: from the elements that it came with, or from the server that they name. */
export function sourceOf(page: Document): PageSource {
  const live = read(page, "live") as { readonly base: string } | undefined;
  if (live !== undefined) return liveSource(live.base);
  return {
    project: async () => ({ project: mustRead(page, "project") as PageProject, troubles: [] }),
    pair: async (index) => mustRead(page, `pair-${index}`) as PagePair,
  };
}

/** An element is parsed when it is asked for: of many documents mostly a few are looked at. */
function read(page: Document, id: string): unknown {
  const json = page.querySelector(`script[type="application/json"]#${id}`)?.textContent;
  return json === undefined || json === null ? undefined : JSON.parse(json);
}

function mustRead(page: Document, id: string): unknown {
  const value = read(page, id);
  if (value === undefined) throw new Error(`The page has no "${id}".`);
  return value;
}
