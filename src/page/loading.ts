import { useEffect, useState } from "preact/hooks";
import type { PagePair, PageProject } from "../report/page/page-data.ts";
import type { PageSource } from "./source.ts";

/** What a page knows of its project at the moment; undefined until it was loaded, and where it cannot be. */
export interface LoadedProject {
  readonly project: PageProject | undefined;
  /** Rises whenever texts were compared again. */
  readonly version: number;
  /** What cannot be read at the moment. */
  readonly troubles: readonly string[];
  /** Whether the server no longer answers, or was started again at another address. */
  readonly absence: "lost" | "gone" | undefined;
  readonly isBroken: boolean;
}

const NOTHING: LoadedProject = { project: undefined, version: 0, troubles: [], absence: undefined, isBroken: false };

/** The project of a source, as it changes. */
export function useProject(source: PageSource): LoadedProject {
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    let isOver = false;
    let asked = 0;
    const load = (): void => {
      const number = ++asked;
      source.project().then(
        ({ project, troubles }) => {
          // An answer that was asked for before another one may come after it.
          if (isOver || number !== asked) return;
          setState(({ version }) => ({ ...NOTHING, project, troubles, version: version + 1 }));
        },
        () => {
          if (!isOver) setState((known) => ({ ...known, isBroken: known.project === undefined }));
        },
      );
    };
    load();
    const end = source.live?.watch(({ kind }) => {
      if (kind === "changed") load();
      else setState((known) => ({ ...known, absence: kind }));
    });
    return () => {
      isOver = true;
      end?.();
    };
  }, [source]);
  return state;
}

/**
 * A pair of a source; the earlier version stays until the later one is there. Undefined where none is wanted, while it is fetched, and where that
 * fails: the page is damaged then, or the source says what is wrong.
 */
export function usePair(
  source: PageSource,
  index: number | undefined,
  version: number,
): { readonly pair: PagePair | undefined; readonly isBroken: boolean } {
  const [loaded, setLoaded] = useState<{ readonly index: number; readonly pair: PagePair | undefined }>();
  useEffect(() => {
    let isOver = false;
    if (index !== undefined) {
      source.pair(index).then(
        (pair) => {
          if (!isOver) setLoaded({ index, pair });
        },
        () => {
          if (!isOver) setLoaded((known) => (known?.index === index ? known : { index, pair: undefined }));
        },
      );
    }
    return () => {
      isOver = true;
    };
  }, [source, index, version]);
  const isShown = loaded !== undefined && loaded.index === index;
  return { pair: isShown ? loaded.pair : undefined, isBroken: isShown && loaded.pair === undefined };
}
