import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import { printableLine } from "../report/printable.ts";
import type { Language } from "../text/span.ts";
import { useDecisions } from "./decisions.ts";
import { useEditing } from "./editing.ts";
import { Header } from "./header.tsx";
import { InterfaceContext, isLanguage } from "./interface.tsx";
import { keepingPlace } from "./keeping-place.ts";
import { type LoadedProject, usePair, useProject } from "./loading.ts";
import { Overview } from "./overview/overview.tsx";
import { Review } from "./review/review.tsx";
import { hrefOf, useShown } from "./route.ts";
import type { PageSource } from "./source.ts";
import { useStored } from "./stored.ts";
import { PAGE_WORDS } from "./words.ts";

/** The whole page: one comparison, or the table of many and one after the other. */
export function App({ source }: { readonly source: PageSource }): VNode {
  const { project, ...state } = useProject(source);
  if (project !== undefined) return <Loaded key={project.title} source={source} {...state} project={project} />;
  const words = PAGE_WORDS[document.documentElement.lang === "ko" ? "ko" : "en"];
  return <p class="nothing">{state.isBroken ? words.broken : words.loading}</p>;
}

function Loaded({
  source,
  project,
  version,
  troubles,
  absence,
}: LoadedProject & {
  readonly source: PageSource;
  readonly project: NonNullable<LoadedProject["project"]>;
}): VNode {
  const [language, setLanguage] = useStored("daejo:language", languageFor(project.language), isLanguage);
  const words = PAGE_WORDS[language];
  const [decisions, decide] = useDecisions(project);
  const [isEditing, setEditing] = useState(false);
  const shown = useShown(project.pairs.length);
  const { pair, isBroken } = usePair(source, shown, version);
  const { edit, undo, refusal, onSeen } = useEditing(source, shown, pair);
  const context = useMemo(() => ({ language }), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${printableLine((shown === undefined ? project : project.pairs[shown])?.title ?? "")} · daejo`;
  }, [language, project, shown]);
  // Of a document that is opened the beginning is seen first; the table of all comes back as it was left.
  useLayoutEffect(() => {
    if (shown !== undefined) scrollTo(0, 0);
  }, [shown]);
  const notices = [...(absence === undefined ? troubles : [words[absence]])];

  return (
    <InterfaceContext.Provider value={context}>
      <Header
        source={source}
        project={project}
        shown={shown}
        decisions={decisions}
        onLanguage={() => {
          keepingPlace(() => setLanguage((known) => (known === "ko" ? "en" : "ko")));
        }}
        isEditing={isEditing}
        onEditing={edit === undefined ? undefined : () => keepingPlace(() => setEditing(!isEditing))}
        onUndo={isEditing ? undo : undefined}
      />
      {notices.map((notice) => (
        <p key={notice} class="notice" role="alert">
          {notice}
        </p>
      ))}
      {refusal === undefined ? null : (
        <p class="notice" role="alert">
          {words.notKept} {refusal.name === "lost" || refusal.name === "gone" ? words[refusal.name] : refusal.message}{" "}
          <button type="button" class="small" onClick={onSeen}>
            {words.close}
          </button>
        </p>
      )}
      {shown === undefined ? <Overview project={project} hrefOf={hrefOf} decisions={decisions} /> : null}
      {shown !== undefined && pair === undefined ? (
        <p class="nothing">{isBroken ? words.broken : words.loading}</p>
      ) : null}
      {shown !== undefined && pair !== undefined ? (
        <Review
          key={shown}
          pair={pair}
          rules={project.rules}
          decisions={decisions}
          onDecide={decide}
          onEdit={isEditing ? edit : undefined}
        />
      ) : null}
    </InterfaceContext.Provider>
  );
}

/** A page made in English may still be read in a browser that is set to Korean. */
function languageFor(made: Language): Language {
  return navigator.language.startsWith("ko") ? "ko" : made;
}
