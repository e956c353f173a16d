import type { RefObject } from "preact";
import { useCallback, useLayoutEffect, useRef } from "preact/hooks";

/** Where a reader left the table. */
interface Place {
  /** How far the page was scrolled, in pixels. */
  readonly scrolled: number;
  /** The pair whose link was followed. */
  readonly pair: number;
}

/** By the titles of projects: the table is taken away while a pair is read. */
const places = new Map<string, Place>();

/**
 * Brings a reader who comes back from a pair to where the table was left, and the focus to the link that was followed, which names its
 * pair as `data-pair`; who was not here before begins at the top. Returns what the table has to stand in, and what to call when a link
 * is followed.
 */
export function useComingBack(
  title: string,
): readonly [table: RefObject<HTMLElement | null>, onLeave: (pair: number) => void] {
  const table = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const place = places.get(title);
    if (place !== undefined) {
      const link = table.current?.querySelector<HTMLElement>(`[data-pair="${place.pair}"]`);
      link?.focus({ preventScroll: true });
    }
    scrollTo({ top: place?.scrolled ?? 0, behavior: "instant" });
  }, [title]);
  const onLeave = useCallback(
    (pair: number) => {
      places.set(title, { scrolled: scrollY, pair });
    },
    [title],
  );
  return [table, onLeave];
}
