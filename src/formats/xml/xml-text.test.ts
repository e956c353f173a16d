import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { DaejoError } from "../../errors.ts";
import { readXml, type XmlToken } from "./xml-text.ts";

/** Each token as it stands in the text, decoded entities as `source=character`. */
function tokensOf(text: string): string[] {
  return [...readXml(text)].map((token) => {
    const part = text.slice(token.start, token.end);
    if (token.kind === "text") return token.decoded === undefined ? part : `${part}=${token.decoded}`;
    return token.kind === "open" ? `${token.depth} ${token.parent}>${token.name}` : `${token.depth} ${token.name}>`;
  });
}

function charactersOf(text: string): string {
  return [...readXml(text)]
    .map((token) => (token.kind === "text" ? (token.decoded ?? text.slice(token.start, token.end)) : ""))
    .join("");
}

/** The message where it is refused as it should be, undefined where it is read. */
function refusalOf(text: string): string | undefined {
  try {
    for (const _ of readXml(text));
    return undefined;
  } catch (error) {
    if (!(error instanceof DaejoError) || error.code !== "file-unreadable" || error.hint === "") throw error;
    return error.message;
  }
}

function saxesReads(text: string): string | undefined {
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  let read = "";
  let isBroken = false;
  parser.on("error", () => (isBroken = true));
  parser.on("text", (part) => (read += part));
  parser.on("cdata", (part) => (read += part));
  parser.write(text).close();
  return isBroken ? undefined : read;
}

describe("what it finds", () => {
  it("gives elements and characters with their places", () => {
    expect(tokensOf('<a><x:b id="1">회의는 &lt;3시&#xAC00;</x:b><c/></a>\n')).toEqual([
      "1 >a",
      "2 a>b",
      "회의는 ",
      "&lt;=<",
      "3시",
      "&#xAC00;=가",
      "2 b>",
      "2 a>c",
      "2 c>",
      "1 a>",
    ]);
  });

  it("takes CDATA for characters and passes over comments, instructions and what stands before", () => {
    const text = `\ufeff<?xml version="1.0"?><!-- 머리말 > --><a>하나<!-- <b> -->둘<?php echo "<c>" ?><![CDATA[<셋> & 넷]]><![CDATA[]]></a>`;
    expect(tokensOf(text)).toEqual(["1 >a", "하나", "둘", "<셋> & 넷", "1 a>"]);
  });

  it("reads attributes in both quotation marks, entities decoded", () => {
    const [tag] = readXml(`<a id = "x>y" xml:lang='ko'\n note="&quot;하나&quot; &#38; '둘'"/>`) as Iterable<XmlToken>;
    expect(tag?.kind === "open" && Object.fromEntries(tag.attributes)).toEqual({
      id: "x>y",
      "xml:lang": "ko",
      note: "\"하나\" & '둘'",
    });
  });

  it("expands no entity of a document type", () => {
    const laughs = Array.from({ length: 20 }, (_, i) => `<!ENTITY lol${i + 1} "&lol${i};&lol${i};">`).join("\n");
    const text = `<!DOCTYPE a [ <!-- it's ] > --> <!ENTITY lol0 'a]>"'> ${laughs} <?x ]> ?> ]><a b="&lol20;">&lol20;!</a>`;
    expect(tokensOf(text)).toEqual(["1 >a", "&lol20;", "!", "1 a>"]);
    expect(tokensOf('<!DOCTYPE tmx SYSTEM "http://example.org/tmx14.dtd">\n<tmx/>')).toHaveLength(2);
  });
});

