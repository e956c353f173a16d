import { existsSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";
import { readPage } from "./blocks.ts";

const root = new URL("../../", import.meta.url);

/** All Markdown of the repository that is written by hand or by tests, from its root. */
const pages = [
  "",
  "docs/",
  "docs/rules/",
  "docs/playground/",
  "corpus/model/",
  "test/browser/",
  "test/report/",
].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(".md"))
    .map((name) => folder + name),
);

/** Links to another place of the repository: pages, pictures, headings. */
function linksOf(page: string): string[] {
  const text = withoutCode(readPage(page));
  const inline = [...text.matchAll(/\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)?)\)/g)].map(([, target = ""]) => target);
  return inline.filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchors of a page, as GitHub names its headings. */
function anchorsOf(page: string): Set<string> {
  const headings = [
    ...readPage(page)
      .replaceAll(/^ *(`{3,})[^]*?^ *\1/gm, "")
      .matchAll(/^#+ (.+)$/gm),
  ];
  const seen = new Map<string, number>();
  return new Set(
    headings.map(([, heading = ""]) => {
      const shown = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
      const slug = shown
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
        .replaceAll(" ", "-");
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count === 0 ? slug : `${slug}-${count}`;
    }),
  );
}

function withoutCode(text: string): string {
  return text.replaceAll(/^ *(`{3,})[^]*?^ *\1/gm, "").replaceAll(/`[^`\n]*`/g, "");
}

/** What is wrong with a link, if anything is. */
function faultOf(page: string, target: string): string[] {
  const [path = "", anchor] = decodeURI(target).split("#");
  const file = path === "" ? page : posix.normalize(posix.join(posix.dirname(page), path));
  if (!existsSync(new URL(file, root))) return [`${page}: ${target} leads nowhere`];
  if (anchor === undefined || !file.endsWith(".md")) return [];
  return anchorsOf(file).has(anchor) ? [] : [`${page}: ${target} names no heading`];
}

test("every link within the repository leads somewhere", () => {
  const links = pages.flatMap((page) => linksOf(page).map((target) => [page, target] as const));
  expect(links.length).toBeGreaterThan(100);
  expect(links.flatMap(([page, target]) => faultOf(page, target))).toEqual([]);
});

test("every Korean page and its English one lead to each other", () => {
  const korean = pages.filter((page) => page.endsWith(".ko.md"));
  const faults = korean.flatMap((ko) => {
    const en = ko.replace(".ko.md", ".md");
    const leads = (from: string, to: string): boolean => linksOf(from).includes(posix.basename(to));
    return leads(ko, en) && leads(en, ko) ? [] : [ko];
  });
  expect(korean.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test("every page of docs/ is reached from its index", () => {
  const reached = new Set(
    [...linksOf("docs/index.md"), ...linksOf("docs/index.ko.md")].map((link) => link.split("#")[0]),
  );
  const all = pages.filter((page) => /^docs\/[^/]+\.md$/.test(page)).map((page) => posix.basename(page));
  expect(all.filter((name) => !reached.has(name))).toEqual([]);
});
