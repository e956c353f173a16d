import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import type { Nodes, Root } from "mdast";
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from "micromark-util-types";
import type { Asides } from "./asides.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    aside: "aside";
    asideLine: "asideLine";
  }
}

/** What stands inside a line, and HTML, are no business of the block structure. */
const DISABLED =
  "attention autolink characterEscape characterReference codeText hardBreakEscape htmlFlow htmlText labelEnd " +
  "labelStartImage labelStartLink";

/** The block structure of CommonMark with footnotes and asides. `toSource` leads from the text to the document. */
export function parse(text: string, asides: Asides, toSource: (offset: number) => number): Root {
  return fromMarkdown(text, {
    extensions: [gfmFootnote(), { disable: { null: DISABLED.split(" ") } }, asideSyntax(asides, toSource)],
    mdastExtensions: [
      gfmFootnoteFromMarkdown(),
      {
        enter: {
          // A node of our own that holds nothing: mdast has no name for it.
          aside(token) {
            this.enter({ type: "html", value: "" } as Extract<Nodes, { type: "html" }>, token);
          },
        },
        exit: {
          aside(token) {
            this.exit(token);
          },
        },
      },
    ],
  });
}

function asideSyntax(asides: Asides, toSource: (offset: number) => number): Extension {
  const construct: Construct = { name: "aside", concrete: true, tokenize };
  return { flow: { null: construct, 96: construct, 126: construct } };

  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let end = 0;
    let isHtml = false;
    const here = (): number => this.now().line - 1;
    const start = (code: Code): State | undefined => {
      const found = asides.at(here(), toSource(this.now().offset), this.interrupt === true);
      followComponents(asides.isInComponent, this.parser.constructs.disable.null);
      if (found === undefined) return nok(code);
      if (this.interrupt === true) return ok(code);
      end = found.next;
      isHtml = found.html === "to its end";
      effects.enter("aside");
      return lineStart(code);
    };
    const lineStart = (code: Code): State | undefined => {
      if (isLineEnding(code)) return inLine(code);
      effects.enter("asideLine");
      return inAsideLine(code);
    };
    const inAsideLine = (code: Code): State | undefined => {
      if (isLineEnding(code)) {
        effects.exit("asideLine");
        return inLine(code);
      }
      effects.consume(code);
      return inAsideLine;
    };
    const inLine = (code: Code): State | undefined => {
      if (code === null || here() + 1 >= end) return exit(code);
      return effects.check(following, lineEnding, exit)(code);
    };
    const following: Construct = {
      partial: true,
      tokenize: (lookahead, isFollowing, isEnd) => (code) => {
        lookahead.enter("lineEnding");
        lookahead.consume(code);
        lookahead.exit("lineEnding");
        return (next) => (isHtml && this.parser.lazy[this.now().line] === true ? isEnd(next) : isFollowing(next));
      },
    };
    const lineEnding = (code: Code): State => {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return lineStart;
    };
    const exit = (code: Code): State | undefined => {
      effects.exit("aside");
      return ok(code);
    };
    return start;
  }
}

/** Inside components of MDX what is indented is no code. The list is the parser's own, and read at each line. */
function followComponents(isInComponent: boolean, disabled: string[] = []): void {
  const at = disabled.indexOf("codeIndented");
  if (isInComponent && at < 0) disabled.push("codeIndented");
  if (!isInComponent && at >= 0) disabled.splice(at, 1);
}

/** Line endings of micromark are negative numbers, as its tabs are. */
function isLineEnding(code: Code): boolean {
  return code === null || code < -2;
}
