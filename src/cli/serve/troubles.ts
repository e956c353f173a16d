import { DaejoError } from "../../errors.ts";
import type { Language } from "../../text/span.ts";
import { SERVE_WORDS } from "./words.ts";

/** What cannot be read at the moment, each under the name of what it is about. */
export class Troubles {
  readonly #messages = new Map<string, string>();

  get messages(): readonly string[] {
    return [...new Set(this.#messages.values())];
  }

  has(about: string): boolean {
    return this.#messages.has(about);
  }

  set(about: string, message: string): void {
    this.#messages.set(about, message);
  }

  solve(about: string): void {
    this.#messages.delete(about);
  }

  keepOnly(abouts: ReadonlySet<string>): void {
    for (const about of this.#messages.keys()) if (!abouts.has(about)) this.solve(about);
  }
}

/** An error as readers of the page are told of it. What is a fault of our own is spelt out on the terminal only. */
export function messageOf(error: unknown, language: Language): string {
  if (error instanceof DaejoError) return `${error.message} ${error.hint}`;
  process.stderr.write(`daejo: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return SERVE_WORDS[language].broken;
}
