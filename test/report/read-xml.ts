/** An element as it was written, with character references resolved. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What XML 1.0 allows in a document. */
const ALLOWED = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/**
 * Reads a document without a document type of its own and throws where it is not well-formed: tags that do not match,
 * attributes twice or without quotes, a bare `&` or `<`, forbidden characters, anything beside the one root.
 */
export function readXml(document: string): Element {
  must(ALLOWED.test(document), "forbidden character");
  // As every parser does before anything else.
  const text = document.replaceAll(/\r\n?/g, "\n").replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  const root: { name: string; attributes: Record<string, string>; children: (Element | string)[] } = {
    name: "",
    attributes: {},
    children: [],
  };
  const open = [root];
  const top = (): typeof root => open.at(-1) as typeof root;
  const pattern = /<(\/?)([A-Za-z][\w.:-]*)((?:[ \n]+[\w.:-]+="[^"<]*")*)[ \n]*(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    end = match.index + match[0].length;
    const [, closing, name = "", attributes = "", empty, content] = match;
    if (content !== undefined) {
      must(!content.includes("]]>"), "]]> in text");
      top().children.push(resolve(content));
    } else if (closing === "/") {
      must(top().name === name && attributes === "", `</${name}> closes <${top().name}>`);
      open.pop();
    } else {
      const element = { name, attributes: attributesOf(attributes), children: [] };
      top().children.push(element);
      if (empty === "") open.push(element);
    }
  }
  must(end === text.length, `not understood: ${text.slice(end, end + 40)}`);
  must(open.length === 1, `<${top().name}> is not closed`);
  const [only, ...others] = root.children.filter((child) => typeof child !== "string" || child.trim() !== "");
  must(typeof only === "object" && others.length === 0, "not one root");
  return only as Element;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(/([\w.:-]+)="([^"]*)"/g)) {
    must(!(name in found), `${name} twice`);
    // White space as such is read as a space, references are not.
    found[name] = resolve(value.replaceAll(/[\t\n]/g, " "));
  }
  return found;
}

function resolve(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|(\w+));|&/g, (reference, code: string | undefined, name: string | undefined) => {
    const found = code === undefined ? NAMED[name ?? ""] : String.fromCodePoint(Number(code));
    must(found !== undefined, `what is ${reference}`);
    return found as string;
  });
}

function must(holds: boolean, problem: string): void {
  if (!holds) throw new Error(`Not well-formed: ${problem}.`);
}

/** The elements of one name inside another, at any depth, in order. */
export function elementsIn(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...elementsIn(child, name)],
  );
}

/** The elements directly inside one. White space between them says nothing. */
export function childrenOf({ children }: Element): Element[] {
  return children.filter((child) => typeof child === "object");
}

/** All text inside an element. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
