import "./review.css";
import type { VNode } from "preact";
import { useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PageFinding, PagePair, PageRule } from "../../report/page/page-data.ts";
import { type Decision, type Decisions, keyOf } from "../decisions.ts";
import { Diagnostics } from "../diagnostics.tsx";
import { InterfaceContext } from "../interface.tsx";
import type { AlignmentEdit } from "../source.ts";
import { chosenFindings, EVERYTHING, type Filter, neighbour } from "./filter.ts";
import { FindingPanel } from "./finding-panel.tsx";
import { isTyping } from "./keyboard.ts";
import { Links } from "./links.ts";
import { showInView } from "./scrolling.ts";
import { Texts } from "./texts.tsx";
import { cardId } from "./finding-card.tsx";
import { elsewhereId, rowId } from "./rows.tsx";
import { REVIEW_WORDS } from "./words.ts";

export interface ReviewProps {
  readonly pair: PagePair;
  readonly rules: Readonly<Record<string, PageRule>>;
  readonly decisions: Decisions;
  readonly onDecide: (finding: PageFinding, decision: Decision | undefined) => void;
  /** Where the alignment can be edited. */
  readonly onEdit?: ((edit: AlignmentEdit) => void) | undefined;
}

/** One comparison: the texts side by side, and what was found in them. */
export function Review({ pair, rules, decisions, onDecide, onEdit }: ReviewProps): VNode {
  const { language } = useContext(InterfaceContext);
  const words = REVIEW_WORDS[language];
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [selected, setSelected] = useSelected(pair);
  /** The row to be shown; an object, so that the same one can be asked for again. */
  const [target, setTarget] = useState<{ readonly bead: string; readonly id: string }>();
  const chosen = useMemo(
    () => chosenFindings(pair.findings, filter, decisions, language),
    [pair, filter, decisions, language],
  );
  const links = useLinks();

  const select = (index: number | undefined): void => {
    setSelected(index);
    const bead = index === undefined ? undefined : pair.findings[index]?.bead;
    if (bead !== undefined) setTarget({ bead, id: rowId(bead) });
  };
  const step = (by: 1 | -1): void => {
    const next = neighbour(chosen, selected, by);
    if (next === undefined) return;
    select(next);
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`#${cardId(next)} > button`)?.focus({ preventScroll: true });
    });
  };
  useKeys({ j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1) });

  useEffect(() => {
    links.current?.select(selected);
  }, [selected, pair]);
  // Not when texts have changed beneath the reader, who is reading something else.
  useEffect(() => {
    if (target === undefined) return;
    const marks = selected === undefined ? [] : (links.current?.marksOf(String(selected)) ?? []);
    const row = document.querySelector(`#${target.id}`);
    showInView(marks.find((each) => row?.contains(each) === true) ?? marks[0] ?? row);
    if (selected === undefined) return;
    const card = document.querySelector(`#${cardId(selected)}`);
    card?.scrollIntoView({ block: "nearest" });
    // Of a card that is higher than the list its head is to be seen.
    card?.firstElementChild?.scrollIntoView({ block: "nearest" });
  }, [target]);

  const follow = (event: MouseEvent): void => {
    const element = event.target as Element;
    const place = element.closest<HTMLAnchorElement>("a[href^='#row-'], a[href^='#elsewhere-']");
    if (place !== null) {
      event.preventDefault();
      const id = place.hash.slice(1);
      const bead = id.slice(id.indexOf("-") + 1);
      setSelected(undefined);
      setTarget({ bead, id: id === rowId(bead) ? id : elsewhereId(bead) });
      return;
    }
    const mark = element.closest("[data-findings]");
    if (mark !== null) select(firstOf(mark));
  };

  return (
    <div class="review">
      <a class="skip" href="#findings">
        {words.skip}
      </a>
      <main
        class="reading"
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
          select(firstOf(mark));
        }}
      >
        <Diagnostics diagnostics={pair.diagnostics} />
        <Texts pair={pair} upTo={target?.bead} onEdit={onEdit} />
        <svg class="links" ref={links.canvas} aria-hidden="true" />
      </main>
      <FindingPanel
        pair={pair}
        rules={rules}
        chosen={chosen}
        selected={selected}
        filter={filter}
        decisions={decisions}
        onFilter={setFilter}
        onSelect={(index) => {
          select(index === selected ? undefined : index);
        }}
        onStep={step}
        onDecide={onDecide}
      />
    </div>
  );
}

function firstOf(mark: Element): number {
  return Number.parseInt(mark.getAttribute("data-findings") ?? "", 10);
}

/** The finding that is chosen, by its place in the list. It stays chosen where the texts are compared again and it is found again. */
function useSelected(pair: PagePair): readonly [number | undefined, (index: number | undefined) => void] {
  const [state, setState] = useState<{ readonly pair: PagePair; readonly index: number | undefined }>({
    pair,
    index: undefined,
  });
  const { index } = state;
  const found = useMemo(() => {
    const finding = index === undefined ? undefined : state.pair.findings[index];
    if (state.pair === pair || finding === undefined) return index;
    const again = pair.findings.findIndex((each) => keyOf(each) === keyOf(finding));
    return again < 0 ? undefined : again;
  }, [state, pair]);
  return [
    found,
    (chosen) => {
      setState({ pair, index: chosen });
    },
  ];
}

/** The links of the texts, made once their elements are there. */
function useLinks(): {
  readonly root: (element: HTMLElement | null) => void;
  readonly canvas: (element: SVGSVGElement | null) => void;
  readonly current: Links | undefined;
} {
  const parts = useRef<{ root?: HTMLElement | null; canvas?: SVGSVGElement | null; links?: Links }>({});
  return useMemo(() => {
    const made = (): Links | undefined => {
      const { root, canvas, links } = parts.current;
      if (links === undefined && root && canvas) parts.current.links = new Links(root, canvas);
      return parts.current.links;
    };
    return {
      root: (element) => {
        parts.current.root = element;
      },
      canvas: (element) => {
        parts.current.canvas = element;
      },
      get current() {
        return made();
      },
    };
  }, []);
}

/** Single keys that do something wherever the reader is, but in a field. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const act = latest.current[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, []);
}