describe("what it refuses", () => {
  it.each([
    ["", /^Line 1: .* it holds no element/],
    ["<a>\n<b>\n</a>", /^Line 3: .*<\/a> stands where <b> of line 2 is still open/],
    ["<a>\r\n\r<b></b>", /^Line 3: .*it ends where <a> of line 1 is still open/],
    ["</a>", /where no element is open/],
    ["<a/><b/>", /second outermost element/],
    ["<a/>글", /outside the outermost element/],
    ["글", /outside the outermost element/],
    ["<a>R&D</a>", /an & begins no entity/],
    ["<a>R & D</a>", /an & begins no entity/],
    ["<a>&nbsp;</a>", /no entity &nbsp;/],
    ["<a>&#xD800;</a>", /no entity &#xD800;/],
    ["<a>&#0;</a>", /no entity &#0;/],
    [`<a>&#${"9".repeat(500)};</a>`, /no entity &#9{39}…;/],
    ["<a>3 < 5</a>", /a name is missing/],
    ["<a b>", /attribute b has no value/],
    ["<a b=1>", /attribute b has no value/],
    ['<a b="1', /" is never closed by "/],
    ['<a b="1" b="2"/>', /attribute b stands twice/],
    ['<a b="<">', /holds a </],
    ["<a", /the tag <a has no end/],
    ["<a></a", /a closing tag has no >/],
    ["<!-- a", /<!-- is never closed by -->/],
    ["<a><![CDATA[b]]</a>", /is never closed by \]\]>/],
    ["<!DOCTYPE a [<!ENTITY b '>'>", /document type declaration has no end/],
    ["<!DOCTYPE a [<!ENTITY b '>", /' is never closed by '/],
  ])("%j", (text, message) => {
    expect(refusalOf(text)).toMatch(message);
  });

  it("refuses a file cut off at any place", () => {
    const text = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>\n<a x='1'>가<!-- 나 --><b>&amp;<![CDATA[다]]></b><c/></a>`;
    for (let end = 0; end < text.length; end++) expect(refusalOf(text.slice(0, end))).toMatch(/^Line [12]: /);
    expect(refusalOf(text)).toBeUndefined();
  });
});

describe("laws", () => {
  const name = fc.constantFrom("a", "seg", "x:g", "가");
  const piece = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom("회의 ", "<", ">", "&", "&amp;", "&#44032;", "&#x", ";", "\r\n", '"', "'", "]]>"),
    },
    fc.constantFrom("<!--", "-->", "<![CDATA[", "]]>", "<?p", "?>", "<!DOCTYPE a [", "]>", "&b;"),
    name.map((each) => `<${each}>`),
    name.map((each) => `</${each}>`),
    name.map((each) => `<${each} id="하나"/>`),
    fc.string({ unit: "grapheme", maxLength: 5 }),
  );
  const soup = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(""));
  const wrapped = soup.map((text) => `<a>${text}</a>`);

  const leaf = fc.constantFrom(
    "회의 ",
    "&lt;",
    "&#44032;",
    "<!-- > -->",
    "<![CDATA[<&]]>",
    "<?p >?>",
    "<c/>",
    "\r\n",
    "1 > 0",
  );
  const tag = fc.constantFrom("a", 'x:g id="1 > 0"', "가 n='&amp;\"' ");
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "medium" },
      leaf,
      fc
        .tuple(tag, fc.array(tie("tree"), { maxLength: 4 }))
        .map(([each, inner]) => `<${each}>${inner.join("")}</${each.split(" ", 1)[0]}>`),
    ),
  }));

  it("reads what saxes reads, and the same characters", () => {
    const sound = tree.map((text) => `<!DOCTYPE a>\n<a>${text}</a>`);
    fc.assert(
      fc.property(fc.oneof(soup, wrapped, sound), (text) => {
        const read = saxesReads(text);
        expect(text.startsWith("<!DOCTYPE a>\n") && read === undefined).toBe(false);
        if (read !== undefined) expect(charactersOf(text).replaceAll(/\r\n?/g, "\n").trim()).toBe(read.trim());
        else refusalOf(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives tokens in order that do not overlap, and nothing but its own errors", () => {
    fc.assert(
      fc.property(fc.oneof(soup, wrapped), (text) => {
        let at = 0;
        try {
          for (const { start, end } of readXml(text)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThanOrEqual(start);
            at = end;
          }
        } catch (error) {
          expect(error).toMatchObject({ code: "file-unreadable" });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("stands deep nesting, many attributes and one long line", () => {
    const depth = 20_000;
    expect([...readXml("<g>".repeat(depth) + "</g>".repeat(depth))]).toHaveLength(2 * depth);
    expect(refusalOf("<g>".repeat(depth))).toContain("still open");
    const attributes = Array.from({ length: depth }, (_, i) => `a${i}="&amp;"`).join(" ");
    expect([...readXml(`<a ${attributes}/>`)]).toHaveLength(2);
    expect([...readXml(`<a>${"가".repeat(1_000_000)}</a>`)]).toHaveLength(3);
    for (const start of ["<", "&", "<a ", "<!--", "<![CDATA[", "<?", "&a;", "<a b='", "<!DOCTYPE ["]) {
      expect(refusalOf(`<a>${start.repeat(100_000)}`)).toBeDefined();
      expect(refusalOf(start.repeat(100_000))).toBeDefined();
    }
  });
});
