import type { CheckInput } from "daejo";
import type { Draft } from "./draft.ts";

/** A draft as the library takes it. */
export function inputOf({ kind, format, text, en, ko }: Draft): CheckInput {
  if (kind === "mixed") return { id: "text", text, format };
  return { en: { id: "en", text: en, format }, ko: { id: "ko", text: ko, format } };
}
