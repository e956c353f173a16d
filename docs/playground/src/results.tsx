import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { useWords } from "../../../src/page/interface.tsx";
import type { Checked } from "./protocol.ts";
import { type View, type ViewName, VIEWS } from "./views/views.ts";
import { WORDS } from "./words.ts";

/** The views of a result, one at a time. */
export function Results({ result }: { readonly result: Checked }): VNode {
  const [name, setName] = useState<ViewName>("comparison");
  const view = VIEWS.find((each) => each.name === name) as View;
  return (
    <>
      <Tabs chosen={view} result={result} onChoose={setName} />
      <div class="view" role="tabpanel" id="view" aria-labelledby={`tab-${name}`} tabIndex={0}>
        <view.Show result={result} />
      </div>
    </>
  );
}

function Tabs({
  chosen,
  result,
  onChoose,
}: {
  readonly chosen: View;
  readonly result: Checked;
  readonly onChoose: (name: ViewName) => void;
}): VNode {
  const { results, views } = useWords(WORDS);
  const list = useRef<HTMLDivElement>(null);
  const step = (by: number): void => {
    const next = VIEWS[(VIEWS.indexOf(chosen) + by + VIEWS.length) % VIEWS.length] as View;
    onChoose(next.name);
    list.current?.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={results}
      ref={list}
      onKeyDown={(event) => {
        const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        step(by);
      }}
    >
      {VIEWS.map((view) => (
        <button
          key={view.name}
          type="button"
          role="tab"
          id={`tab-${view.name}`}
          aria-controls="view"
          aria-selected={view === chosen}
          tabIndex={view === chosen ? 0 : -1}
          onClick={() => {
            onChoose(view.name);
          }}
        >
          {views[view.name]}
          {view.count === undefined ? null : <span class="tab-count">{view.count(result)}</span>}
        </button>
      ))}
    </div>
  );
}
