import type { Outcome } from "./run.ts";

/** Where outcomes differ, for a reader: the call, the stream or file, and the first line that is another. Empty where every byte is the same. */
export function differences(
  expected: Readonly<Record<string, Outcome>>,
  actual: Readonly<Record<string, Outcome>>,
): string[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(actual)])].flatMap((call) =>
    differencesOf(expected[call] ?? {}, actual[call] ?? {}).map((difference) => `${call} · ${difference}`),
  );
}

function differencesOf(expected: Outcome, actual: Outcome): string[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(actual)])].flatMap((name) => {
    const [before = "", after = ""] = [expected[name], actual[name]];
    if (before === after) return [];
    let same = 0;
    while (before[same] === after[same]) same++;
    const from = Math.max(0, same - 80);
    return [
      `${name} at ${same}: ${JSON.stringify(before.slice(from, same + 120))} ≠ ${JSON.stringify(after.slice(from, same + 120))}`,
    ];
  });
}
