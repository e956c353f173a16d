import type { RefObject, VNode } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import type { PageProject } from "../report/page/page-data.ts";
import { type Decisions, ignoredEntries } from "./decisions.ts";
import { download, suppressionFile } from "./export-suppressions.ts";
import { InterfaceContext } from "./interface.tsx";
import { hrefOf } from "./route.ts";
import type { PageSource } from "./source.ts";
import { useTheme } from "./theme.ts";
import { VerdictMark } from "./verdict-mark.tsx";
import { VisibleText } from "./visible-text.tsx";
import { PAGE_WORDS } from "./words.ts";

/** What the page is about, the way to the other documents, and how it is shown. */
export function Header({
  source,
  project,
  shown,
  decisions,
  onLanguage,
  isEditing,
  onEditing,
  onUndo,
}: {
  readonly source: PageSource;
  readonly project: PageProject;
  readonly shown: number | undefined;
  readonly decisions: Decisions;
  readonly onLanguage: () => void;
  readonly isEditing: boolean;
  /** Where the alignment can be edited. */
  readonly onEditing: (() => void) | undefined;
  /** Where there is an edit to be taken back. */
  readonly onUndo: (() => void) | undefined;
}): VNode {
  const { language } = useContext(InterfaceContext);
  const words = PAGE_WORDS[language];
  const [theme, onTheme] = useTheme();
  const head = useMeasuredHead();
  const ignoredCount = ignoredEntries(decisions, project).length;
  const save = (): void => {
    download(suppressionFile(project, decisions), "daejo-suppressions.json");
  };
  return (
    <header class="page-head" ref={head}>
      <div class="page-title">
        <span class="brand">daejo</span>
        {shown === undefined ? <h1>{words.allDocuments}</h1> : <PairTitle project={project} shown={shown} />}
      </div>
      <div class="page-tools">
        {source.live === undefined || shown === undefined
          ? null
          : Object.entries(source.live.exports).map(([name, href]) => (
              <a key={name} class="button" href={href} download>
                {name.toUpperCase()}
              </a>
            ))}
        {onEditing === undefined ? null : (
          <button type="button" aria-pressed={isEditing} onClick={onEditing}>
            {words.edit}
          </button>
        )}
        {onUndo === undefined ? null : (
          <button type="button" data-action="undo-edit" onClick={onUndo}>
            {words.undoEdit}
          </button>
        )}
        {ignoredCount === 0 ? null : (
          <button type="button" data-action="export" onClick={save}>
            {words.exportSuppressions(ignoredCount)}
          </button>
        )}
        <button type="button" data-action="language" lang={language === "ko" ? "en" : "ko"} onClick={onLanguage}>
          {words.otherLanguage}
        </button>
        <button
          type="button"
          class="icon"
          data-action="theme"
          title={words.theme[theme]}
          aria-label={words.theme[theme]}
          onClick={onTheme}
        >
          {theme === "light" ? "☾" : "☀"}
        </button>
      </div>
    </header>
  );
}

/** Tells the style sheet how high the head is: long names and narrow windows make it higher. */
function useMeasuredHead(): RefObject<HTMLElement | null> {
  const head = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = head.current;
    if (element === null) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty("--head-height", `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return head;
}

function PairTitle({ project, shown }: { readonly project: PageProject; readonly shown: number }): VNode {
  const { language } = useContext(InterfaceContext);
  const words = PAGE_WORDS[language];
  const { pairs } = project;
  const { title, verdict } = pairs[shown] as PageProject["pairs"][number];
  const link = (to: number, label: string, sign: string): VNode | null =>
    pairs[to] === undefined ? null : (
      <a class="button icon" href={hrefOf(to)} title={label} aria-label={label}>
        {sign}
      </a>
    );
  return (
    <>
      {pairs.length === 1 ? null : (
        <nav class="page-nav" aria-label={words.allDocuments}>
          <a class="button" href="#/">
            {words.allDocuments}
          </a>
          {link(shown - 1, words.previousDocument, "‹")}
          {link(shown + 1, words.nextDocument, "›")}
        </nav>
      )}
      <h1>
        <bdi>
          <VisibleText text={title} />
        </bdi>
      </h1>
      <VerdictMark verdict={verdict} />
    </>
  );
}
