import {
  type Entry,
  FluentParser,
  type Junk,
  ParseError,
  type Pattern,
  type Placeable,
  TextElement,
} from "@fluent/syntax";
import type { Message, MessageFormat } from "../bilingual.ts";
import type { Block } from "../document.ts";
import { ProseBuilder } from "../prose-builder.ts";
import { unreadable } from "../unreadable.ts";

/**
 * Project Fluent: messages, their attributes (`key.attribute`) and terms (`-brand`). Of a selection only the default variant
 * is read, the one that every language has. Placeables (`{ $count }`) stay as they are, quoted literals are what they say.
 * The indentation of further lines is no text. Attributes of terms tell other messages their grammar and are left out.
 * https://github.com/projectfluent/fluent/blob/main/spec/fluent.ebnf
 */
export const fluent: MessageFormat = {
  id: "fluent",
  extensions: [".ftl"],
  readMessages: (text) => {
    const { body } = new BoundedParser().parse(text);
    const junk = body.find((entry) => entry.type === "Junk");
    if (junk !== undefined && !body.some(isReadable)) throw notFluent(text, junk);
    return body.flatMap((entry) => messagesOf(text, entry));
  },
};

function isReadable(entry: Entry): boolean {
  return entry.type === "Message" || entry.type === "Term";
}

function notFluent(text: string, { annotations, span }: Junk): Error {
  const [annotation] = annotations;
  const problem = annotation === undefined ? "it is no message" : annotation.message.replace(/\.$/, "");
  const offset = annotation?.span?.start ?? span?.start ?? 0;
  return unreadable(text, offset, "Fluent", problem, 'Write messages as in "welcome = Welcome!", one below the other.');
}

function messagesOf(text: string, entry: Entry): Message[] {
  if (entry.type === "Term") return [{ key: `-${entry.id.name}`, block: blockOf(text, entry.value) }];
  if (entry.type !== "Message") return [];
  const messages: Message[] = [];
  const { name } = entry.id;
  if (entry.value !== null) messages.push({ key: name, block: blockOf(text, entry.value) });
  for (const { id, value } of entry.attributes) {
    messages.push({ key: `${name}.${id.name}`, block: blockOf(text, value) });
  }
  return messages;
}

function blockOf(text: string, pattern: Pattern): Block {
  const builder = new ProseBuilder(text);
  readPattern(pattern, builder);
  const prose = builder.build();
  let { start, end } = spanOf(pattern);
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  // A carriage return without a line feed is text, also at the ends.
  const [first, last] = [prose.runs[0], prose.runs.at(-1)];
  const span = { start: Math.min(start, first?.source.start ?? start), end: Math.max(end, last?.source.end ?? end) };
  return { kind: "paragraph", span, prose };
}

/** Reads a pattern as the parser below leaves it. Patterns are not deep, so that recursion is safe. */
function readPattern({ elements }: Pattern, prose: ProseBuilder): void {
  for (const element of elements) {
    const { start, end } = spanOf(element);
    if (element.type === "Placeable") readPlaceable(element, prose);
    else if (element.value.length === end - start && !element.value.includes("\n")) prose.copy(start, end);
    else prose.replace(start, end, element.value);
  }
}

function readPlaceable(placeable: Placeable, prose: ProseBuilder): void {
  const { expression } = placeable;
  const { start, end } = spanOf(placeable);
  switch (expression.type) {
    case "Placeable":
      return readPlaceable(expression, prose);
    case "SelectExpression": {
      const chosen = expression.variants.find((variant) => variant.default);
      return chosen === undefined ? undefined : readPattern(chosen.value, prose);
    }
    case "StringLiteral":
      return prose.replace(start, end, expression.parse().value);
    case "NumberLiteral":
    case "VariableReference":
    case "MessageReference":
    case "TermReference":
    case "FunctionReference":
      return prose.copy(start, end);
  }
}

function spanOf({ span }: Pattern | Placeable | TextElement): { start: number; end: number } {
  return { start: span?.start ?? 0, end: span?.end ?? 0 };
}

/** The spaces and line breaks of Fluent. */
function isWhiteSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d;
}

type Stream = Parameters<FluentParser["getPattern"]>[0];

/** How deep placeables and arguments may stand in each other; messages have two or three levels. */
const deepest = 50;

/** The parser without recursion beyond a limit, and with an element for each line instead of one for all. */
class BoundedParser extends FluentParser {
  #depth = 0;

  override getPlaceable(stream: Stream): Placeable {
    return this.#descend(() => super.getPlaceable(stream));
  }

  override getInlineExpression(stream: Stream): ReturnType<FluentParser["getInlineExpression"]> {
    return this.#descend(() => super.getInlineExpression(stream));
  }

  /** All at once: the parser itself adds character to character. */
  override getTextElement(stream: Stream): TextElement {
    const start = stream.index;
    for (let sign = stream.currentChar(); sign && !"{}\n".includes(sign); sign = stream.currentChar()) stream.index++;
    stream.resetPeek();
    return new TextElement(stream.string.slice(start, stream.index));
  }

  /**
   * Takes the common indentation from the lines, leaving line breaks with what is left of the indentation as elements of
   * their own, so that each element leads back to where it came from. (The parser's own joins them to its neighbours, and
   * its search for white space at the end is quadratic.)
   */
  override dedent(elements: Parameters<FluentParser["dedent"]>[0], commonIndent: number): Pattern["elements"] {
    const dedented: Pattern["elements"] = [];
    for (const element of elements) {
      if (element.type === "TextElement" || element.type === "Placeable")
        dedented.push(element as TextElement | Placeable);
      else if (dedented.length > 0) {
        const { value, span } = element as unknown as { value: string; span: { start: number; end: number } };
        const kept = new TextElement(value.slice(0, value.length - commonIndent));
        kept.addSpan(span.start, span.end);
        dedented.push(kept);
      }
    }
    for (let last = dedented.at(-1); last?.type === "TextElement"; last = dedented.at(-1)) {
      trimEnd(last);
      if (last.value !== "") break;
      dedented.pop();
    }
    return dedented;
  }

  // An entry that nests deeper is junk like any other that cannot be read.
  #descend<T>(read: () => T): T {
    if (this.#depth === deepest) throw new ParseError("E0028");
    this.#depth++;
    try {
      return read();
    } finally {
      this.#depth--;
    }
  }
}

function trimEnd(element: TextElement): void {
  let { length } = element.value;
  while (length > 0 && isWhiteSpace(element.value.charCodeAt(length - 1))) length--;
  const { start } = spanOf(element);
  element.value = element.value.slice(0, length);
  element.addSpan(start, start + length);
}
