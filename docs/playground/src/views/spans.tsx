import type { LanguageSpan } from "daejo";
import type { VNode } from "preact";
import { useWords } from "../../../../src/page/interface.tsx";
import { VisibleText } from "../../../../src/page/visible-text.tsx";
import type { Checked, CheckedDocument } from "../protocol.ts";
import { type Tongue, VIEW_WORDS } from "./words.ts";

/** The texts, coloured by language. */
export function Spans({ result }: { readonly result: Checked }): VNode {
  const tongues = new Set(result.documents.flatMap(({ spans }) => spans.map(({ language }) => tongueOf(language))));
  const hasInline = result.documents.some(({ spans }) => spans.some(({ inline }) => inline.length > 0));
  return (
    <div class="spans">
      <Legend tongues={tongues} hasInline={hasInline} />
      <div class="documents">
        {result.documents.map((document) => (
          <DocumentSpans key={document.id} document={document} />
        ))}
      </div>
    </div>
  );
}

function Legend({ tongues, hasInline }: { readonly tongues: ReadonlySet<Tongue>; readonly hasInline: boolean }): VNode {
  const { languages, inline } = useWords(VIEW_WORDS);
  return (
    <ul class="legend">
      {(["en", "ko", "other", "und"] as const)
        .filter((tongue) => tongues.has(tongue))
        .map((tongue) => (
          <li key={tongue}>
            <span class="language" data-language={tongue}>
              {languages[tongue]}
            </span>
          </li>
        ))}
      {hasInline ? (
        <li>
          <span class="inline">{inline}</span>
        </li>
      ) : null}
    </ul>
  );
}

function DocumentSpans({ document: { text, spans } }: { readonly document: CheckedDocument }): VNode {
  return (
    <p class="document">
      {spans.map((span) => (
        <span
          key={span.start}
          class="language"
          data-language={tongueOf(span.language)}
          title={`${span.language} ${Math.round(100 * span.confidence)}%`}
          {...(span.language === "und" ? {} : { lang: span.language })}
        >
          {piecesOf(text, span)}
        </span>
      ))}
    </p>
  );
}

/** The text of a span, with the foreign words in it marked. */
function piecesOf(text: string, { start, end, inline }: LanguageSpan): VNode[] {
  const pieces: VNode[] = [];
  let at = start;
  for (const word of inline) {
    pieces.push(<VisibleText key={at} text={text.slice(at, word.start)} />);
    pieces.push(
      <span key={`inline ${word.start}`} class="inline">
        <VisibleText text={text.slice(word.start, word.end)} />
      </span>,
    );
    at = word.end;
  }
  pieces.push(<VisibleText key={at} text={text.slice(at, end)} />);
  return pieces;
}

function tongueOf(language: string): Tongue {
  return language === "ko" || language === "en" || language === "und" ? language : "other";
}
