import { lowerCase } from "../../text/lower-case.ts";
import { matchesIn, type Cue } from "./cue.ts";

const CUES: RegExp =
  /(?<![a-zà-ɏ\d-])(?:not|[a-z]+n['’´`]t|cannot|no(?! ?\. ?\d)|never|none|nobody|nothing|nowhere|neither|nor|without|unless|yet(?= to )(?<=(?:have|has|had|is|are|['’´`](?:ve|s|d)) yet)|avoid(?= ))(?![a-zà-ɏ\d])/gu;

/** Whether a text may hold a cue at all: most hold none, and `CUES` takes longer to say so. */
const HOLDS_ONE =
  /(?<![a-z\d])(?:no|not|cannot|never|none|nobody|nothing|nowhere|neither|nor|without|unless|yet to|avoid)(?![a-z\d])|n['’´`]t/i;

/** Set phrases that hold a cue and turn nothing round, or whose Korean is as a rule no negation. */
const IDLE: RegExp = new RegExp(
  "(?<![a-zà-ɏ])(?:" +
    [
      "not (?:only|just|merely|simply|solely|least|to mention)",
      "whether or not|or not|if not|why not|nothing but|nothing (?:more|less) than",
      "(?:no|not) (?:less|fewer|more|later|earlier|older|younger|greater|higher|lower|longer|sooner) than",
      "no(?=[,.!?])|no sooner|(?:not|never|[a-zà-ɏ]+n['’´`]t|cannot) (?:be |have |cost |take )?(?:less|fewer|more|later|earlier|higher|lower) than|no matter|no wonder|last but not least",
      "(?:can['’´`]t|cannot|can not|couldn['’´`]t|could not) (?:help (?:but|[a-zà-ɏ]+ing)|wait|but)",
      "(?:can['’´`]t|cannot|couldn['’´`]t|could not) [a-zà-ɏ]+(?: [a-zà-ɏ]+){0,3} more(?![a-zà-ɏ])",
      "nor(?<=(?:not|no|nor|n['’´`]t|cannot|neither) [^.;]{0,120}nor)|without (?:limitation|prejudice)",
      "second to none|none other than|nothing short of|more often than not|believe it or not|(?:not|never|don['’´`]t) hesitate|(?:no|without|without (?:a|any)) doubt|without fail|in no time|no end of",
      "(?:can['’´`]t|cannot|couldn['’´`]t|could not) (?:be |have been |[a-zà-ɏ]+ )?(?:(?:over)?(?:stress|emphasi[sz]e|state)d? enough|overstate|overemphasi[sz]e|thank|happier|better)",
      "not (?:so long ago|long ago|long after|limited to|far from|surprisingly|too long ago)",
      "(?:is|are|was|were|do|does|did|have|has|wo|would|ca|could|should)n['’´`]t (?:it|he|she|they|you|we|i|that|there)(?=\\?)",
    ].join("|") +
    ")",
  "gu",
);

/** Ruby no Kai: between two capitals a Japanese particle. */
function isInName(text: string, start: number, end: number): boolean {
  return (
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 4)) &&
    /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 20), start))
  );
}

/** `Avoid …` at the head of a sentence forbids; elsewhere it tells what for. */
function isAim(text: string, start: number): boolean {
  return text[start] !== "A" || !/(?:^|[.!:?] )$/.test(text.slice(Math.max(0, start - 2), start));
}

/** What may turn an English statement round, in order. */
export function englishCues(text: string): Cue[] {
  if (!HOLDS_ONE.test(text)) return [];
  return matchesIn(lowerCase(text), CUES, IDLE).flatMap(({ start, match: form, phrase }): Cue[] => {
    const end = start + form.length;
    if (form === "avoid" && isAim(text, start)) return [];
    // `no-op`: part of a word.
    const isIdle =
      text[end] === "-" || phrase !== undefined || (text.slice(start, end) === "no" && isInName(text, start, end));
    return [{ start, end, kind: isIdle ? "idle" : "plain", form }];
  });
}
