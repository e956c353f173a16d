import type { AlignedPassages } from "../../alignment/bitext.ts";
import { englishTokens } from "../../knowledge/english-tokens.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Lexicon } from "../../knowledge/lexicon.ts";
import { hangulWords, latinWords } from "../../knowledge/words.ts";
import { FUNCTION_WORDS, LABEL_WORDS } from "../../spans/latin-words.ts";
import { hasHangul } from "../../text/characters.ts";
import type { CheckContext } from "../check.ts";

/** A message that its Korean side has word for word in English, and how much that says. */
export interface UntranslatedMessage {
  readonly bead: CheckContext;
  /** One word may be meant to stay; two and more hardly are. */
  readonly isSure: boolean;
}

/**
 * The messages of a bitext whose Korean is their English, where all else is mostly Korean. Only where the two sides were
 * given as pairs (message files, segments): in a document such a line may be a caption, a label or a line of output.
 */
export function untranslatedMessages(beads: readonly CheckContext[]): UntranslatedMessage[] {
  const copied = beads.filter(({ aligned }) => isCopied(aligned));
  if (copied.length === 0 || !isMostlyKorean(beads)) return [];
  const kept = keptIn(beads);
  return copied.flatMap((bead): UntranslatedMessage[] => {
    const terms = termsIn(bead);
    const words = ordinaryWords(bead, (word) => kept.has(word) || terms.includes(word));
    return words === 0 ? [] : [{ bead, isSure: words > 1 }];
  });
}

/** A pair that was given knows where it stands, whatever its sides hold. */
function isCopied({ home, en, ko }: AlignedPassages): boolean {
  const [english, korean] = [en[0]?.segment, ko[0]?.segment];
  if (home === undefined || en.length !== 1 || ko.length !== 1 || english === undefined || korean === undefined) {
    return false;
  }
  const text = korean.prose.text.trim();
  return (
    korean.block !== "code" &&
    text.length <= LONGEST_MESSAGE &&
    !hasHangul(text) &&
    text.toLowerCase() === english.prose.text.trim().toLowerCase()
  );
}

const LONGEST_MESSAGE = 80;
const MOST_WORDS = 6;
const FEWEST_KOREAN = 2;

/** Whether at least half of the messages with words, and more than one, are in Korean. */
function isMostlyKorean(beads: readonly CheckContext[]): boolean {
  let [korean, other] = [0, 0];
  for (const { aligned } of beads) {
    for (const { segment } of aligned.ko) {
      if (hasHangul(segment.prose.text)) korean++;
      else if (/[A-Za-z]{2}/.test(segment.prose.text)) other++;
    }
  }
  return korean >= FEWEST_KOREAN && korean >= other;
}

/** The Latin words that Korean messages hold beside Korean ones, in lower case: this text keeps them. */
function keptIn(beads: readonly CheckContext[]): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const { aligned } of beads) {
    for (const { segment } of aligned.ko) {
      const { text } = segment.prose;
      if (hangulWords(text).length === 0) continue;
      for (const word of latinWords(text)) kept.add(word.text.toLowerCase());
    }
  }
  return kept;
}

/** What the caller's glossary says that the Korean keeps, or writes in Latin letters, in whatever capitals. */
function termsIn({ aligned, glossary }: CheckContext): string[] {
  const text = aligned.en.map(({ segment }) => segment.prose.text.toLowerCase()).join("\n");
  return glossary.terms
    .filter((term) => term.doNotTranslate || term.ko.some((form) => !hasHangul(form)))
    .flatMap(({ en }) => en.filter((form) => text.includes(form.toLowerCase())))
    .flatMap((form) => latinWords(form).map((word) => word.text.toLowerCase()));
}

