import type { Found, TargetResult } from "./campaign.ts";

export function resultsTable(results: readonly TargetResult[]): string {
  const rows = results.map(({ target, runs, reached, slowest, found }) => [
    target,
    String(runs),
    String(reached),
    `${Math.round(slowest)} ms`,
    found.length === 0 ? "" : `${found.length} found`,
  ]);
  const head = ["target", "runs", "new", "slowest", ""];
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number),
      )
      .join("  ")
      .trimEnd();
  return [head, ...rows].map(line).join("\n");
}

export function describe({ target, run, message, characters, file }: Found, seed: number, largest: number): string {
  return [
    `FAILED ${target}, run ${run}: ${message}`,
    `  input   ${file} (${characters} characters)`,
    `  again   npm run fuzz -- --target ${target} --input ${file}`,
    `  search  npm run fuzz -- --target ${target} --seed ${seed} --largest ${largest}`,
    "",
  ].join("\n");
}
