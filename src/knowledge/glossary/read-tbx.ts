import { SaxesParser, type SaxesTagPlain } from "saxes";
import { DaejoError } from "../../errors.ts";
import { languageOf } from "../../formats/language-tag.ts";
import type { Language } from "../../text/span.ts";
import { readFlag } from "./columns.ts";
import { joinTerms, type PlacedTerm } from "./create-glossary.ts";
import type { Glossary } from "./glossary.ts";

/** What a form is in its concept, as its administrative status says. */
type Status = "preferred" | "admitted" | "forbidden";

interface Form {
  text: string;
  status: Status;
}

/** One concept as it is being read. */
interface Concept {
  readonly line: number;
  readonly en: Form[];
  readonly ko: Form[];
  partOfSpeech: string;
  note: string;
  doNotTranslate: boolean;
}

/** Elements that begin a part, by their names in TBX 2 and TBX 3. */
const CONCEPTS: ReadonlySet<string> = new Set(["termEntry", "conceptEntry"]);
const LANGUAGES: ReadonlySet<string> = new Set(["langSet", "langSec"]);
const FORMS: ReadonlySet<string> = new Set(["tig", "ntig", "termSec"]);
/** Elements whose `type` says what their text is; TBX 3 also makes that the name of the element. */
const TYPED: ReadonlySet<string> = new Set(["termNote", "descrip", "admin"]);

/**
 * A glossary from a TBX file (ISO 30042, both the older `termEntry` and the newer `conceptEntry`): the English and Korean
 * terms of each concept. Superseded and deprecated ones are forbidden; concepts in one language only are passed over.
 */
export function readTbx(text: string, name: string): Glossary {
  const concepts = parse(text, name);
  const placed = concepts.flatMap((concept) => termsOf(concept, name));
  // A term base has one entry a concept, and one word may stand for many of them.
  return joinTerms(placed, "bad-input", { mayRepeat: true });
}

function parse(text: string, name: string): Concept[] {
  const parser = new SaxesParser({ xmlns: false, position: true } as const);
  const concepts: Concept[] = [];
  let concept: Concept | undefined;
  let language: Language | undefined;
  let form: Form | undefined;
  let isTbx = false;
  const open: { readonly kind: string; text: string }[] = [];

  parser.on("error", (error) => {
    throw new DaejoError(
      "bad-input",
      `${name}, line ${parser.line}: the XML is broken (${error.message.replace(/^\d+:\d+: /, "")}).`,
      "Export the term base again, or mend the place.",
      { cause: error },
    );
  });
  parser.on("opentag", ({ name: tag, attributes }: SaxesTagPlain) => {
    const own = localName(tag);
    open.push({ kind: TYPED.has(own) ? (attributes["type"] ?? "") : own, text: "" });
    if (own === "martif" || own === "tbx") isTbx = true;
    if (CONCEPTS.has(own)) {
      concept = { line: parser.line, en: [], ko: [], partOfSpeech: "", note: "", doNotTranslate: false };
    } else if (LANGUAGES.has(own)) language = languageOf(attributes["xml:lang"] ?? attributes["lang"] ?? "");
    else if (FORMS.has(own)) form = { text: "", status: "admitted" };
  });
  const addText = (piece: string): void => {
    const last = open.at(-1);
    if (last !== undefined) last.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", ({ name: tag }: SaxesTagPlain) => {
    const closed = open.pop();
    const own = localName(tag);
    if (closed === undefined || concept === undefined) return;
    // Text may be marked inside a term: <term>deploy<hi>ment</hi></term>.
    if (own === "hi" || own === "foreign") addText(closed.text);
    const content = closed.text.replaceAll(/\s+/g, " ").trim();
    if (closed.kind === "term" && form !== undefined) form.text = content;
    else if (closed.kind === "administrativeStatus" && form !== undefined) form.status = statusOf(content);
    else if (closed.kind === "partOfSpeech") concept.partOfSpeech ||= content;
    else if (closed.kind === "definition") concept.note ||= content;
    else if (/^do-?not-?translate$/i.test(closed.kind)) concept.doNotTranslate ||= readFlag(content) === true;
    else if (FORMS.has(own)) {
      if (form !== undefined && form.text !== "" && language !== undefined) concept[language].push(form);
      form = undefined;
    } else if (LANGUAGES.has(own)) language = undefined;
    else if (CONCEPTS.has(own)) {
      concepts.push(concept);
      concept = undefined;
    }
  });
  parser.write(text).close();
  if (!isTbx) {
    throw new DaejoError(
      "bad-input",
      `${name} is XML, but no TBX.`,
      "Its outermost element must be <martif> or <tbx>.",
    );
  }
  return concepts;
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}

/** Source of the values: the administrative statuses of TBX-Basic; tools also write them without their suffix. */
function statusOf(value: string): Status {
  const status = value.toLowerCase().replace(/-admn-sts$/, "");
  if (/^(?:deprecated|superseded|forbidden|obsolete|notrecommended|rejected)/.test(status)) return "forbidden";
  return status.startsWith("preferred") ? "preferred" : "admitted";
}

/** None where the concept says nothing that could be compared. */
function termsOf({ line, partOfSpeech, note, doNotTranslate, ...forms }: Concept, name: string): PlacedTerm[] {
  const of = (side: readonly Form[], ...statuses: Status[]): string[] =>
    statuses.flatMap((status) => side.filter((form) => form.status === status).map((form) => form.text));
  const [en, ko] = [of(forms.en, "preferred", "admitted"), of(forms.ko, "preferred", "admitted")];
  const [forbiddenEn, forbiddenKo] = [of(forms.en, "forbidden"), of(forms.ko, "forbidden")];
  const isTelling = en.length > 0 ? ko.length > 0 || doNotTranslate || forbiddenKo.length > 0 : forbiddenKo.length > 0;
  if (!isTelling && forbiddenEn.length === 0) return [];
  const term = { en, ko, forbiddenEn, forbiddenKo, doNotTranslate, partOfSpeech, note };
  return [{ term, place: `${name}, line ${line}` }];
}