/** What stays as it is: tags, entities, placeholders of all sorts. */
const PLACEHOLDERS =
  /<[^<>]{0,120}>|&#?\w{1,10};|\{\{[^{}]{0,60}\}\}|[$%#]?\{[^{}]{0,60}\}|%\(\w{1,40}\)[a-z]|%(?:\d+\$)?[-+0#]?\d*(?:\.\d+)?(?:l{0,2}[diuxX]|[sdfgc@])(?![A-Za-z])|\$\w{1,40}|(?<![\w:]):[a-z_]{2,40}\b/g;
/** A word as prose has it, with the marks that may stand beside it; parts are joined by hyphens or apostrophes. */
const WORD = /^["'“‘(]*([A-Za-z]+(?:['’-][A-Za-z]+)*)[)"'”’.,!?:;…]*$/;
/** What stands between words or counts: an ampersand, a dash, an arrow, a figure. No version and no address. */
const SIGN = /^(?:[^A-Za-z0-9]{1,4}|\d{1,4}[.,!?:)]?)$/;

/** How many ordinary English words the message is made of; none where it holds anything else, or what Korean keeps. */
function ordinaryWords(bead: CheckContext, isKept: (word: string) => boolean): number {
  const passage = bead.aligned.en[0] as (typeof bead.aligned.en)[number];
  const text = passage.segment.prose.text.trim().replaceAll(PLACEHOLDERS, " ");
  const tokens = text.split(/\s+/).filter((token) => token !== "");
  const words: string[] = [];
  for (const token of tokens) {
    const word = WORD.exec(token)?.[1];
    // Content-Type is no prose.
    if (word !== undefined && /[a-z]-[A-Z]/.test(word)) return 0;
    if (word !== undefined) words.push(...word.split("-").filter((part) => part !== ""));
    else if (!SIGN.test(token)) return 0;
  }
  if (words.length === 0 || words.length > MOST_WORDS) return 0;
  const lower = words.map((word) => word.toLowerCase());
  if (COMMANDS.has(lower[0] as string) && words[0] === lower[0]) return 0;
  if (PRODUCTS.some((product) => lower.join(" ").includes(product))) return 0;
  const { knowledge } = bead;
  const sorts = words.map((word) => sortOf(word, { words, isKept, knowledge }));
  const ordinary = sorts.filter((sort) => sort === "ordinary").length;
  if (ordinary === 0 || sorts.includes("other")) return 0;
  const names = bead.namesOf(passage).length;
  if (words.length === 1) {
    const isLabel = /^[A-Z][a-z]{2,}$/.test(words[0] as string) || /[{%]/.test(passage.segment.prose.text);
    const isPerson = knowledge.names.englishPerson(lower[0] as string).first >= FEWEST_PERSONS;
    return isLabel && !isPerson && names === 0 ? 1 : 0;
  }
  // Sign in with Google says something beside its name; Google Cloud and Bank of America do not.
  const isNamed = names > 0 || sorts.includes("kept");
  const isRunning = words.some((word, index) => {
    return index > 0 && word === lower[index] && sorts[index] !== "kept" && !JOINING.has(word);
  });
  if (isNamed && !(isRunning && sorts.filter((sort) => sort !== "kept").length >= FEWEST_BESIDE_NAME)) return 0;
  return words.length;
}

/** So many persons make a word a first name: Mark, Grace. */
const FEWEST_PERSONS = 5;
/** Small words inside names. */
const JOINING: ReadonlySet<string> = new Set("of the and for a an".split(" "));
const FEWEST_BESIDE_NAME = 2;

type Sort = "ordinary" | "small" | "kept" | "other";

interface Beside {
  readonly words: readonly string[];
  readonly isKept: (word: string) => boolean;
  readonly knowledge: Knowledge;
}

function sortOf(word: string, { words, isKept, knowledge }: Beside): Sort {
  const lower = word.toLowerCase();
  // All of a heading may stand in capitals; a word among others that does is an acronym.
  const isLoud = word.length > 1 && word === word.toUpperCase();
  if (isLoud && !(words.length > 1 && words.every((each) => each === each.toUpperCase()))) return "kept";
  if (!isLoud && /[a-z][A-Z]/.test(word)) return "other";
  if (BORROWED.has(lower) || BRANDS.has(lower) || isKept(lower)) return "kept";
  if (lower === "a" || lower === "i" || FUNCTION_WORDS.has(lower)) return "small";
  if (lower.length < 2) return "other";
  if (LABEL_WORDS.has(lower) || ACTIONS.has(lower)) return "ordinary";
  const { lexicon, names } = knowledge;
  const token = englishTokens(word, lexicon.english)[0];
  if (token === undefined) return "small";
  if (token.id >= 0 && (names.capitalShare(token.id) ?? 0) > MOST_CAPITALS) return "kept";
  return isTranslated(token.id, lexicon) ? "ordinary" : "other";
}

/** A name has one translation, if any; with three a word must be answered by them nearly always, in 255ths. */
const FEWEST_LINKS = 3;
const ENOUGH_LINKS = 4;
const LEAST_ANSWERED = 140;
const NEARLY_ALWAYS = 220;
/** Inside sentences names have capitals, and so do brands, days and languages. */
const MOST_CAPITALS = 0.7;
/** What has so many translations is a common word, however rarely one of them answers it. */
const MANY_LINKS = 14;

function isTranslated(id: number, { enAnswered, starts }: Lexicon): boolean {
  if (id < 0) return false;
  const links = (starts[id + 1] as number) - (starts[id] as number);
  if (links < FEWEST_LINKS) return false;
  return links >= MANY_LINKS || (enAnswered[id] as number) >= (links < ENOUGH_LINKS ? NEARLY_ALWAYS : LEAST_ANSWERED);
}

/** Words of interfaces that the lexicon knows too little of. */
const ACTIONS: ReadonlySet<string> = new Set(
  "login logout checkout wishlist signup upgrade unread spam offline online".split(" "),
);

/** Words that Korean interfaces write in Latin letters as well, and units. */
const BORROWED: ReadonlySet<string> = new Set(
  (
    "ok okay email mail id pin qr wifi wi fi bluetooth web api url faq beta alpha pro plus lite vip blog app ios html css json " +
    "xml csv pdf usb gps cpu gpu ram rom os pc tv dvd cd ui ux ai iot sms rss ssl vpn ip dns host port token null true false " +
    "none auto min max px em rem mm cm km kg mb gb tb kb ms sec hr hrs mins ok's vs etc am pm utc gmt copyright readme todo " +
    "markdown unicode ascii latin cookie cookies webhook sandbox"
  ).split(" "),
);

/** Brands whose names are words, or have several translations in the lexicon. */
const BRANDS: ReadonlySet<string> = new Set(
  (
    "google apple microsoft windows office excel outlook slack chrome safari edge opera twitter facebook instagram youtube " +
    "amazon oracle android linux java python ruby rust swift bash docker kubernetes notion zoom discord steam stripe paypal " +
    "dropbox github gitlab kakao naver line samsung adobe photoshop netflix spotify telegram signal tesla intel ubuntu redis " +
    "azure unity blender figma trello jira confluence firefox mozilla wikipedia reddit pinterest linkedin skype whatsapp"
  ).split(" "),
);

/** Names of products that are made of ordinary words. */
const PRODUCTS: readonly string[] =
  "visual studio|creative commons|app store|play store|stack overflow|red hat|hugging face|fire tv|let it be|ruby on rails|open sans|comic sans|pull request|page down|page up|caps lock|machine learning|deep learning|big data|hip hop|black friday|hello world|powered by".split(
    "|",
  );

/** A line that begins so, in small letters, is typed into a terminal. */
const COMMANDS: ReadonlySet<string> = new Set(
  "git npm npx yarn pnpm pip apt brew docker make cargo go cd sudo run kubectl python node echo cat select import export return".split(
    " ",
  ),
);
