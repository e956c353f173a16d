import type { Span } from "../../text/span.ts";
import type { NameValue } from "../fact.ts";

/** A name as a text gives it: without titles, articles, particles and the possessive. Offsets count in the text that was read. */
export interface NameMention extends Span {
  readonly type: NameValue["type"];
  /** The number of the entity in `Knowledge.names`, where the name is one that daejo knows. */
  readonly entity?: number;
}
