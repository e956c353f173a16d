import { lowerCase } from "../../text/lower-case.ts";
import type { Span } from "../../text/span.ts";
import { syllablesEndingIn } from "./cue.ts";

/** How a text puts an act: as a duty, as what may or can be done or be, as forbidden, as not needed, as bound to come. */
export type Modality = "duty" | "leave" | "ban" | "need-not" | "certain";

/** A word that puts an act so. Offsets count in the text. */
export interface Modal extends Span {
  readonly modality: Modality;
}

const ENGLISH =
  /(?<![a-zà-ɏ])(?:(?<ban>(?:must|shall|may) not|mustn['’]t|shan['’]t|cannot|can['’]t|can not|(?:not|never|n['’]t) (?:be )?(?:allowed|permitted)(?: to)?|no (?:[a-zà-ɏ-]+ ){1,6}?(?:allowed|permitted)|(?:is|are|was|were|be) (?:[a-zà-ɏ]+ly )?(?:prohibited|forbidden|banned)(?: from)?|(?:prohibited|forbidden|barred) from)|(?<neednot>need not|needn['’]t|(?:do|does|did)(?: not|n['’]t) (?:need|have) to|(?:is|are|was|were)(?: not|n['’]t) (?:required|obliged|obligated|necessary)(?: to)?|not necessary(?: to)?)|(?<duty>(?<!(?:may|might|could|can|not|never|nobody|none|no one|n['’]t)(?: also| just| only| even)? )(?:must|shall|(?:have|has|had) to|(?:is|are|was|were|be) (?:required|obliged|obligated) to|needs? to))|(?<leave>(?:may|can|might)(?! (?:also )?(?:need|require|want|have to|only))|(?:is|are|be) (?:(?:free|able|entitled) to|(?:allowed|permitted)(?: to)?)))(?![a-zà-ɏ])/gu;

const LIEUL = syllablesEndingIn("ㄹ");
const KOREAN: RegExp = new RegExp(
  [
    `(?<neednot>지 ?않아도|지 ?아니하여도|지 ?아니해도|안 ?[가-힣]{1,3}도 [되된될됩돼]|[을를${LIEUL}] ?필요[가는도]? ?없|필요하지 ?않|의무[가는도]? ?없)`,
    "(?<ban>(?:서는|서도|선|면) 안 ?[되된될됩돼]|(?:서는|서도) 아니 ?[되된될됩]|수[가는도]? ?없|지 ?(?:말|마[라세시십])|금지|불허|불가(?=[능합하입 .]|$)|지 ?못[하한할합])",
    "(?<duty>[가-힣]야만? ?(?:하[고며는지여도]|한|합|할|했|해|함|된|됩|될|돼)|야만|[어아여해]야(?![가-힣])|지 ?않으면 ?안 ?[되된될됩돼]|의무[가를]|필요가 ?있)",
    "(?<leave>수[가는도]? ?있|지도 ?모[르른를릅]|[가-힣]도 (?:된|됩|되|좋|돼|괜찮|무방)|(?<!만 )가능(?=합|하다|[.)]|$)|허용(?=됩|된다))",
    `(?<certain>(?:반드시|틀림없이|기필코) (?:[^\\s.,]{1,12} ){0,5}[^\\s.,]{0,8}[${LIEUL}] 것)`,
  ].join("|"),
  "gu",
);

/** The modal words of an English text, in order. */
export function englishModals(text: string): Modal[] {
  return modalsIn(lowerCase(text), ENGLISH);
}

/** The modal endings of a Korean text, in order. */
export function koreanModals(text: string): Modal[] {
  return modalsIn(text, KOREAN);
}

function modalsIn(text: string, pattern: RegExp): Modal[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match, groups = {} }) => {
    const [name] = Object.entries(groups).find(([, value]) => value !== undefined) ?? ["leave"];
    return {
      start: index,
      end: index + match.length,
      modality: name === "neednot" ? "need-not" : (name as Modality),
    };
  });
}
