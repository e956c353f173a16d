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
      this.#light(findings.flatMap((finding) => this.marksOf(finding)));
      return;
    }
    const sentence = target?.closest("[data-sentence]")?.getAttribute("data-sentence");
    if (sentence === null || sentence === undefined) return;
    this.#lit = [...row.querySelectorAll(`[data-sentence="${sentence}"]`)];
    for (const each of this.#lit) each.setAttribute("data-same", "");
  }

  /** Shows which finding is chosen. */
  select(finding: number | undefined): readonly Element[] {
    for (const each of this.#selected) each.removeAttribute("data-selected");
    this.#selected = finding === undefined ? [] : this.marksOf(String(finding));
    for (const each of this.#selected) each.setAttribute("data-selected", "");
    return this.#selected;
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
    for (const each of marks) each.setAttribute("data-lit", "");
    const bySide = (side: string): Element[] => marks.filter((each) => each.closest(`[data-side="${side}"]`) !== null);
    for (const en of bySide("en")) for (const ko of bySide("ko")) this.#join(en, ko);
  }

  /** A line between two marks, in the colour of theirs: below the words, and curved where no words are. */
  #join(en: Element, ko: Element): void {
    const origin = this.#canvas.getBoundingClientRect();
    // A mark over several lines has a box for each: the line leaves the last and comes to the first.
    const [from, to] = [[...en.getClientRects()].at(-1), ko.getClientRects()[0]];
    const [leaves, enters] = [
      en.closest(".cell")?.getBoundingClientRect(),
      ko.closest(".cell")?.getBoundingClientRect(),
    ];
    // On a narrow screen the sides stand one below the other.
    if (!from || !to || !leaves || !enters || enters.left < leaves.right) return;
    const [x1, x2, x3, x4] = [from.right, leaves.right, enters.left, to.left].map((x) => x - origin.left);
    const [y1, y2] = [from.bottom - 1 - origin.top, to.bottom - 1 - origin.top];
    const middle = ((x2 as number) + (x3 as number)) / 2;
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", `M${x1},${y1} H${x2} C${middle},${y1} ${middle},${y2} ${x3},${y2} H${x4}`);
    path.setAttribute("class", `link ${en.getAttribute("data-severity") ?? ""}`);
    this.#canvas.append(path);
  }
}
