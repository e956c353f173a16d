/** What went wrong, for programs. Stable: codes are added, never renamed. */
export type ErrorCode =
  | "bad-input"
  | "bad-option"
  | "bad-check"
  | "config"
  | "model"
  | "git"
  | "file-not-found"
  | "file-unreadable"
  | "file-undecodable"
  | "file-too-large"
  | "worker-crashed"
  | "internal";

/** A fault that stops the run: a wrong call, option or file. What daejo looks for in texts is never an error. */
export class DaejoError extends Error {
  /** Tells it apart where there are several copies of the package. */
  override readonly name = "DaejoError";
  /** What went wrong. */
  readonly code: ErrorCode;
  /** What the caller can do about it, as one sentence. */
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}

/** Throws `bad-input` where a text is none. */
export function mustBeText(...texts: readonly unknown[]): void {
  if (texts.every((text) => typeof text === "string")) return;
  throw new DaejoError("bad-input", "A text is missing or not a string.", "Pass the English text and the Korean text.");
}

/** Throws `bad-option` where a language is none of the two. */
export function mustBeLanguage(language: unknown): void {
  if (language === "en" || language === "ko") return;
  throw new DaejoError("bad-option", `There is no language "${String(language)}".`, 'Name "en" or "ko".');
}

/** For a promise of our own that did not hold. */
export function internalError(message: string): DaejoError {
  return new DaejoError("internal", message, "This is a bug in daejo; please report it with the input that caused it.");
}
