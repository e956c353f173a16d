// Options that several commands share, in groups: what belongs to one command alone stands with it in program.ts.
import { type Command, Option } from "commander";
import { presets } from "../checks/presets.ts";
import { collect, collectRule, readCount, readShare } from "./option-values.ts";

/** Options of the commands that compare many documents in one run. */
export function withRun(command: Command): Command {
  return withConfig(
    command.addOption(
      new Option(
        "--format <format>",
        "text, json, html, jsonl, sarif, github, junit, rdjson, markdown or tsv; FORMAT=FILE writes it to a file; may be repeated",
      ).argParser(collect),
    ),
  )
    .option("--print-config", "print what the configuration and the options come to, and check nothing")
    .option("--cache", "keep what was found, and compare again only what has changed")
    .option("--cache-location <folder>", "where (default: node_modules/.cache/daejo, or .daejo-cache)")
    .option("--workers <number>", "how many documents are compared side by side (default: by their number)", readCount);
}

/** Where the configuration and its pairs come from. */
export function withConfig(command: Command): Command {
  return command
    .option("--config <file>", "the configuration (default: the nearest daejo.config.js, .mjs, .json, .yaml)")
    .option("--no-config", "use no configuration")
    .option("--pairs <patterns>", "pairs of files, as in 'docs/en/** => docs/ko/**'; may be repeated", collect);
}

/** What is looked for, and how severe it is. */
export function withSettings(command: Command, fails: Option): Command {
  return withThresholds(withRules(command).addOption(fails)).option(
    "--suppressions <file>",
    "the suppressions file (default: daejo-suppressions.json, where there is one)",
  );
}

/** Which rules run, at what levels, and the glossary that they read. */
export function withRules(command: Command): Command {
  return command
    .option("--rule <id=level>", "set a rule's level, for example number/bound=error; may be repeated", collectRule)
    .addOption(rulesFile())
    .addOption(glossary())
    .addOption(
      new Option("--preset <name>", "levels for one kind of text (default: recommended)").choices(Object.keys(presets)),
    );
}

/** What is too mild or too doubtful to be shown. */
export function withThresholds(command: Command): Command {
  return command
    .addOption(
      new Option("--min-severity <level>", "neither show nor count what is below this").choices([
        "error",
        "warning",
        "info",
      ]),
    )
    .option("--min-confidence <number>", "neither show nor count what is less likely than this (0 to 1)", readShare);
}

/** From which severity on the exit code says so; the default differs by command. */
export function failOn(description: string): Option {
  return new Option("--fail-on <level>", description).choices(["error", "warning", "info", "never"]);
}

/** Mixed documents, or two versions of one, and where the result goes. */
export function withInputs(command: Command, lang: Option = language()): Command {
  return withOutput(withDocuments(command, "mixed documents; - reads standard input"), lang);
}

/** Mixed documents (`documents` says it in the help), two versions of one, references, and the day they are of. */
export function withDocuments(command: Command, documents: string): Command {
  command
    .argument("[file...]", documents)
    .option("--en <file>", "the English version")
    .option("--ko <file>", "the Korean version")
    .option("--against <file...>", "also compare with these references; name them after the documents");
  return withDate(command);
}

/** The day that relative dates count from; `of` says in the help whose it is. */
export function withDate(
  command: Command,
  of = "the day the documents are of, as in 2026-09-03; relative dates count from it",
): Command {
  return command.option("--date <day>", of);
}

/** Where the result goes, whole or as its last line. */
export function withOutput(command: Command, lang: Option = language()): Command {
  return withDestination(command, lang).option("-q, --quiet", "print the summary line only");
}

/** Where the result goes, in which language and colours. */
export function withDestination(command: Command, lang: Option = language()): Command {
  return command
    .option("-o, --output <file>", "write the result to a file")
    .addOption(lang)
    .option("--color", "colour the text output (default: on a terminal)")
    .option("--no-color", "do not colour the text output");
}

/** Where a configuration may name the language too, the option has no default. */
export function language(fallback: "en" | null = "en"): Option {
  const option = new Option("--lang <language>", "the language of messages").choices(["en", "ko"]);
  return fallback === null ? option : option.default(fallback);
}

/** The first choice is the default. */
export function format(...choices: readonly [string, ...string[]]): Option {
  return new Option("--format <format>", "how the result is written").choices(choices).default(choices[0]);
}

function glossary(): Option {
  return new Option(
    "--glossary <file>",
    "check the terms of a glossary (.csv, .tsv, .json, .tbx); may be repeated",
  ).argParser(collect);
}

/** Pattern rules of one's own. */
export function rulesFile(): Option {
  return new Option(
    "--rules-file <file>",
    "also use the pattern rules of a YAML or JSON file; may be repeated",
  ).argParser(collect);
}
