import type { VNode } from "preact";
import { useContext, useState } from "preact/hooks";
import type { PageFinding } from "../../report/page/page-data.ts";
import { type Decide, type Decisions, statusOf } from "../decisions.ts";
import { InterfaceContext } from "../interface.tsx";
import { CopyButton } from "./copy-button.tsx";
import { findingsAsMarkdown } from "./markdown.ts";
import { ReasonForm } from "./reason-form.tsx";
import { REVIEW_WORDS } from "./words.ts";

/** What can be done with all that is listed at once. */
export function ListActions({
  listed,
  decisions,
  onDecideAll,
}: {
  readonly listed: readonly PageFinding[];
  readonly decisions: Decisions;
  readonly onDecideAll: Decide;
}): VNode {
  const { language } = useContext(InterfaceContext);
  const words = REVIEW_WORDS[language];
  const [isAsking, setAsking] = useState(false);
  const open = listed.filter((each) => statusOf(each, decisions) === "open");
  if (isAsking) {
    return (
      <div class="panel-foot">
        <ReasonForm
          onSave={(reason) => {
            onDecideAll(open, { kind: "ignored", reason });
            setAsking(false);
          }}
          onCancel={() => {
            setAsking(false);
          }}
        />
      </div>
    );
  }
  return (
    <div class="panel-foot">
      <CopyButton text={() => findingsAsMarkdown(listed, language)} label={words.copyAll} />
      {open.length < 2 ? null : (
        <button
          type="button"
          data-action="ignore-all"
          onClick={() => {
            setAsking(true);
          }}
        >
          {words.ignoreAll(open.length)}
        </button>
      )}
    </div>
  );
}
