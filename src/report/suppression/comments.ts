import type { Localised } from "../../checks/check.ts";
import { findDirectives } from "../../formats/directives.ts";
import type { Span } from "../../text/span.ts";

const KINDS = ["disable", "enable", "disable-line", "disable-next-line", "disable-file", "ignore-pair"] as const;
export type DirectiveKind = (typeof KINDS)[number];

/** A comment in a document that says what is not to be reported of it. */
export interface Directive {
  readonly kind: DirectiveKind;
  /** The whole comment. */
  readonly span: Span;
  /** Rule ids and `family/*`; `*` alone where the comment names none. */
  readonly rules: readonly string[];
  /** What stands behind `--`. */
  readonly reason?: string;
}

/** A comment that cannot be followed, or not in all it says. */
export interface DirectiveProblem {
  readonly span: Span;
  readonly message: Localised;
}

/** What the comments of a text say. A rule that does not exist is a problem and left out; the others hold. */
export function readDirectives(
  text: string,
  isKnownRule: (rule: string) => boolean,
): { readonly directives: readonly Directive[]; readonly problems: readonly DirectiveProblem[] } {
  const directives: Directive[] = [];
  const problems: DirectiveProblem[] = [];
  for (const { span, body } of findDirectives(text)) {
    const { name, rules, reason } = wordsOf(text.slice(body.start, body.end));
    const kind = KINDS.find((known) => `daejo-${known}` === name);
    if (kind === undefined) {
      problems.push({ span, message: unknownKind(name) });
      continue;
    }
    const unknown = rules.filter((rule) => !isKnownRule(rule));
    for (const rule of unknown) problems.push({ span, message: unknownRule(name, rule) });
    const known = rules.length === 0 ? ["*"] : rules.filter((rule) => isKnownRule(rule));
    // A comment that names only what does not exist must not pass for one that names nothing and so means everything.
    if (known.length > 0) directives.push({ kind, span, rules: known, ...(reason === "" ? {} : { reason }) });
  }
  return { directives, problems };
}

/** `daejo-disable-line number/value, date/* -- reason`; a dash may stand for the hyphens, which XML forbids in comments. */
function wordsOf(body: string): { name: string; rules: string[]; reason: string } {
  const border = /\s(?:--|—)(?=\s|$)/.exec(body);
  const head = border === null ? body : body.slice(0, border.index);
  const [name = "", ...rules] = head.split(/[\s,]+/).filter((word) => word !== "");
  const reason = border === null ? "" : body.slice(border.index + border[0].length);
  return { name, rules: [...new Set(rules)], reason: reason.replaceAll(/\s+/g, " ").trim() };
}

function unknownKind(name: string): Localised {
  const known = KINDS.map((kind) => `daejo-${kind}`).join(", ");
  return {
    en: `There is no comment “${name}”. Write one of: ${known}.`,
    ko: `‘${name}’ 주석은 없습니다. 다음 가운데 하나를 쓰세요: ${known}.`,
  };
}

function unknownRule(name: string, rule: string): Localised {
  return {
    en: `“${name}” names “${rule}”, which is no rule. A family is written like “number/*”; a reason stands behind “--”.`,
    ko: `‘${name}’ 주석에 없는 규칙이 적혀 있습니다: ${rule}. 규칙 묶음은 ‘number/*’처럼 적고, 이유는 ‘--’ 뒤에 적으세요.`,
  };
}
