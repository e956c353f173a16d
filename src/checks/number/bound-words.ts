import type { Bound } from "../../facts/fact.ts";
import type { Span } from "../../text/span.ts";
import type { CheckContext } from "../check.ts";
import type { Placed } from "../matching/placed.ts";

const COMPARED =
  "more|less|fewer|greater|larger|higher|lower|longer|shorter|older|younger|better|bigger|smaller|earlier|later";
/** What limits the figure behind it. */
const BEFORE = new RegExp(
  `(?:\\b(?:as (?:many|much|high|few|little|low|long) as|(?:no|not) (?:${COMPARED}) than|(?:${COMPARED}) than|at (?:the )?(?:least|most|maximum|minimum)|up to|close to|(?:an? )?(?:minimum|maximum|excess) of|in excess of|upwards? of|just (?:over|under|below|above|short of)|over|under|above|below|beyond|within|nearly|almost|around|about|roughly|approximately|some|topping|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?)|(?:최소한?|최대한?|적어도|많아야|기껏해야|거의|약|근)) ?$`,
  "i",
);
/** What limits the figure before it. */
const BEHIND = new RegExp(
  `^(?:,? (?:or|and) (?:${COMPARED}|so|above|over|under|below|up|upwards?)\\b|-?(?:plus|odd)\\b|\\+|,? at (?:least|most)\\b| ?(?:이상|이하|초과|미만|이내|남짓|내외|안팎|가량|정도|여)| ?(?:을|를|이|가|에)? ?(?:넘[는은게어을기]|밑[도돌]|못 ?미|육박|가까[이운])[가-힣]{0,2})`,
  "i",
);
/** In UTF-16 units of a text that may be decomposed. */
const LONGEST = 48;

/** A figure with the words that limit it, where they stand beside it: as high as $238 million, 30명 이상. */
export function withBoundWords({ fact, document }: Placed, { textOf }: Pick<CheckContext, "textOf">): Span {
  if (fact.bound === ("exact" satisfies Bound)) return fact;
  const text = textOf(document);
  const [before, behind] = [
    text.slice(Math.max(0, fact.start - LONGEST), fact.start),
    text.slice(fact.end, fact.end + LONGEST),
  ];
  const words = {
    before: BEFORE.exec(before.normalize("NFC"))?.[0] ?? "",
    behind: BEHIND.exec(behind.normalize("NFC"))?.[0] ?? "",
  };
  return {
    start: fact.start - unitsOf(words.before, (length) => before.slice(before.length - length)),
    end: fact.end + unitsOf(words.behind, (length) => behind.slice(0, length)),
  };
}

/** How many units of a text, taken by `slice`, are so many composed words. */
function unitsOf(words: string, slice: (length: number) => string): number {
  for (let length = words.length; length <= LONGEST; length++)
    if (slice(length).normalize("NFC") === words) return length;
  return 0;
}
