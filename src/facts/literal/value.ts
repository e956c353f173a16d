import type { Agreement, LiteralValue } from "../fact.ts";
import { dialledAtHome } from "./phone.ts";

/** Letter by letter; another key of the same sort contradicts, a URL and a version have nothing to do with each other. */
export function agreeLiterals(a: LiteralValue, b: LiteralValue): Agreement {
  if (a.key === b.key) return "equal";
  if (a.type !== b.type) return "incomparable";
  // MP3 and F-16 are two things, not one thing stated in two ways; only case and number are a matter of style.
  if (a.type === "identifier") return singularOf(a.key) === singularOf(b.key) ? "compatible" : "contradict";
  if (a.type === "url") return placeOf(a.key) === placeOf(b.key) ? "compatible" : "contradict";
  if (a.type === "phone") return dialledAtHome(a.key) === dialledAtHome(b.key) ? "equal" : "contradict";
  // What an attribute says is translated: <img alt="…">.
  if (a.type === "tag") return nameOf(a.key) === nameOf(b.key) ? "compatible" : "contradict";
  return "contradict";
}

/** VT100s are several VT100, object_ids may be said of each object_id. */
function singularOf(name: string): string {
  return name.replace(/s$/, "").toLowerCase();
}

/** An address without what its writers leave out, https://www., and without the folder of a language, /en/ and /ko/. */
function placeOf(url: string): string {
  return url
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/(?:en|ko|en-us|ko-kr|en_US|ko_KR)(?=\/|$)/, "");
}

/** `<a href="…">` and `<a>` are one tag, `</a>` another. */
function nameOf(tag: string): string {
  return /^<\/?[^\s/>]+/.exec(tag)?.[0] ?? tag;
}
