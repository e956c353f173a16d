import { useMemo } from "preact/hooks";

/**
 * What belongs together lights up on both sides: the evidence of a finding, joined by a line, and the sentences that say the same. Works on
 * the elements themselves, since thousands of rows need not be made anew for it.
 */
export class Links {
  readonly #root: HTMLElement;
  readonly #canvas: SVGSVGElement;
  #lit: readonly Element[] = [];
  #selected: readonly Element[] = [];

  constructor(root: HTMLElement, canvas: SVGSVGElement) {
    this.#root = root;
    this.#canvas = canvas;
  }

  /** Lights what belongs to an element of the texts; nothing where it is no part of any. */
  show(target: Element | null): void {
    this.clear();
    const mark = target?.closest("[data-findings]");
    const row = target?.closest(".row") ?? null;
    if (row === null) return;
    if (mark !== null && mark !== undefined) {
      const findings = (mark.getAttribute("data-findings") ?? "").split(" ");
      this.#light(findings.flatMap((finding) => marksNear(row, this.#root, finding)));
      return;
    }
    const sentence = target?.closest("[data-sentence]")?.getAttribute("data-sentence");
    if (sentence === null || sentence === undefined) return;
    this.#lit = [...row.querySelectorAll(`[data-sentence="${sentence}"]`)];
    for (const each of this.#lit) each.setAttribute("data-same", "");
  }

  /** Shows which finding is chosen. */
  select(finding: number | undefined): void {
    for (const each of this.#selected) each.removeAttribute("data-selected");
    this.#selected = finding === undefined ? [] : this.marksOf(String(finding));
    for (const each of this.#selected) each.setAttribute("data-selected", "");
  }

  clear(): void {
    for (const each of this.#lit) {
      each.removeAttribute("data-same");
      each.removeAttribute("data-lit");
    }
    this.#lit = [];
    this.#canvas.replaceChildren();
  }

  marksOf(finding: string): Element[] {
    return [...this.#root.querySelectorAll(`[data-findings~="${finding}"]`)];
  }

  #light(marks: readonly Element[]): void {
    this.#lit = marks;
    const sideOf = (side: string): Element[] => marks.filter((each) => each.closest(`[data-side="${side}"]`) !== null);
    // Everything is measured before anything is changed: the page is laid out once.
    const paths = joints(sideOf("en"), sideOf("ko"), this.#canvas);
    for (const each of marks) each.setAttribute("data-lit", "");
    this.#canvas.replaceChildren(...paths);
  }
}

/** The evidence of a finding. Mostly both sides of it stand in one row, and the rest of the texts need not be searched. */
function marksNear(row: Element, root: Element, finding: string): Element[] {
  const selector = `[data-findings~="${finding}"]`;
  const near = [...row.querySelectorAll(selector)];
  const hasBoth = ["en", "ko"].every((side) => near.some((each) => each.closest(`[data-side="${side}"]`) !== null));
  return hasBoth ? near : [...root.querySelectorAll(selector)];
}

/** More lines than these are a tangle. */
const MOST_LINES = 12;

/** Lines between marks of the two sides, in the colour of theirs: below the words, and curved where no words are. */
function joints(en: readonly Element[], ko: readonly Element[], canvas: Element): SVGPathElement[] {
  const origin = canvas.getBoundingClientRect();
  const pairs = en.flatMap((from) => ko.map((to) => [from, to] as const)).slice(0, MOST_LINES);
  return pairs.flatMap(([start, end]) => {
    // A mark over several lines has a box for each: the line leaves the last and comes to the first.
    const [from, to] = [[...start.getClientRects()].at(-1), end.getClientRects()[0]];
    const [leaves, enters] = [start, end].map((each) => each.closest(".cell")?.getBoundingClientRect());
    // On a narrow screen the sides stand one below the other.
    if (!from || !to || !leaves || !enters || enters.left < leaves.right) return [];
    const [x1, x2, x3, x4] = [from.right, leaves.right, enters.left, to.left].map((x) => Math.round(x - origin.left));
    const [y1, y2] = [from.bottom, to.bottom].map((y) => Math.round(y - 1 - origin.top));
    const middle = Math.round((leaves.right + enters.left) / 2 - origin.left);
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", `M${x1},${y1} H${x2} C${middle},${y1} ${middle},${y2} ${x3},${y2} H${x4}`);
    path.setAttribute("class", `link ${start.getAttribute("data-severity") ?? ""}`);
    return [path];
  });
}

/** The links of the texts, made once their elements are there. */
export function useLinks(): {
  readonly root: (element: HTMLElement | null) => void;
  readonly canvas: (element: SVGSVGElement | null) => void;
  readonly current: Links | undefined;
} {
  return useMemo(() => {
    const parts: { root?: HTMLElement | null; canvas?: SVGSVGElement | null; links?: Links } = {};
    return {
      root: (element) => {
        parts.root = element;
      },
      canvas: (element) => {
        parts.canvas = element;
      },
      get current() {
        const { root, canvas } = parts;
        if (parts.links === undefined && root && canvas) parts.links = new Links(root, canvas);
        return parts.links;
      },
    };
  }, []);
}
