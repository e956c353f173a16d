import { derivedSpan } from "../../segments/prose.ts";
import { isEmpty, slice } from "../../text/span.ts";
import type { CheckContext } from "../check.ts";
import { literalsOf, outside, sourcesOf, type Literal, type Source } from "./literals.ts";

/**
 * Those that running text has no other use for and that are no facts: {}, { $name }, { -brand }, { -brand(case: "of") },
 * { DATETIME($day) }, {이름}, %(이름)s, %1, %n, and :name where nothing but the end of a word or Hangul follows.
 */
const OTHER_PLACEHOLDERS =
  /(?<!\()\{\}|\{ ?(?:-[\w-]{1,60}|[A-Z][A-Z_-]{0,20}(?=\(\s?\$))\([^(){}]{0,200}\) ?\}|\{ ?[$-]?(?!(?:and|or) )[\w.-]{1,60}(?:\(\))? ?\}|\{\{?[\w가-힣.-]{1,40}\}?\}|%\([\w가-힣]{1,40}\)[a-z]|(?<![\p{L}\p{N}%])%(?:[1-9]|n)(?![A-Za-z0-9%.,])|(?<![\p{L}\p{N}:/\\`"'.)\]}>-]):[a-z][a-z_]{2,40}(?![\w:(.=/-])/gu;

/** Formulas in TeX are full of braces: \mathbf{Z}, x_{i}, {Z_i}^{n}. */
const TEX = /\\[A-Za-z]{2,20}\{|[_^]\{/;

/** The placeholders of a side in reading order; an argument inside a message of ICU is listed behind the message. */
export function placeholdersOf(context: CheckContext, side: "en" | "ko"): Literal[] {
  // “{{ and }}” are two braces and a word between them.
  const known = literalsOf(context, side, "placeholder").filter(({ key }) => !/ (?:and|or) /.test(key));
  const code = literalsOf(context, side, "code");
  const others = sourcesOf(context, side).flatMap((source) =>
    Array.from(source.text.matchAll(OTHER_PLACEHOLDERS), (found): Literal => {
      const from = source.start + found.index;
      const key = withoutArguments(found[0].replaceAll(" ", ""));
      return { document: source.document, start: from, end: from + found[0].length, text: found[0], key };
    }).filter((literal) => (literal.key === "{}" || /[\p{L}\p{N}]/u.test(literal.key)) && !isBranch(source, literal)),
  );
  const tags = literalsOf(context, side, "tag");
  const covered = [...known, ...code, ...tags];
  const isFormula = sourcesOf(context, side).some(({ text }) => TEX.test(text));
  const all = [...known, ...outside(others, covered)].filter(
    // An address with a hole in it is compared as an address; what an attribute is set to is the tag's: step={2}.
    (literal) => !isOfAnother(context, literal) && !(isFormula && literal.key.startsWith("{")),
  );
  return all
    .toSorted((a, b) => a.start - b.start)
    .flatMap((literal) => [keyed(withPercent(context, literal)), ...argumentsIn(context, literal)]);
}

/** Whether it is no argument but a branch of one word, whose braces are not read: {n, plural, one {day} other {days}}. */
function isBranch({ text, start, prose }: Source, literal: Literal): boolean {
  if (!/[,}]\s*[=\w]+\s*$/.test(text.slice(Math.max(0, literal.start - start - 60), literal.start - start)))
    return false;
  return isEmpty(derivedSpan(prose, { start: literal.start, end: literal.start + 1 }));
}

/** What a term or a function of Fluent is called with is grammar and layout of its language: what stays is {-brand} and {$day}. */
function withoutArguments(key: string): string {
  return key.replace(/^\{(-[\w-]+)\(.*\)\}$/s, "{$1}").replace(/^\{[A-Z_-]+\((\$[\w-]+)(?![\w-]).*\)\}$/s, "{$1}");
}

function isOfAnother(context: CheckContext, { document, start }: Literal): boolean {
  const before = context.textOf(document).slice(Math.max(0, start - 200), start);
  return /:\/\/[^\s"'<>)]*$|<[A-Za-z][^<>]*=$/.test(before);
}

/** %{name} of Ruby is a placeholder, {name} is none there. A figure is what a sign of percent belongs to. */
function withPercent(context: CheckContext, literal: Literal): Literal {
  const { document, start, text, key } = literal;
  const before = context.textOf(document).slice(Math.max(0, start - 2), start);
  if (!/^\{[\w.]+\}$/.test(key) || !/(?:^|[^\d}%])%$/.test(before)) return literal;
  return { ...literal, start: start - 1, text: `%${text}`, key: `%${key}` };
}

/** {{ name }} and {{name}} are one. */
function keyed(literal: Literal): Literal {
  return literal.key.startsWith("{{") ? { ...literal, key: literal.key.replaceAll(" ", "") } : literal;
}

const INNER_ARGUMENT = /\{ ?\w{1,40} ?\}/g;

/** The arguments that the branches of `{count, plural, other {# of {total}}}` name, each once: branches may be dropped. */
function argumentsIn(context: CheckContext, { document, start, end, key }: Literal): Literal[] {
  if (!isMessage(key)) return [];
  const text = slice(context.textOf(document), { start, end });
  const found = new Map<string, Literal>();
  for (const { 0: written, index } of text.matchAll(INNER_ARGUMENT)) {
    // A branch of one word, other {Dateien}, looks like an argument; what stands behind a selector is a branch.
    if (/[\w=] ?$/.test(text.slice(0, index)) && /(?:[,}]\s*|^)[=\w]+\s*$/.test(text.slice(0, index))) continue;
    const inner = written.replaceAll(" ", "");
    const from = start + index;
    if (!found.has(inner))
      found.set(inner, { document, start: from, end: from + written.length, text: written, key: inner });
  }
  return [...found.values()];
}

/** `{count, plural}`: the key that facts give to a message of ICU. */
export function isMessage(key: string): boolean {
  return /^\{\w+, \w+\}$/.test(key);
}

/** %s, %d, %.2f and %@ are filled in their order; %1$s and %(name)s are not. */
export function isUnnumbered(key: string): boolean {
  return /^%\d*(?:\.\d*)?[a-zA-Z@]$/.test(key) && key !== "%n";
}

/** What a conversion is filled with: %d and %i with whole numbers, %.1f and %f with others, %s and %@ with text. */
export function conversionOf(key: string): string {
  const letter = key.at(-1) ?? "";
  if ("diu".includes(letter)) return "whole";
  return "fFeEgG".includes(letter) ? "decimal" : letter;
}
