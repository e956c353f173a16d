import { DaejoError } from "../../errors.ts";
import { isDigit } from "../../text/characters.ts";
import type { MappedText } from "../../text/mapped-text.ts";
import { isEmpty, type Span, trimSpan } from "../../text/span.ts";
import type { Message, MessageFormat } from "../bilingual.ts";
import { afterBlanks } from "../blanks.ts";
import { ProseBuilder } from "../prose-builder.ts";

/**
 * SubRip subtitles, which no standard describes: a number, a line of times, lines of text. The key of a cue is the time at
 * which it starts, as `00:01:02.500`; cues that start together get `~2`, `~3` … behind it. Formatting tags and the position
 * codes of SubStation (`{\an8}`) are no text. A line break inside a cue is a space, before a speaker's dash a line break.
 */
export const srt: MessageFormat = {
  id: "srt",
  extensions: [".srt"],
  readMessages: (text) => {
    const messages = readCues(text, { endsAtBlankLine: false, isVtt: false });
    const first = trimSpan(text, { start: 0, end: text.length });
    if (messages.length > 0 || isEmpty(first)) return messages;
    throw new DaejoError(
      "file-unreadable",
      "Line 1 cannot be read as SubRip subtitles: neither it nor another line has the times of a subtitle.",
      "Write them above each text as in 00:01:02,500 --> 00:01:04,000.",
    );
  },
};

/**
 * WebVTT subtitles (W3C WebVTT: The Web Video Text Tracks Format). Keys and line breaks as in SubRip; entities are decoded,
 * and what is no cue (NOTE, STYLE, REGION, the header) is passed over.
 */
export const webVtt: MessageFormat = {
  id: "vtt",
  extensions: [".vtt"],
  readMessages: (text) => {
    if (/^\ufeff?WEBVTT(?!\S)/.test(text)) return readCues(text, { endsAtBlankLine: true, isVtt: true });
    throw new DaejoError(
      "file-unreadable",
      "Line 1 cannot be read as WebVTT: it does not begin with WEBVTT.",
      "Begin the file with WEBVTT and a blank line, or name it .srt if it is SubRip.",
    );
  },
};

interface Notation {
  /** In SubRip what stands behind a blank line inside a cue is shown by most players. */
  readonly endsAtBlankLine: boolean;
  /** Whether `&` begins an entity and whatever stands in angle brackets is a tag. */
  readonly isVtt: boolean;
}

interface Cue {
  readonly time: string;
  readonly timing: Span;
  readonly lines: Span[];
}

// A line of times is short up to its arrow, and no longer stretch of a line is looked at.
const TIMING = /^\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?\s*-->\s*\d/;
const TIMING_LENGTH = 64;
const SUBRIP_TAG = /^<\/?(?:font|ruby|rt|lang|em|strong|span|[bciusv])(?=[\s>./])/i;
const ENTITY = /^&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/i;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  lrm: "\u200e",
  rlm: "\u200f",
};

function readCues(text: string, notation: Notation): Message[] {
  const reader = new CueTextReader(text, notation.isVtt);
  const messages: Message[] = [];
  const counts = new Map<string, number>();
  for (const { time, timing, lines } of cuesOf(text, notation)) {
    const count = (counts.get(time) ?? 0) + 1;
    counts.set(time, count);
    const start = lines[0]?.start ?? timing.end;
    const span = { start, end: lines.at(-1)?.end ?? start };
    const key = count === 1 ? time : `${time}~${count}`;
    messages.push({ key, at: inMilliseconds(time), block: { kind: "paragraph", span, prose: reader.read(lines) } });
  }
  return messages;
}

/** `00:01:02.500` as 62500. */
function inMilliseconds(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
}

/** A line of times begins a cue; the number of a SubRip cue stands on the line above. */
function* cuesOf(text: string, { endsAtBlankLine }: Notation): Generator<Cue, void, void> {
  let cue: Cue | undefined;
  let above: Span | undefined;
  for (let at = 0; at < text.length;) {
    let stop = at;
    while (stop < text.length && !isLineEnd(text.charCodeAt(stop))) stop++;
    const line = trimSpan(text, { start: at, end: stop });
    const time = startTimeOf(text, line);
    if (time !== undefined) {
      if (cue !== undefined) {
        if (above !== undefined && isNumber(text, above) && cue.lines.at(-1) === above) cue.lines.pop();
        yield cue;
      }
      cue = { time, timing: line, lines: [] };
    } else if (!isEmpty(line)) cue?.lines.push(line);
    else if (endsAtBlankLine && cue !== undefined) {
      yield cue;
      cue = undefined;
    }
    above = line;
    at = stop + (text.startsWith("\r\n", stop) ? 2 : 1);
  }
  if (cue !== undefined) yield cue;
}

