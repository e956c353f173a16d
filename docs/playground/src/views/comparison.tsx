import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { type Decisions, withChoice } from "../../../../src/page/decisions.ts";
import { Review } from "../../../../src/page/review/review.tsx";
import type { Checked } from "../protocol.ts";

/** What corresponds, and where it disagrees: the page of `daejo check --format html`. What is decided here is soon forgotten. */
export function Comparison({ result: { pair, rules } }: { readonly result: Checked }): VNode {
  const [decisions, setDecisions] = useState<Decisions>({});
  return (
    <Review
      pair={pair}
      rules={rules}
      decisions={decisions}
      onDecide={(findings, choice) => {
        setDecisions((known) => withChoice(known, findings, choice));
      }}
    />
  );
}
