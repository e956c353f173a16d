import type { ComponentChildren } from "preact";

/**
 * What a text may hold that is not seen and may change how the rest is: controls, marks of direction, spaces without width. A document
 * that holds them should look as if it does.
 */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /([\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff])/;

/** A text of a document, whatever it holds. */
export function VisibleText({ text }: { readonly text: string }): ComponentChildren {
  if (!UNSEEN.test(text)) return text;
  return text.split(UNSEEN).map((part, index) => (index % 2 === 0 ? part : <Unseen key={index} character={part} />));
}

function Unseen({ character }: { readonly character: string }): ComponentChildren {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return <span class="unseen">U+{code}</span>;
}