/** The time before the arrow, as `00:01:02.500`. */
function startTimeOf(text: string, line: Span): string | undefined {
  const found = TIMING.exec(text.slice(line.start, Math.min(line.end, line.start + TIMING_LENGTH)));
  if (found === null) return undefined;
  const [, hours = "", minutes = "", seconds = "", fraction = ""] = found;
  return `${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(seconds)}.${fraction.padEnd(3, "0")}`;
}

function twoDigits(digits: string): string {
  return String(Number(digits)).padStart(2, "0");
}

function isNumber(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return end > start;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** Reads the lines of cues that follow each other in the text. */
class CueTextReader {
  readonly #text: string;
  readonly #isVtt: boolean;
  #prose: ProseBuilder;
  /** Where the line above ended that something shall be joined to. */
  #breakAt: number | undefined;
  #hasVoice = false;
  /** The next place of a closing sign, so that a row of opening ones does not search the text again and again. */
  readonly #next = new Map<string, number>();

  constructor(text: string, isVtt: boolean) {
    this.#text = text;
    this.#isVtt = isVtt;
    this.#prose = new ProseBuilder(text);
  }

  read(lines: readonly Span[]): MappedText {
    this.#prose = new ProseBuilder(this.#text);
    this.#breakAt = undefined;
    for (const line of lines) {
      this.#hasVoice = false;
      this.#readLine(line);
      if (this.#prose.length > 0) this.#breakAt ??= line.end;
    }
    return this.#prose.build();
  }

  #readLine(line: Span): void {
    let from = line.start;
    for (let at = line.start; at < line.end;) {
      const tagEnd = this.#tagEnd(at, line.end);
      const entity = tagEnd === undefined && this.#isVtt ? entityAt(this.#text, at, line.end) : undefined;
      const end = tagEnd ?? entity?.end;
      if (end === undefined) {
        at++;
        continue;
      }
      this.#copy(from, at, line);
      if (entity !== undefined) {
        this.#join(at, line);
        this.#prose.replace(at, end, entity.value);
      }
      at = end;
      from = end;
    }
    this.#copy(from, line.end, line);
  }

  #copy(start: number, end: number, line: Span): void {
    if (start === end) return;
    this.#join(start, line);
    this.#prose.copy(start, end);
  }

  /** Sets the first text of a line, at `at`, behind what stands above it. */
  #join(at: number, line: Span): void {
    if (this.#breakAt === undefined) return;
    const isSpeech = this.#hasVoice || beginsSpeech(this.#text, at, line.end);
    this.#prose.replace(this.#breakAt, line.start, isSpeech ? "\n" : " ");
    this.#breakAt = undefined;
  }

  /** Where the tag or position code ends that begins at `at`; undefined where none does. */
  #tagEnd(at: number, lineEnd: number): number | undefined {
    const text = this.#text;
    if (text.startsWith("{\\", at)) return this.#after("}", at, lineEnd);
    if (text.charCodeAt(at) !== 0x3c) return undefined;
    if (!this.#isVtt && !SUBRIP_TAG.test(text.slice(at, at + 10))) return undefined;
    const end = this.#after(">", at, lineEnd);
    if (end !== undefined && /^<v[\s.]/.test(text.slice(at, at + 3))) this.#hasVoice = true;
    return end;
  }

  #after(sign: string, at: number, lineEnd: number): number | undefined {
    let next = this.#next.get(sign) ?? -1;
    if (next < at) {
      const found = this.#text.indexOf(sign, at);
      next = found < 0 ? this.#text.length : found;
      this.#next.set(sign, next);
    }
    return next < lineEnd ? next + 1 : undefined;
  }
}

/** Whether a speaker's dash stands here: no minus sign, and no dashes of a sentence that was broken off. */
function beginsSpeech(text: string, at: number, end: number): boolean {
  const start = afterBlanks(text, at, end);
  if (!isDash(text.charCodeAt(start))) return false;
  const next = text.charCodeAt(start + 1);
  return start + 1 < end && !isDigit(next) && !isDash(next);
}

/** Hyphens, en and em dashes, the minus sign. */
function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

function entityAt(text: string, at: number, lineEnd: number): { value: string; end: number } | undefined {
  if (text.charCodeAt(at) !== 0x26) return undefined;
  const found = ENTITY.exec(text.slice(at, Math.min(lineEnd, at + 12)));
  if (found === null) return undefined;
  const [all, hexadecimal, decimal, name] = found;
  const end = at + all.length;
  if (name !== undefined) {
    const value = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    return value === undefined ? undefined : { value, end };
  }
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? { value: String.fromCodePoint(code), end } : undefined;
}
