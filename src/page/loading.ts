import { useEffect, useState } from "preact/hooks";
import type { PagePair, PageProject } from "../report/page/page-data.ts";
import type { LiveEvent, PageSource } from "./source.ts";

export interface LoadedProject {
  readonly project: PageProject | undefined;
  /** Rises whenever texts were compared again. */
  readonly version: number;
  /** What is wrong with the source at the moment. */
  readonly trouble: Exclude<LiveEvent, { kind: "changed" }> | undefined;
  readonly isBroken: boolean;
}

/** The project of a source, as it changes. */
export function useProject(source: PageSource): LoadedProject {
  const [state, setState] = useState<LoadedProject>({
    project: undefined,
    version: 0,
    trouble: undefined,
    isBroken: false,
  });
  useEffect(() => {
    let isOver = false;
    const load = (): void => {
      source.project().then(
        (project) => {
          if (isOver) return;
          setState(({ version }) => ({ project, version: version + 1, trouble: undefined, isBroken: false }));
        },
        () => {
          if (!isOver) setState((known) => ({ ...known, isBroken: known.project === undefined }));
        },
      );
    };
    load();
    const end = source.live?.watch((event) => {
      if (event.kind === "changed") load();
      else setState((known) => ({ ...known, trouble: event }));
    });
    return () => {
      isOver = true;
      end?.();
    };
  }, [source]);
  return state;
}

/** A pair of a source; the earlier version stays until the later one is there. Undefined where none is wanted, or while it is fetched. */
export function usePair(source: PageSource, index: number | undefined, version: number): PagePair | undefined {
  const [loaded, setLoaded] = useState<{ readonly index: number; readonly pair: PagePair }>();
  useEffect(() => {
    let isOver = false;
    if (index !== undefined) {
      source.pair(index).then(
        (pair) => {
          if (!isOver) setLoaded({ index, pair });
        },
        () => {
          // A later version will come, or the source says what is wrong.
        },
      );
    }
    return () => {
      isOver = true;
    };
  }, [source, index, version]);
  return loaded?.index === index ? loaded?.pair : undefined;
}
