import { findBeside, type NearText } from "./across.ts";
import type { Check, CheckContext, Finding, Severity } from "../check.ts";
import { leftoverFindings, type LiteralWording } from "./literal-findings.ts";
import { clashOf, isComparable, isSlip, leftoversOf, type Literal } from "./literals.ts";
import { isRenumbered, leadAlike, linksOf } from "./links.ts";

const WORDING: LiteralWording = {
  noun: { en: "link", ko: "링크" },
  clash: "error",
  missing: "warning",
  // Translators add links to explain terms and to pages in Korean.
  extra: "info",
};

/** A link that leads elsewhere in the Korean, or that the Korean lacks or adds. */
export const markupLink: Check = {
  rule: "markup/link",
  level: "error",
  category: "accuracy/mistranslation",
  summary: {
    en: "A link leads to another place in the Korean, or stands on one side only.",
    ko: "링크가 가리키는 곳이 서로 다르거나 한쪽에만 링크가 있습니다.",
  },
  why: {
    en: "Readers of the translation end on another page than readers of the original, or cannot get there at all. Language folders (/en/, /ko/), editions of a site in the other language and anchors may differ.",
    ko: "번역을 읽는 사람이 원문과 다른 페이지로 가거나 아예 갈 수 없게 됩니다. 언어 폴더(/en/, /ko/), 다른 언어판 사이트, 앵커가 다른 것은 알리지 않습니다.",
  },
  findAcross: (beads) => findBeside(beads, differingLinks),
};

function differingLinks(context: CheckContext, near: NearText): readonly Finding[] {
  if (!isComparable(context)) return [];
  const [en, ko] = [linksOf(context, "en"), linksOf(context, "ko")];
  const all = leftoversOf(en, ko, leadAlike, "once");
  const left = {
    en: all.en.filter((a) => all.ko.some((b) => isSlip(a.key, b.key)) || !near("ko").includes(a.text)),
    ko: all.ko,
  };
  const clash = clashOf(left);
  return leftoverFindings(
    context,
    left,
    clash === undefined ? WORDING : { ...WORDING, clash: clashSeverity(...clash) },
  );
}

/** A slip or a link to the wrong page of a site is graver than another site on the same matter. */
function clashSeverity(en: Literal, ko: Literal): Severity {
  if (isRenumbered(en, ko)) return "info";
  return isSlip(en.key, ko.key) ? "error" : "warning";
}
