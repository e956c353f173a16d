import { describe, expect, it, test } from "vitest";
import * as fc from "fast-check";
import { anyText } from "../../../test/properties/texts.ts";
import { discrepancyOf, documentOf, foundIn, HALL, placeOf } from "../../../test/report/discrepancies.ts";
import { defaultChecks } from "../../checks/index.ts";
import type { Report } from "../report.ts";
import type { PagePair, PageProject } from "./page-data.ts";
import { toPage, type PageAssets } from "./page.ts";
import { toPagePair, toProject } from "./project.ts";

const ASSETS: PageAssets = {
  script: 'document.title += " && ready";',
  style: "main > p { margin: 0 }",
  scriptHash: "sha256-c2NyaXB0",
  styleHash: "sha256-c3R5bGU=",
};
const SETTINGS = { language: "ko", version: "1.2.3", checks: defaultChecks, diagnostics: [] } as const;

function pageOf(...reports: readonly Report[]): string {
  return toPage(toProject(reports, SETTINGS), reports.map(toPagePair), ASSETS);
}

/** The data of a page, as its script reads it: from bytes, by a parser that knows elements and nothing of JSON. */
function dataOf(page: string): Record<string, unknown> {
  const read = new TextDecoder().decode(new TextEncoder().encode(page));
  const elements = read.matchAll(/<script type="application\/json" id="([^"]*)">([\s\S]*?)<\/script>/gi);
  return Object.fromEntries([...elements].map(([, id = "", json = ""]) => [id, JSON.parse(json) as unknown]));
}

describe("a page", () => {
  const page = pageOf(HALL);

  it("holds its data, its look and its code", () => {
    const data = dataOf(page);
    expect(Object.keys(data)).toEqual(["project", "pair-0"]);
    expect((data["project"] as PageProject).title).toBe("hall.en.txt · hall.ko.txt");
    expect((data["pair-0"] as PagePair).findings).toHaveLength(3);
    expect(page).toContain(`<style>${ASSETS.style}</style>`);
    expect(page).toContain(`<script>${ASSETS.script}</script>`);
    expect(page).toMatch(/^<!doctype html>\n<html lang="ko">\n<head>\n<meta charset="utf-8">\n/);
    expect(page).toContain("<title>hall.en.txt · hall.ko.txt – daejo</title>");
  });

  it("forbids all that it does not hold", () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toBe(
      "default-src 'none'; script-src 'sha256-c2NyaXB0'; style-src 'sha256-c3R5bGU='; img-src data:; base-uri 'none'; form-action 'none'",
    );
    // Before anything that it governs.
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<style>"));
  });

  it("names nothing on a network", () => {
    expect(page).not.toMatch(/\b(?:src|href)=|https?:|url\(/);
  });

  it("that is served asks for its pairs", () => {
    const live = toPage(toProject([HALL], SETTINGS), [toPagePair(HALL)], ASSETS, { live: { base: "/t0ken/" } });
    expect(dataOf(live)).toMatchObject({ live: { base: "/t0ken/" }, project: { language: "ko" } });
    expect(Object.keys(dataOf(live)).toSorted()).toEqual(["live", "project"]);
    expect(live).toContain("connect-src 'self'");
    expect(page).not.toContain("connect-src");
  });
});

const HOSTILE = [
  "</script><script>alert(1)</script>",
  "<!--<script>",
  '"><img src=x onerror=alert(1)>',
  "</title></style><svg onload=alert(1)>",
  "\u202egnorw\u202c",
  "\ud800 half \udc00",
  "\u2028line\u2029",
  "&lt;b&gt; &amp;",
];

/** A report whose text, names and messages are all the same. */
function hostileReport(text: string): Report {
  const [en, ko] = [documentOf(`${text}.en`, text, "en"), documentOf(`${text}.ko`, text, "ko")];
  const found = discrepancyOf({ message: text, reason: text, rule: text, en: [placeOf(en, text)], ko: [] });
  return foundIn([en, ko], [found], { diagnostics: [{ code: "unreadable", level: "warning", message: text }] });
}

test.each(HOSTILE)("%j is text in a page", (text) => {
  const page = pageOf(hostileReport(text));
  const pair = dataOf(page)["pair-0"] as PagePair;
  const [row] = pair.sections[0]?.rows ?? [];
  expect(row?.kind === "bead" && row.en[0]?.pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pair.diagnostics[0]?.message).toBe(text);
  expect(pair.findings[0]).toMatchObject({ rule: text, message: { en: text }, en: [{ text }] });
  // The same elements as in any page, in the same order.
  expect(tagsOf(page)).toEqual(tagsOf(pageOf(HALL)));
  expect(page).not.toMatch(/<!--|[\u2028\u2029]/);
  const [, title = ""] = /<title>([^<]*)<\/title>/.exec(page) ?? [];
  expect(title).not.toMatch(/[\u202a-\u202e\ud800-\udfff]/);
});

function tagsOf(page: string): string[] {
  return [...page.matchAll(/<\/?[a-z!][^\s>]*/gi)].map(([tag]) => tag);
}

test("whatever a text holds comes out of the page as it went in", () => {
  const tags = tagsOf(pageOf(HALL));
  fc.assert(
    fc.property(anyText, fc.constantFrom(...HOSTILE), (any, hostile) => {
      const pair = toPagePair(hostileReport(`${any}${hostile}`.replaceAll("\n", " ") || "x"));
      const page = toPage(toProject([], SETTINGS), [pair], ASSETS);
      expect(dataOf(page)["pair-0"]).toEqual(pair);
      expect(tagsOf(page)).toEqual(tags);
    }),
  );
});
