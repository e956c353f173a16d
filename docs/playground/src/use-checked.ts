import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../../../src/text/span.ts";
import { type Checking, type CheckingEvent, startChecking } from "./checking.ts";
import { type Draft, lengthOf, LONGEST, textsOf } from "./draft.ts";
import type { Checked } from "./protocol.ts";

/** In milliseconds: who types goes on within it. */
const PAUSE = 250;

export type CheckState =
  CheckingEvent | { readonly kind: "checking" | "empty" } | { readonly kind: "too-long"; readonly length: number };

type Loading = Extract<CheckingEvent, { kind: "loading" }>;

/** What daejo says of a draft: the newest result there is, and what is going on. Undefined where the draft is not known yet. */
export function useChecked(
  draft: Draft | undefined,
  language: Language,
): { readonly state: CheckState; readonly result: Checked | undefined } {
  const [state, setState] = useState<CheckState>({ kind: "checking" });
  const [loading, setLoading] = useState<Loading>();
  const [result, setResult] = useState<Checked>();
  const checking = useRef<Checking | null>(null);

  useEffect(() => {
    if (draft === undefined) return;
    const trouble = troubleWith(draft);
    if (trouble !== undefined) {
      checking.current?.forget();
      setState(trouble);
      setResult(undefined);
      return;
    }
    const ask = (): void => {
      checking.current ??= startChecking((event) => {
        if (event.kind === "loading") return setLoading(event);
        setState(event);
        if (event.kind === "checked") setResult(event.result);
      });
      setState({ kind: "checking" });
      checking.current.check(draft, language);
    };
    const timer = setTimeout(ask, checking.current === null ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [draft, language]);

  const isLoading = state.kind === "checking" && loading !== undefined && loading.loaded < loading.total;
  return { state: isLoading ? loading : state, result };
}

function troubleWith(draft: Draft): CheckState | undefined {
  const length = lengthOf(draft);
  if (length > LONGEST) return { kind: "too-long", length };
  return textsOf(draft).every((name) => draft[name].trim() === "") ? { kind: "empty" } : undefined;
}
