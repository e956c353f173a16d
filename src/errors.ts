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
  | "aborted"
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
  throw new DaejoError("bad-input", "A text is missing or not a string.", "Pass strings.");
}

/** Throws `bad-option` where a language is none of the two. */
export function mustBeLanguage(language: unknown): void {
  if (language === "en" || language === "ko") return;
  throw new DaejoError("bad-option", `There is no language ${shown(language)}.`, 'Name "en" or "ko".');
}

/** A value that may be anything, for a message. */
export function shown(value: unknown): string {
  try {
    const kind = typeof value;
    return kind === "object" || kind === "string" ? JSON.stringify(value) : String(value);
  } catch {
    // A circle, or a bigint in an object.
    return typeof value;
  }
}

/** For a promise of our own that did not hold. */
export function internalError(message: string): DaejoError {
  return new DaejoError("internal", message, "A bug in daejo: report it with its input.");
}
