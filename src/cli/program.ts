import { readFileSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import { DaejoError } from "../errors.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import {
  failOn,
  format,
  language,
  rulesFile,
  withConfig,
  withDate,
  withDestination,
  withDocuments,
  withInputs,
  withOutput,
  withRules,
  withRun,
  withSettings,
  withThresholds,
} from "./option-groups.ts";
import { collect, readColumns, readCount, readPort } from "./option-values.ts";
import type { BatchOptions } from "./batch/settings.ts";
import type { AlignOptions } from "./commands/align.ts";
import type { ExplainOptions } from "./commands/explain.ts";
import type { InitOptions } from "./commands/init.ts";
import type { RulesOptions } from "./commands/rules.ts";
import type { CheckOptions, CommonOptions, DatedOptions, ServeOptions } from "./command-options.ts";
import { packageFile } from "./package-files.ts";

const BATCH_HELP = `
A line is {"id": …, "en": ["…"], "ko": ["…"]}, with "aligned": true where en[i] and ko[i] belong together;
or {"id": …, "en": "…", "ko": "…"} for two documents; or {"id": …, "text": "…"} for a mixed one.
"date": "2026-09-03" names the day that a line's texts are of.
A line that cannot be read is answered with {"id": …, "error": …}; the exit code is 0 once every line is answered,
130 or 143 where SIGINT or SIGTERM has ended it before.`;

