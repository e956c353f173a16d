import type { VNode } from "preact";
import { useContext } from "preact/hooks";
import type { PageFinding, PagePlace, PageRule } from "../../report/page/page-data.ts";
import type { Language } from "../../text/span.ts";
import { type Choice, type Decisions, statusOf } from "../decisions.ts";
import { InterfaceContext, useWords } from "../interface.tsx";
import { Message, VisibleText } from "../visible-text.tsx";
import { Deciding } from "./deciding.tsx";
import { REVIEW_WORDS } from "./words.ts";

interface CardProps {
  readonly finding: PageFinding;
  readonly index: number;
  readonly rule: PageRule | undefined;
  readonly isSelected: boolean;
  readonly decisions: Decisions;
  readonly isAsking: boolean;
  readonly onSelect: (index: number) => void;
  readonly onAsk: (asks: boolean) => void;
  readonly onDecide: (choice: Choice | undefined) => void;
}

/** A finding in the list: what, and when it is chosen why, what to do and what the reader may decide. */
export function FindingCard(props: CardProps): VNode {
  const { finding, index, isSelected, decisions, onSelect } = props;
  const { language } = useContext(InterfaceContext);
  const words = REVIEW_WORDS[language];
  const status = statusOf(finding, decisions);
  return (
    <li
      class="card"
      id={cardId(index)}
      data-severity={finding.severity}
      data-status={status}
      data-chosen={isSelected || undefined}
    >
      <button
        type="button"
        class="card-head"
        aria-expanded={isSelected}
        onClick={() => {
          onSelect(index);
        }}
      >
        <span class="card-line">
          <span class="number">{index + 1}</span>
          <span class="severity">{words.severities[finding.severity]}</span>
          <code>{finding.rule}</code>
          {status === "open" ? null : <span class="status">{words.statuses[status]}</span>}
        </span>
        <span class="message">
          <Message text={finding.message[language]} />
        </span>
        <span class="on-paper place">
          {[...finding.en, ...finding.ko]
            .map(({ document, line, column }) => `${document}:${line}:${column}`)
            .join(" · ")}
        </span>
      </button>
      {isSelected ? <Details {...props} language={language} /> : null}
    </li>
  );
}

function Details({
  finding,
  rule,
  decisions,
  isAsking,
  onAsk,
  onDecide,
  language,
}: CardProps & { readonly language: Language }): VNode {
  const words = REVIEW_WORDS[language];
  const reason = finding.reason?.[language];
  const why = rule?.why[language] ?? "";
  return (
    <div class="details">
      <dl>
        <Values places={finding.en} side="en" />
        <Values places={finding.ko} side="ko" />
        {finding.change === undefined ? null : <Change change={finding.change} />}
        {reason === undefined && why === "" ? null : (
          <>
            <dt>{words.why}</dt>
            <dd>
              <Message text={[reason, why].filter((each) => each !== undefined && each !== "").join(" ")} />
            </dd>
          </>
        )}
        {finding.suggestion === undefined ? null : (
          <>
            <dt>{words.suggestion}</dt>
            <dd>
              <VisibleText text={finding.suggestion} />
            </dd>
          </>
        )}
      </dl>
      <p class="quiet">{words.confidence(finding.confidence)}</p>
      <Deciding
        finding={finding}
        decisions={decisions}
        isAsking={isAsking}
        onAsk={onAsk}
        onDecide={onDecide}
        language={language}
      />
    </div>
  );
}

function Values({ places, side }: { readonly places: readonly PagePlace[]; readonly side: Language }): VNode | null {
  const { sides, missing } = useWords(REVIEW_WORDS);
  if (places.length === 0) return null;
  return (
    <>
      <dt>{sides[side]}</dt>
      {places.map((place, index) => (
        <dd key={index}>
          {place.text === "" ? (
            <span class="quiet">{missing}</span>
          ) : (
            <q lang={side}>
              <VisibleText text={place.text} />
            </q>
          )}{" "}
          <span class="place">
            <bdi>
              <VisibleText text={place.document} />
            </bdi>
            :{place.line}:{place.column}
          </span>
        </dd>
      ))}
    </>
  );
}

function Change({ change }: { readonly change: NonNullable<PageFinding["change"]> }): VNode {
  const words = useWords(REVIEW_WORDS);
  return (
    <>
      <dt>{words.change(change.side)}</dt>
      <dd lang={change.side} class="diff">
        {change.parts.map(({ kind, text }, index) => {
          if (kind === "same") return <span key={index}>{<VisibleText text={text} />}</span>;
          const Tag = kind === "removed" ? "del" : "ins";
          return <Tag key={index}>{<VisibleText text={text} />}</Tag>;
        })}
      </dd>
    </>
  );
}

/** The id that the card of a finding has on the page. */
export function cardId(index: number): string {
  return `finding-${index}`;
}
