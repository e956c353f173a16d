import { useCallback, useEffect, useState } from "preact/hooks";
import type { Draft } from "./draft.ts";
import { fromFragment, holdsDraft, toFragment } from "./share.ts";

export type ShareState =
  | { readonly kind: "none" | "copied" | "too-long" | "unreadable" }
  /** The browser does not let pages copy: the reader has to. */
  | { readonly kind: "made"; readonly link: string };

export interface SharedDraft {
  /** Whether the address was looked at, and the draft that it may hold taken over. */
  readonly isRead: boolean;
  readonly state: ShareState;
  /** Writes the draft into the address and copies that. */
  readonly make: () => void;
  /** Takes the draft out of the address, since what is shown is another now. */
  readonly forget: () => void;
}

/** The draft that the address of the page holds: the part behind `#`, which browsers keep to themselves. */
export function useSharedDraft(draft: Draft, onDraft: (draft: Draft) => void): SharedDraft {
  const [isRead, setRead] = useState(false);
  const [state, setState] = useState<ShareState>({ kind: "none" });

  useEffect(() => {
    const read = async (): Promise<void> => {
      const fragment = location.hash.slice(1);
      if (holdsDraft(fragment)) {
        const shared = await fromFragment(fragment);
        if (shared !== undefined) onDraft(shared);
        setState({ kind: shared === undefined ? "unreadable" : "none" });
      }
      setRead(true);
    };
    const onChange = (): void => void read();
    onChange();
    addEventListener("hashchange", onChange);
    return () => {
      removeEventListener("hashchange", onChange);
    };
  }, [onDraft]);

  const make = async (): Promise<void> => {
    const fragment = await toFragment(draft);
    if (fragment === undefined) return setState({ kind: "too-long" });
    history.replaceState(null, "", `#${fragment}`);
    setState(await copied(location.href));
  };

  const forget = useCallback(() => {
    setState({ kind: "none" });
    if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
  }, []);

  return { isRead, state, make: () => void make(), forget };
}

async function copied(link: string): Promise<ShareState> {
  try {
    await navigator.clipboard.writeText(link);
    return { kind: "copied" };
  } catch {
    return { kind: "made", link };
  }
}
