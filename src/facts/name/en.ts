import type { Knowledge } from "../../knowledge/knowledge.ts";
import { withFurther } from "./en-again.ts";
import type { NameMention } from "./mention.ts";
import { openReading } from "./en-reading.ts";
import { readOnce } from "./en-walk.ts";

/**
 * The names of an English text, in order and without overlap. Reads any text; time is linear in its length. Where capitals say
 * little (headings, contracts, buttons) only what is certain is read as a name.
 */
export function readEnglishNames(text: string, knowledge: Knowledge): NameMention[] {
  const reading = openReading(text, knowledge);
  return withFurther(reading, readOnce(reading));
}
