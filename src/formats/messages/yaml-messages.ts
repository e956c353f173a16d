import { type CST, Lexer, Parser } from "yaml";
import type { Message, MessageFormat } from "../bilingual.ts";
import { withReadProse } from "./json-messages.ts";
import { type MessageEntry, messagesOf, type MessageTree, mustBeShallow } from "./message-tree.ts";
import { unreadable } from "../unreadable.ts";
import { yamlBlock, type YamlScalar } from "./yaml-scalars.ts";

/**
 * Messages in YAML 1.2: strings in any notation under keys joined by ".", without the language code that Rails writes above
 * all of them; of ICU messages the branch for "other" is read. An alias repeats a message and is none. Further documents of
 * a file have "#2", "#3" … before their keys.
 * https://yaml.org/spec/1.2.2/, https://guides.rubyonrails.org/i18n.html
 */
export const yamlMessages: MessageFormat = {
  id: "yaml",
  extensions: [".yml", ".yaml"],
  readMessages: (text) => {
    const messages: Message[] = [];
    let count = 0;
    for (const token of tokensOf(text)) {
      if (token.type === "error") fail(text, token.offset, token.message);
      if (token.type !== "document") continue;
      count++;
      const tree = treeOf(text, token.value, token.start, 0);
      for (const message of messagesOf(text, tree, count === 1 ? "" : `#${count}`))
        messages.push(withReadProse(message));
    }
    return messages;
  },
};

/** Each lexeme costs a hundred bytes and more; files of messages have some thousands. */
const mostLexemes = 1_000_000;

/** The parser of concrete syntax keeps a stack of its own, expands nothing and knows where everything stands. */
function* tokensOf(text: string): Generator<CST.Token, void> {
  const parser = new Parser();
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > mostLexemes) {
      const hint = "Split the file into smaller ones.";
      throw unreadable(text, parser.offset, "YAML", `more than ${mostLexemes} words and signs stand before it`, hint);
    }
    yield* parser.next(lexeme);
    // It closes collections by recursion. Beside them its stack holds the document and the scalar that is being read.
    mustBeShallow(text, parser.offset, parser.stack.length - 2, "YAML");
  }
  yield* parser.end();
}

/** Throws where a token is nested too deeply, so that recursion is safe. `before` is what stands before it: its tag, say. */
function treeOf(
  text: string,
  token: CST.Token | null | undefined,
  before: readonly CST.SourceToken[],
  depth: number,
): MessageTree {
  switch (token?.type) {
    case "block-map":
    case "block-seq":
    case "flow-collection":
      mustBeShallow(text, token.offset, depth, "YAML");
      return collectionOf(text, token, depth + 1);
    case "error":
      return fail(text, token.offset, token.message);
    default: {
      const scalar = scalarOf(text, token);
      if (scalar === undefined) return null;
      const tag = before.find(({ type }) => type === "tag")?.source;
      const isString = tag === undefined ? !isPlainLiteral(text, scalar) : !noText.has(tag);
      if (!isString) return null;
      return { kind: "text", block: yamlBlock(text, scalar) };
    }
  }
}

function collectionOf(
  text: string,
  token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
  depth: number,
): MessageTree {
  if (token.type === "flow-collection") mustBeClosed(text, token);
  const entryOf = (item: CST.CollectionItem): MessageEntry[] => {
    const key = keyOf(text, item.key);
    return key === undefined ? [] : [{ ...key, value: treeOf(text, item.value, item.sep ?? [], depth) }];
  };
  const items: readonly CST.CollectionItem[] = token.items;
  const isList =
    token.type === "block-seq" || (token.type === "flow-collection" && token.start.type === "flow-seq-start");
  if (!isList) return { kind: "map", entries: items.flatMap(entryOf) };
  // The last item may hold nothing but the white space behind the list.
  const filled = items.filter(
    ({ start, key, value }) =>
      key !== undefined || value !== undefined || start.some(({ type }) => type === "seq-item-ind"),
  );
  return {
    kind: "list",
    // A pair without braces in a list is a map of one entry.
    items: filled.map((item) =>
      item.key === undefined ? treeOf(text, item.value, item.start, depth) : { kind: "map", entries: entryOf(item) },
    ),
  };
}

/** The key of an entry; undefined where it is no scalar, or the "<<" that merges an alias. */
function keyOf(text: string, token: CST.Token | null | undefined): Pick<MessageEntry, "key" | "keySpan"> | undefined {
  if (token?.type === "error") fail(text, token.offset, token.message);
  const scalar = scalarOf(text, token);
  if (scalar === undefined) return undefined;
  const { prose, span } = yamlBlock(text, scalar);
  return prose.text === "<<" ? undefined : { key: prose.text, keySpan: span };
}

/** Where the content of a scalar stands; undefined for other tokens. */
function scalarOf(text: string, token: CST.Token | null | undefined): YamlScalar | undefined {
  switch (token?.type) {
    case "scalar":
      return { notation: "plain", span: { start: token.offset, end: token.offset + token.source.length } };
    case "single-quoted-scalar":
    case "double-quoted-scalar": {
      const { offset, source, type } = token;
      if (!isClosed(source)) fail(text, offset, "a quoted text begins that does not end");
      const span = { start: offset + 1, end: offset + source.length - 1 };
      return { notation: type === "single-quoted-scalar" ? "single" : "double", span };
    }
    case "block-scalar": {
      const [header] = token.props;
      const sign = header?.type === "block-scalar-header" ? header.source : "|";
      let start = token.offset;
      for (const part of token.props) start += "source" in part ? part.source.length : 0;
      const span = { start, end: start + token.source.length };
      return {
        notation: sign.startsWith(">") ? "folded" : "literal",
        span,
        header: sign.slice(1),
        parentIndent: token.indent,
      };
    }
    default:
      return undefined;
  }
}

/** Whether the last quote of a quoted scalar ends it, being neither the first nor part of an escape. */
function isClosed(source: string): boolean {
  const quote = source.charAt(0);
  if (source.length < 2 || !source.endsWith(quote)) return false;
  // `''` is an apostrophe, so of the quotes at the end one has to be left over.
  const [sign, isOdd] = quote === "'" ? ["'", true] : ["\\", false];
  const last = source.length - (isOdd ? 1 : 2);
  let at = last;
  while (at > 0 && source[at] === sign) at--;
  return (last - at) % 2 === (isOdd ? 1 : 0);
}

function mustBeClosed(text: string, { offset, start, end }: CST.FlowCollection): void {
  const close = start.type === "flow-map-start" ? "flow-map-end" : "flow-seq-end";
  if (end[0]?.type !== close) fail(text, offset, `"${start.source}" begins a collection that does not end`);
}

/** Tags of values that are no text, whatever they look like. */
const noText: ReadonlySet<string> = new Set(["!!binary", "!!bool", "!!float", "!!int", "!!null", "!!timestamp"]);

const literals = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const numbers = /^(?:[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|[-+]?\.\d+(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+)$/;

/** Whether the core schema of YAML 1.2 takes a scalar for something else than a string. */
function isPlainLiteral(text: string, { notation, span }: YamlScalar): boolean {
  const source = text.slice(span.start, span.end);
  return notation === "plain" && (source === "" || literals.test(source) || numbers.test(source));
}

function fail(text: string, offset: number, problem: string): never {
  throw unreadable(text, offset, "YAML", problem.slice(0, 100).replace(/\.$/, ""), "Make the file valid YAML.");
}
