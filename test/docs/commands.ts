import type { Step } from "./step.ts";

/** A difference of one line, as a page shows it. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The commands of a block, one by one: lines, without comments, parted at `&&` and `;`. */
export function commandsOf(code: string): string[] {
  return code
    .split("\n")
    .map((line) => line.replace(/(?:^| +)# .*$|^#.*$/, "").trim())
    .flatMap((line) => line.split(/ && |; /))
    .map((command) => command.trim())
    .filter((command) => command !== "");
}

/** A command as a step, with `words` put in the place of others; what needs a shell is given to one. */
export function stepOf(command: string, words: Readonly<Record<string, string>>): Step {
  const filled = Object.entries(words).reduce((text, [word, filling]) => text.replaceAll(word, filling), command);
  const args = /^(?:npx )?daejo(?: (.*))?$/.exec(filled);
  const needsShell = /[|<>$]/.test(filled.replaceAll(/'[^']*'|"[^"]*"/g, ""));
  return args === null || needsShell ? { do: "shell", command: filled } : { do: "daejo", args: wordsOf(args[1] ?? "") };
}

/** The words of a call; quotes keep one together. */
function wordsOf(call: string): string[] {
  const words = call.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g);
  return [...words].map(([word]) => word.replaceAll(/'([^']*)'|"([^"]*)"/g, "$1$2"));
}

/** Reads what `diff -u` would begin with: `--- file`, the line before, the line after. */
export function changeOf(code: string): Change {
  const [, file = "", from = "", to = ""] = /^--- (.*)\n-(.*)\n\+(.*)\n$/.exec(code) ?? [];
  return { file, from, to };
}
