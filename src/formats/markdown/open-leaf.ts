import type { LineCursor } from "./cursor.ts";
import { codeLine, type Leaf, type LeafBlocks } from "./leaves.ts";
import { closesFence, fenceMark } from "./marks.ts";

/** The leaf that is open at a line, if one is. */
export class OpenLeaf {
  readonly #text: string;
  readonly #blocks: LeafBlocks;
  #leaf: Leaf | undefined;

  constructor(text: string, blocks: LeafBlocks) {
    this.#text = text;
    this.#blocks = blocks;
  }

  get kind(): Leaf["kind"] | undefined {
    return this.#leaf?.kind;
  }

  /** The paragraph, where it is one. */
  get paragraph(): Extract<Leaf, { kind: "paragraph" }> | undefined {
    return this.#leaf?.kind === "paragraph" ? this.#leaf : undefined;
  }

  open(leaf: Leaf): void {
    this.close();
    this.#leaf = leaf;
  }

  close(): void {
    const leaf = this.#leaf;
    this.#leaf = undefined;
    if (leaf !== undefined) this.#blocks.add(leaf);
  }

  /** Leaves it without a block: what it holds becomes one of another kind. */
  drop(): void {
    this.#leaf = undefined;
  }

  /** Adds a line that belongs to the same containers, if the leaf takes it whatever it looks like. */
  take(cursor: LineCursor, isInQuote: boolean): boolean {
    const leaf = this.#leaf;
    const line = { start: cursor.start, end: cursor.line.end };
    switch (leaf?.kind) {
      case "fence":
        if (cursor.indent <= Math.max(3, leaf.indent) && closesFence(this.#text, line, leaf.mark)) {
          this.close();
          return true;
        }
        cursor.skipColumns(leaf.indent);
        leaf.lines.push(codeLine(cursor));
        return true;
      case "code":
        if (!cursor.isBlank && cursor.indent < 4) return false;
        cursor.skipColumns(4);
        leaf.lines.push(codeLine(cursor));
        return true;
      case "html": {
        // A fence means code and `:::` a box also where CommonMark still sees HTML.
        if (cursor.isBlank || cursor.startsWith(":::") || fenceMark(this.#text, line) !== undefined) return false;
        // It is one stretch, unless the marks of a quote stand in front of its lines.
        const last = leaf.spans.at(-1);
        if (last === undefined || isInQuote) leaf.spans.push(line);
        else leaf.spans[leaf.spans.length - 1] = { start: last.start, end: line.end };
        return true;
      }
      default:
        return false;
    }
  }
}
