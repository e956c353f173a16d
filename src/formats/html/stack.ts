import type { BlockKind } from "../document.ts";
import { BLOCKS, CELLS, CLOSES, KINDS, LISTS, TABLE_PARTS } from "./elements.ts";

/** What is known of the text at a place by the elements around it. */
export interface TextContext {
  readonly kind: BlockKind;
  readonly level?: number;
  /** Whether nothing is read here. */
  readonly isSkipped: boolean;
  /** Whether the text here is said to be in a language that is none of the two. */
  readonly isForeign: boolean;
  /** Whether the element is one of SVG or MathML. */
  readonly isDrawing: boolean;
}

interface OpenElement {
  readonly name: string;
  readonly context: TextContext;
  /** The place in the stack of the nearest element of a sort, itself included; -1 where there is none. */
  readonly block: number;
  readonly part: number;
  readonly cell: number;
  readonly table: number;
  /** Lists around it. */
  readonly depth: number;
  /** The columns that the cells so far have filled, of a row. */
  columns: number;
}

/** Elements further inside than this are not remembered; browsers stop at 512. What is inside them is read all the same. */
const DEEPEST = 100_000;

const ROOT: TextContext = { kind: "paragraph", isSkipped: false, isForeign: false, isDrawing: false };

/**
 * The elements that are open at a place of the source. Only those are pushed that say something about the text inside;
 * each knows the nearest ones of the sorts that a tag may close, so that no tag has to search the stack.
 */
export class HtmlStack {
  readonly #open: OpenElement[] = [];
  /** Where in the stack the open elements of a name are. */
  readonly #byName = new Map<string, number[]>();

  get context(): TextContext {
    return this.#open.at(-1)?.context ?? ROOT;
  }

  /** Closes what the start of an element closes without saying so. Returns whether that ends a block. */
  closeBefore(name: string): boolean {
    let endsBlock = false;
    const closed = CLOSES.get(name);
    for (let part = this.#partName(); part !== undefined && closed?.has(part) === true; part = this.#partName()) {
      endsBlock = this.#closeFrom(this.#open.at(-1)?.part ?? 0) || endsBlock;
    }
    if (!BLOCKS.has(name)) return endsBlock;
    const nearest = this.#open.at(-1)?.block ?? -1;
    const block = this.#open[nearest]?.name;
    // A paragraph holds no blocks, a heading no other heading; both may hold what has a border of its own.
    const isInside = nearest > (this.#open.at(-1)?.cell ?? -1);
    const isClosed =
      block === "p" || (block !== undefined && KINDS.get(block) === "heading" && KINDS.get(name) === "heading");
    return (isInside && isClosed && this.#closeFrom(nearest)) || endsBlock;
  }

  push(name: string, change: Partial<TextContext>, columns: number): void {
    const at = this.#open.length;
    if (at >= DEEPEST) return;
    const above = this.#open.at(-1);
    const isPart = CLOSES.has(name);
    const depth = (above?.depth ?? 0) + (LISTS.has(name) ? 1 : 0);
    const kind = KINDS.get(name);
    let context = { ...this.context, ...change };
    if (kind !== undefined) {
      const { level: _, ...rest } = context;
      const level = this.#levelOf(name, kind, depth, columns);
      context = level === undefined ? { ...rest, kind } : { ...rest, kind, level };
    } else if (Object.keys(change).length === 0) {
      context = this.context;
    }
    this.#open.push({
      name,
      context,
      block: BLOCKS.has(name) ? at : (above?.block ?? -1),
      part: isPart ? at : (above?.part ?? -1),
      cell: CELLS.has(name) ? at : (above?.cell ?? -1),
      table: name === "table" ? at : (above?.table ?? -1),
      depth,
      columns: 0,
    });
    const places = this.#byName.get(name);
    if (places === undefined) this.#byName.set(name, [at]);
    else places.push(at);
  }

  holds(name: string): boolean {
    return (this.#byName.get(name)?.length ?? 0) > 0;
  }

  /** Closes an element and all inside it. Returns whether that ends a block; an end tag without a start does nothing. */
  close(name: string): boolean {
    const at = this.#byName.get(name)?.at(-1);
    if (at === undefined) return false;
    const top = this.#open.at(-1) as OpenElement;
    if (name !== "table") {
      const border = TABLE_PARTS.has(name) ? top.table : top.cell;
      if (at < border) return false;
    }
    return this.#closeFrom(at);
  }

  #levelOf(name: string, kind: BlockKind, depth: number, columns: number): number | undefined {
    if (kind === "list-item") return Math.max(1, depth);
    if (kind === "heading") return name === "title" ? 1 : Number(name[1]);
    if (kind !== "table-cell") return undefined;
    const row = this.#open[this.#open.at(-1)?.part ?? -1];
    if (row?.name !== "tr") return 1;
    const column = row.columns + 1;
    row.columns += columns;
    return column;
  }

  #partName(): string | undefined {
    return this.#open[this.#open.at(-1)?.part ?? -1]?.name;
  }

  #closeFrom(at: number): boolean {
    let endsBlock = false;
    while (this.#open.length > at) {
      const { name } = this.#open.pop() as OpenElement;
      this.#byName.get(name)?.pop();
      // Inside of what is skipped nothing ends.
      endsBlock ||= BLOCKS.has(name) && !this.context.isSkipped;
    }
    return endsBlock;
  }
}
