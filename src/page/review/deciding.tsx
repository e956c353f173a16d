import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { PageFinding } from "../../report/page/page-data.ts";
import type { Language } from "../../text/span.ts";
import { type Decision, type Decisions, ignored, reasonOf, statusOf } from "../decisions.ts";
import { useWords } from "../interface.tsx";
import { CopyButton } from "./copy-button.tsx";
import { findingsAsMarkdown } from "./markdown.ts";
import { REVIEW_WORDS } from "./words.ts";

/** What a reader may do with a finding: accept it as a problem, ignore it for a reason, copy it. */
export function Deciding({
  finding,
  decisions,
  onDecide,
  language,
}: {
  readonly finding: PageFinding;
  readonly decisions: Decisions;
  readonly onDecide: (finding: PageFinding, decision: Decision | undefined) => void;
  readonly language: Language;
}): VNode {
  const words = REVIEW_WORDS[language];
  const [isAsking, setAsking] = useState(false);
  const status = statusOf(finding, decisions);
  const reason = reasonOf(finding, decisions);
  const copy = <CopyButton text={() => findingsAsMarkdown([finding], language)} label={words.copy} />;
  if (isAsking) {
    return (
      <IgnoreForm
        onSave={(why) => {
          onDecide(finding, ignored(finding, why));
          setAsking(false);
        }}
        onCancel={() => {
          setAsking(false);
        }}
      />
    );
  }
  return (
    <>
      {status === "suppressed" || reason !== undefined ? (
        <p class="quiet">
          {finding.suppressed === undefined ? null : words.suppressedIn[finding.suppressed.kind]}
          {finding.suppressed !== undefined && reason !== undefined ? ": " : null}
          {reason}
        </p>
      ) : null}
      <div class="actions">
        {status === "open" ? (
          <>
            <button
              type="button"
              data-action="accept"
              onClick={() => {
                onDecide(finding, { kind: "accepted" });
              }}
            >
              {words.accept}
            </button>
            <button
              type="button"
              data-action="ignore"
              onClick={() => {
                setAsking(true);
              }}
            >
              {words.ignore}
            </button>
          </>
        ) : null}
        {status === "accepted" || status === "ignored" ? (
          <button
            type="button"
            data-action="undo"
            onClick={() => {
              onDecide(finding, undefined);
            }}
          >
            {words.takeBack}
          </button>
        ) : null}
        {copy}
      </div>
    </>
  );
}

function IgnoreForm({
  onSave,
  onCancel,
}: {
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}): VNode {
  const words = useWords(REVIEW_WORDS);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);
  return (
    <form
      class="ignore-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(input.current?.value ?? "");
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <label>
        {words.reason}
        <input ref={input} name="reason" maxLength={500} autocomplete="off" />
      </label>
      <p class="quiet">{words.reasonHint}</p>
      <div class="actions">
        <button type="submit" class="primary">
          {words.save}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