/** Runs the command line and returns the exit code. Writes to the standard streams; never throws. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = createProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return reportFailure(error);
  }
}

function reportFailure(error: unknown): ExitCode {
  // Help and version end the same way as a wrong call, but are none; commander has already written what it has to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof DaejoError) {
    process.stderr.write(`daejo: ${error.message}\n       ${error.hint}\n`);
    return EXIT.usage;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`daejo: something went wrong inside daejo; please report it with the input.\n${detail}\n`);
  return EXIT.usage;
}

function createProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command("daejo")
    .description("Aligns Korean and English versions of a text and flags where they disagree.")
    .version(readVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .showHelpAfterError("(daejo --help lists the commands)")
    .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /, "daejo: ")) })
    .addHelpText(
      "after",
      "\nExit codes: 0 nothing found · 1 discrepancies · 2 wrong call or unreadable input · 3 nothing could be compared",
    )
    .exitOverride();

  // Commands load what they need when they run, so that a wrong call or --help costs nothing.
  withSettings(
    withRun(withInputs(program.command("check"), language(null))),
    failOn("exit with 1 from this severity on (default: error)"),
  )
    .description("compare a mixed document, or two versions of one, and list the discrepancies")
    .option(
      "--changed [revision]",
      "only what has changed since a revision of git (default: HEAD), and what it left stale",
    )
    .option("--suppress-all", "write all that is found into the suppressions file")
    .option("--suppress <rule>", "write what this rule or family finds there; may be repeated", collect)
    .option("--reason <text>", "why, for the entries that are written")
    .option("--prune-suppressions", "remove entries that suppress nothing any more")
    .action(async (files: string[], options: CheckOptions) => {
      const { checkCommand } = await import("./commands/check.ts");
      finish(await checkCommand(files, options, readVersion()));
    });

  withSettings(
    withConfig(withDocuments(program.command("serve"), "mixed documents").addOption(language(null))),
    failOn("a document has failed from this severity on (default: error)"),
  )
    .description("show documents, their alignment and the discrepancies on a page that follows the files")
    .addOption(
      new Option("--port <number>", "the port on 127.0.0.1")
        .argParser(readPort)
        .default(0, "one of its own for this folder and these inputs"),
    )
    .action(async (files: string[], options: ServeOptions) => {
      const { serveCommand } = await import("./commands/serve.ts");
      finish(await serveCommand(files, options, readVersion()));
    });

  withRun(withInputs(program.command("drift"), language(null)))
    .description("list the paragraphs of which one version has changed and the other has not")
    .option("--changed <revision>", "since this revision of git (default: since the other version was last changed)")
    .addOption(failOn("exit with 1 from this severity on (default: warning)"))
    .action(async (files: string[], options: CheckOptions) => {
      const { driftCommand } = await import("./commands/drift.ts");
      finish(await driftCommand(files, options, readVersion()));
    });

  withInputs(program.command("align"))
    .description("print which passages correspond")
    .addOption(format("text", "json", "jsonl", "tsv", "ladder", "tmx", "xliff", "markdown", "html"))
    .addOption(
      new Option("--unit <unit>", "what a row of the result is")
        .choices(["paragraph", "sentence"])
        .default("paragraph"),
    )
    .option("--explain", "say below each bead what its two sides share (text)")
    .option("--width <columns>", "columns to write in (text; default: the terminal's, else 100)", readColumns)
    .action(async (files: string[], options: AlignOptions) => {
      const { alignCommand } = await import("./commands/align.ts");
      finish(await alignCommand(files, options, readVersion()));
    });

  withOutput(program.command("spans").argument("<file...>", "documents; - reads standard input"))
    .description("print which stretches are in which language")
    .addOption(format("text", "json"))
    .action(async (files: string[], options: CommonOptions) => {
      const { spansCommand } = await import("./commands/spans.ts");
      finish(await spansCommand(files, options));
    });

  withDate(withOutput(program.command("facts").argument("<file...>", "documents; - reads standard input")))
    .description("print the dates, numbers, amounts and names that a document states")
    .addOption(format("text", "json"))
    .action(async (files: string[], options: DatedOptions) => {
      const { factsCommand } = await import("./commands/facts.ts");
      finish(await factsCommand(files, options));
    });

  withThresholds(withRules(withDate(program.command("batch"), "the day of the rows that name none, as in 2026-09-03")))
    .description("read one JSON object a line, align and check it, write one JSON object a line")
    .option("--config <file>", "a configuration; none is used that is not named")
    .option("-o, --output <file>", "write the answers to a file")
    .option("--resume <checkpoint>", "note in a file how far the output has come, and go on from there")
    .option("--workers <number>", "how many processes answer rows (default: 1, this one)", readCount)
    .addOption(language(null))
    .addHelpText("after", BATCH_HELP)
    .action(async (options: BatchOptions) => {
      const { batchCommand } = await import("./commands/batch.ts");
      finish(await batchCommand(options, readVersion()));
    });

  program
    .command("init")
    .description("find the pairs of files in the current directory and write daejo.config.json")
    .option("--print", "print the configuration and write nothing")
    .option("--dry-run", "the same as --print")
    .option("--force", "write daejo.config.json anew where it is there already")
    .addOption(language())
    .option("--color", "colour the text output (default: on a terminal)")
    .option("--no-color", "do not colour the text output")
    .action(async (options: InitOptions) => {
      const { initCommand } = await import("./commands/init.ts");
      finish(await initCommand(options));
    });

  withOutput(program.command("pair").argument("<folder...>", "folders with files of both languages"))
    .description("find which files are versions of one text, by their names and by what they say")
    .addOption(format("text", "json"))
    .action(async (folders: string[], options: CommonOptions) => {
      const { pairCommand } = await import("./commands/pair.ts");
      finish(await pairCommand(folders, options));
    });

  withDestination(program.command("rules"))
    .description("list the rules, or run the examples of your own")
    .addOption(format("text", "json"))
    .addOption(rulesFile())
    .option("--test", "run the examples of the rules in these files; exit with 1 where one fails")
    .action(async (options: RulesOptions) => {
      const { rulesCommand } = await import("./commands/rules.ts");
      finish(await rulesCommand(options));
    });

  withDestination(program.command("explain").argument("<rule>", 'a rule, or a family as in "number/*"'))
    .description("print a rule's page: what it says, why it matters, examples, how to turn it off")
    .addOption(rulesFile())
    .action(async (rule: string, options: ExplainOptions) => {
      const { explainCommand } = await import("./commands/explain.ts");
      finish(await explainCommand(rule, options));
    });

  return program;
}

function readVersion(): string {
  const manifest = JSON.parse(readFileSync(packageFile("package.json"), "utf8")) as {
    version: string;
  };
  return manifest.version;
}
