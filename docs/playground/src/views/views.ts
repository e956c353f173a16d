import type { VNode } from "preact";
import type { Checked } from "../protocol.ts";
import { Comparison } from "./comparison.tsx";
import { Spans } from "./spans.tsx";

export type ViewName = "comparison" | "spans";

export interface View {
  readonly name: ViewName;
  readonly Show: (props: { readonly result: Checked }) => VNode;
  /** Stands beside the view's name. */
  readonly count?: (result: Checked) => number;
}

/** In the order of the tabs. */
export const VIEWS: readonly View[] = [
  { name: "comparison", Show: Comparison, count: ({ pair }) => pair.findings.length },
  { name: "spans", Show: Spans },
];
