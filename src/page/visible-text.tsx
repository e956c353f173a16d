import type { ComponentChildren } from "preact";

/**
 * What a text may hold that is not seen and may change how the rest is: controls, marks of direction, characters without width, Hangul
 * fillers, tags. A document that holds them should look as if it does.
 */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /([\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u00ad\u115f\u1160\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u3164\ufeff\uffa0\u{e0000}-\u{e007f}])/u;

/** A text of a document, whatever it holds. */
export function VisibleText({ text }: { readonly text: string }): ComponentChildren {
  return withUnseen(text, (part) => part);
}

/** A sentence of daejo's own, which may quote a document. */
export function Message({ text }: { readonly text: string }): ComponentChildren {
  return withUnseen(text, withParticles);
}

function withUnseen(text: string, show: (part: string) => string): ComponentChildren {
  if (!UNSEEN.test(text)) return show(text);
  return text
    .split(UNSEEN)
    .map((part, index) => (index % 2 === 0 ? show(part) : <Unseen key={index} character={part} />));
}

/** Browsers break a line between a closing bracket, quotation mark or sign and the Korean particle that belongs to it. */
function withParticles(text: string): string {
  return text.replaceAll(/[)\]’”%](?=[가-힣])/g, "$&\u2060");
}

function Unseen({ character }: { readonly character: string }): ComponentChildren {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return <span class="unseen">U+{code}</span>;
}
