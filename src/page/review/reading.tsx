import type { VNode } from "preact";
import type { AlignmentEdit } from "../../report/alignment-edit.ts";
import type { PagePair } from "../../report/page/page-data.ts";
import { Diagnostics } from "../diagnostics.tsx";
import type { useLinks } from "./links.ts";
import { Texts } from "./texts.tsx";

interface ReadingProps {
  readonly pair: PagePair;
  readonly links: ReturnType<typeof useLinks>;
  /** A row that has to be there now. */
  readonly upTo: string | undefined;
  readonly onEdit: ((edit: AlignmentEdit) => void) | undefined;
  /** Called with the findings that share a piece of evidence, by their places, when that is pressed. */
  readonly onFindings: (findings: readonly number[]) => void;
  /** Called with the id of the row that a link leads to. */
  readonly onRow: (id: string) => void;
}

/** The texts side by side, in which what belongs together lights up. */
export function Reading({ pair, links, upTo, onEdit, onFindings, onRow }: ReadingProps): VNode {
  const openMark = (mark: Element): void => {
    onFindings((mark.getAttribute("data-findings") ?? "").split(" ").map(Number));
  };
  const follow = (event: MouseEvent): void => {
    const element = event.target as Element;
    const place = element.closest<HTMLAnchorElement>("a[href^='#row-'], a[href^='#elsewhere-']");
    if (place !== null) {
      event.preventDefault();
      onRow(place.hash.slice(1));
      return;
    }
    const mark = element.closest("[data-findings]");
    if (mark !== null) openMark(mark);
  };
  return (
    <main
      class="reading"
      tabIndex={-1}
      ref={links.root}
      onMouseOver={(event) => links.current?.show(event.target as Element)}
      onMouseLeave={() => links.current?.clear()}
      onFocusIn={(event) => links.current?.show(event.target as Element)}
      onFocusOut={() => links.current?.clear()}
      onClick={follow}
      onKeyDown={(event) => {
        const mark = (event.target as Element).closest("[data-findings]");
        if (mark === null || (event.key !== "Enter" && event.key !== " ")) return;
        event.preventDefault();
        openMark(mark);
      }}
    >
      <Diagnostics diagnostics={pair.diagnostics} />
      <Texts pair={pair} upTo={upTo} onEdit={onEdit} />
      <svg class="links" ref={links.canvas} aria-hidden="true" />
    </main>
  );
}
