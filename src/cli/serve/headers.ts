import { contentPolicy, type PageAssets } from "../../report/page/page.ts";

/**
 * Headers of every answer. The page runs the code that it was built with and nothing else, talks to nobody but its server, and no other
 * page may frame it, hold on to it or read an answer.
 */
export function securityHeaders(assets: PageAssets): Readonly<Record<string, string>> {
  return {
    "content-security-policy": [...contentPolicy(assets, true), "frame-ancestors 'none'"].join("; "),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
  };
}
