import { createChecker } from "../../create-checker.ts";
import { ALIGN_FORMATS, type AlignFormat } from "../../report/align/formats.ts";
import type { AlignUnit } from "../../report/align/settings.ts";
import { numberThrough } from "../../report/merge.ts";
import { printableLine } from "../../report/printable.ts";
import type { Report } from "../../report/report.ts";
import type { InputOptions } from "../command-options.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { readInputs } from "../inputs.ts";
import { choosePaint, writeResult } from "../write-result.ts";

/** Options of `daejo align`. */
export interface AlignOptions extends InputOptions {
  readonly format: AlignFormat;
  readonly unit: AlignUnit;
  readonly explain?: boolean;
  readonly width?: number;
}

/** `version` is daejo's own, which some formats name. */
export async function alignCommand(
  files: readonly string[],
  options: AlignOptions,
  version: string,
): Promise<ExitCode> {
  const { lang, format, unit } = options;
  const { inputs, formats } = await readInputs(files, options);
  const checker = await createChecker({ rules: { "*": "off" }, lang, formats });
  const reports = numberThrough(
    inputs.map(({ input, diagnostics }) => {
      const report = checker.check(input);
      return { ...report, diagnostics: [...diagnostics, ...report.diagnostics] };
    }),
  );
  const width = options.width ?? terminalWidth(options);
  const result = ALIGN_FORMATS[format](reports, {
    language: lang,
    unit,
    version,
    paint: await choosePaint(options),
    isBrief: options.quiet === true,
    isExplained: options.explain === true,
    ...(width === undefined ? {} : { width }),
  });
  await writeResult(result, options);
  if (!SAYS_DIAGNOSTICS.has(format)) warn(reports);
  return reports.some((report) => report.verdict === "did-not-run") ? EXIT.didNotRun : EXIT.ok;
}

/** The formats in which the trouble with an input has a place of its own. */
const SAYS_DIAGNOSTICS: ReadonlySet<AlignFormat> = new Set(["text", "json"]);

function warn(reports: readonly Report[]): void {
  for (const { document = "", message } of reports.flatMap(({ diagnostics }) => diagnostics)) {
    const isNamed = reports.length === 1 || message.includes(document);
    process.stderr.write(`daejo: ${printableLine(isNamed ? message : `${document}: ${message}`)}\n`);
  }
}

/** The columns of the terminal that the result goes to, if it goes to one. */
function terminalWidth({ output }: AlignOptions): number | undefined {
  const isTerminal = output === undefined && process.stdout.isTTY;
  return isTerminal && process.stdout.columns > 0 ? process.stdout.columns : undefined;
}
