import type { VNode } from "preact";
import type { PageFinding } from "../../report/page/page-data.ts";
import type { Language } from "../../text/span.ts";
import { type Choice, type Decisions, reasonOf, statusOf } from "../decisions.ts";
import { CopyButton } from "./copy-button.tsx";
import { findingsAsMarkdown } from "./markdown.ts";
import { ReasonForm } from "./reason-form.tsx";
import { VisibleText } from "../visible-text.tsx";
import { REVIEW_WORDS } from "./words.ts";

/** What a reader may do with a finding: accept it as a problem, ignore it for a reason, copy it. */
export function Deciding({
  finding,
  decisions,
  isAsking,
  onAsk,
  onDecide,
  language,
}: {
  readonly finding: PageFinding;
  readonly decisions: Decisions;
  /** Whether the reason for ignoring it is being asked for. */
  readonly isAsking: boolean;
  readonly onAsk: (asks: boolean) => void;
  readonly onDecide: (choice: Choice | undefined) => void;
  readonly language: Language;
}): VNode {
  const words = REVIEW_WORDS[language];
  const status = statusOf(finding, decisions);
  if (isAsking && status === "open") {
    return (
      <ReasonForm
        onSave={(reason) => {
          onDecide({ kind: "ignored", reason });
        }}
        onCancel={() => {
          onAsk(false);
        }}
      />
    );
  }
  const button = (action: string, label: string, act: () => void): VNode => (
    <button type="button" data-action={action} onClick={act}>
      {label}
    </button>
  );
  return (
    <div class="deciding">
      <Standing finding={finding} decisions={decisions} language={language} />
      <div class="actions">
        {status === "open" ? (
          <>
            {button("accept", words.accept, () => {
              onDecide({ kind: "accepted" });
            })}
            {button("ignore", words.ignore, () => {
              onAsk(true);
            })}
          </>
        ) : null}
        {status === "accepted" || status === "ignored"
          ? button("undo", words.takeBack, () => {
              onDecide(undefined);
            })
          : null}
        <CopyButton text={() => findingsAsMarkdown([finding], language)} label={words.copy} />
      </div>
    </div>
  );
}

/** Where it is suppressed already, and the reason for which it is ignored. */
function Standing({
  finding,
  decisions,
  language,
}: {
  readonly finding: PageFinding;
  readonly decisions: Decisions;
  readonly language: Language;
}): VNode | null {
  const words = REVIEW_WORDS[language];
  const reason = reasonOf(finding, decisions);
  const where = finding.suppressed === undefined ? undefined : words.suppressedIn[finding.suppressed.kind];
  const why = reason === undefined ? undefined : words.because(reason);
  if (where === undefined && why === undefined) return null;
  return (
    <p class="quiet">
      <VisibleText text={[where, why].filter((each) => each !== undefined).join(" · ")} />
    </p>
  );
}
