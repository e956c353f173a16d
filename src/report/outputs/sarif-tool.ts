import type { Check, Severity } from "../../checks/check.ts";
import { severityRank } from "../../checks/levels.ts";
import type { Language } from "../../text/span.ts";
import type { Discrepancy, Report } from "../report.ts";
import { rulePage } from "../rule-page.ts";
import type { OutputOptions } from "./output.ts";

export const SARIF_LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

const MQM = "MQM";

/** What the results of a run refer to by number: the rules and the categories that occur, as they first occur. */
export class SarifIndex {
  readonly #rules: readonly string[];
  readonly #categories: readonly string[];
  readonly #found: readonly Discrepancy[];
  readonly #options: OutputOptions;

  constructor({ discrepancies, suppressed }: Report, options: OutputOptions) {
    this.#found = [...discrepancies, ...suppressed];
    this.#rules = [...new Set(this.#found.map(({ rule }) => rule))];
    this.#categories = [...new Set(this.#found.map(({ category }) => category))];
    this.#options = options;
  }

  ruleIndex(rule: string): number {
    return this.#rules.indexOf(rule);
  }

  /** A reference to a category of MQM. */
  taxon(category: string): object {
    return { id: category, index: this.#categories.indexOf(category), toolComponent: { name: MQM, index: 0 } };
  }

  get tool(): object {
    const { version } = this.#options;
    return {
      driver: {
        name: "daejo",
        version,
        semanticVersion: version,
        shortDescription: { text: DESCRIPTION[this.#options.language] },
        rules: this.#rules.map((rule) => this.#describe(rule)),
        ...(this.#categories.length === 0 ? {} : { supportedTaxonomies: [{ name: MQM, index: 0 }] }),
      },
    };
  }

  /** The Multidimensional Quality Metrics, of which only the categories that occur are listed. */
  get taxonomies(): readonly object[] {
    if (this.#categories.length === 0) return [];
    return [
      {
        name: MQM,
        fullName: "Multidimensional Quality Metrics",
        organization: "MQM Council",
        informationUri: "https://themqm.org/",
        shortDescription: { text: "A typology of translation errors." },
        taxa: this.#categories.map((id) => ({ id })),
      },
    ];
  }

  #describe(rule: string): object {
    const check = this.#options.checks?.find((each) => each.rule === rule);
    const of = this.#found.filter((each) => each.rule === rule);
    const worst = of.map(({ severity }) => severity).toSorted((a, b) => severityRank(b) - severityRank(a))[0];
    const level = check?.level ?? worst;
    return {
      id: rule,
      ...(check === undefined ? {} : describe(check, this.#options.language)),
      ...(level === undefined ? {} : { defaultConfiguration: { level: SARIF_LEVELS[level] } }),
      relationships: [...new Set(of.map(({ category }) => category))].map((category) => {
        return { target: this.taxon(category), kinds: ["superset"] };
      }),
    };
  }
}

const DESCRIPTION = {
  en: "Aligns Korean and English versions of a text and flags where they disagree.",
  ko: "한국어본과 영어본을 맞대어 서로 다른 곳을 찾습니다.",
} as const;

/** GitHub shows the page below an alert. */
function describe(check: Check, language: Language): object {
  const why = check.why?.[language];
  return {
    shortDescription: { text: check.summary[language] },
    ...(why === undefined ? {} : { fullDescription: { text: why } }),
    help: { text: why ?? check.summary[language], markdown: rulePage(check, language, {}) },
  };
}
