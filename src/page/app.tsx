import type { VNode } from "preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Language } from "../text/span.ts";
import { useDecisions } from "./decisions.ts";
import { Header } from "./header.tsx";
import { InterfaceContext } from "./interface.tsx";
import { type LoadedProject, usePair, useProject } from "./loading.ts";
import { Overview } from "./overview/overview.tsx";
import { Review } from "./review/review.tsx";
import { hrefOf, pairIn, useHash } from "./route.ts";
import type { AlignmentEdit, PageSource } from "./source.ts";
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
  trouble,
}: LoadedProject & {
  readonly source: PageSource;
  readonly project: NonNullable<LoadedProject["project"]>;
}): VNode {
  const [language, setLanguage] = useStored<Language>("daejo:language", project.language);
  const words = PAGE_WORDS[language];
  const { decisions, decide } = useDecisions(project);
  const [isEditing, setEditing] = useState(false);
  const shown = useShown(project.pairs.length);
  const pair = usePair(source, shown, version);
  const editing = useEditing(source, shown);
  const context = useMemo(() => ({ language }), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${(shown === undefined ? project : project.pairs[shown])?.title ?? ""} · daejo`;
  }, [language, project, shown]);
  const notices = [
    trouble === undefined ? undefined : trouble.kind === "lost" ? words.lost : trouble.message,
    editing.refusal === undefined ? undefined : `${words.notKept} ${editing.refusal}`,
  ];

  return (
    <InterfaceContext.Provider value={context}>
      <Header
        source={source}
        project={project}
        shown={shown}
        decisions={decisions}
        onLanguage={() => {
          setLanguage((known) => (known === "ko" ? "en" : "ko"));
        }}
        isEditing={isEditing}
        onEditing={editing.edit && shown !== undefined ? () => setEditing(!isEditing) : undefined}
      />
      {notices.map((notice) =>
        notice === undefined ? null : (
          <p key={notice} class="notice" role="alert">
            {notice}
          </p>
        ),
      )}
      {shown === undefined ? <Overview project={project} hrefOf={hrefOf} /> : null}
      {shown !== undefined && pair === undefined ? <p class="nothing">{words.loading}</p> : null}
      {shown !== undefined && pair !== undefined ? (
        <Review
          key={shown}
          pair={pair}
          rules={project.rules}
          decisions={decisions}
          onDecide={decide}
          onEdit={isEditing ? editing.edit : undefined}
        />
      ) : null}
    </InterfaceContext.Provider>
  );
}

/** The pair that the address names; the only one where there is one. */
function useShown(pairs: number): number | undefined {
  const hash = useHash();
  const named = pairs === 1 ? 0 : pairIn(hash);
  useEffect(() => {
    scrollTo(0, 0);
  }, [named]);
  return named !== undefined && named < pairs ? named : undefined;
}

/** What keeps an edit of the shown pair, where the source can, and why the last one was refused. */
function useEditing(
  { live }: PageSource,
  shown: number | undefined,
): { readonly edit: ((edit: AlignmentEdit) => void) | undefined; readonly refusal: string | undefined } {
  const [refusal, setRefusal] = useState<string>();
  const keep = useCallback(
    (edit: AlignmentEdit) => {
      setRefusal(undefined);
      live?.edit(shown ?? 0, edit).catch((error: unknown) => {
        setRefusal(error instanceof Error ? error.message : String(error));
      });
    },
    [live, shown],
  );
  return { edit: live === undefined ? undefined : keep, refusal };
}
