import type { MappedText, MapRun } from "./mapped-text.ts";
import { isZeroWidth } from "./characters.ts";

/**
 * Reading form of a text: each grapheme in NFC, full-width ASCII narrowed, zero-width characters removed,
 * compatibility digits (①, ２) left to the fact readers. Offsets lead back through the runs.
 */
export function normalise(text: string): MappedText {
  if (!needsWork(text)) {
    return { text, runs: text === "" ? [] : [{ at: 0, source: { start: 0, end: text.length }, copied: true }] };
  }
  const runs: MapRun[] = [];
  let out = "";
  let copyFrom = -1;
  const closeCopy = (end: number): void => {
    if (copyFrom < 0) return;
    runs.push({ at: out.length, source: { start: copyFrom, end }, copied: true });
    out += text.slice(copyFrom, end);
    copyFrom = -1;
  };
  for (let i = 0; i < text.length;) {
    const plain = plainEnd(text, i);
    if (plain > i) {
      if (copyFrom < 0) copyFrom = i;
      i = plain;
      continue;
    }
    const end = clusterEnd(text, i);
    const cluster = text.slice(i, end);
    const reading = readCluster(cluster);
    if (reading === cluster) {
      if (copyFrom < 0) copyFrom = i;
    } else {
      closeCopy(i);
      if (reading !== "") {
        runs.push({ at: out.length, source: { start: i, end }, copied: false });
        out += reading;
      }
    }
    i = end;
  }
  closeCopy(text.length);
  return { text: out, runs };
}

/**
 * A base character with the marks and conjoining jamo that NFC may join to it. Zero-width characters between them go
 * away, so they must not keep the two apart.
 */
function clusterEnd(text: string, start: number): number {
  if (isZeroWidth(text.charCodeAt(start))) return start + 1;
  let end = start + (isLeadSurrogate(text, start) ? 2 : 1);
  for (let i = end; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (joinsLeft(code)) end = i + 1;
    else if (!isZeroWidth(code)) break;
  }
  return end;
}

function isLeadSurrogate(text: string, at: number): boolean {
  const lead = text.charCodeAt(at);
  if (lead < 0xd800 || lead > 0xdbff) return false;
  const trail = text.charCodeAt(at + 1);
  return trail >= 0xdc00 && trail <= 0xdfff;
}

function joinsLeft(code: number): boolean {
  return (
    (code >= 0x0300 && code <= 0x036f) ||
    (code >= 0x1160 && code <= 0x11ff) ||
    (code >= 0xd7b0 && code <= 0xd7ff) ||
    code === 0x3099 ||
    code === 0x309a
  );
}

function readCluster(cluster: string): string {
  const code = cluster.charCodeAt(0);
  if (cluster.length === 1) return isZeroWidth(code) ? "" : narrow(cluster, code);
  // Alone, a character stays what it is, whether or not the text around it needs work.
  if (cluster.length === 2 && isLeadSurrogate(cluster, 0)) return cluster;
  let reading = "";
  for (let i = 0; i < cluster.length; i++) {
    const unit = cluster.charCodeAt(i);
    if (!isZeroWidth(unit)) reading += i === 0 ? narrow(cluster[0] as string, code) : cluster[i];
  }
  return reading.normalize("NFC");
}

function narrow(letter: string, code: number): string {
  // Full-width forms stand at a fixed distance from ASCII.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return code === 0x3000 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) ? " " : letter;
}

function needsWork(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isPlain(code) && !isSurrogate(code)) return true;
  }
  return false;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/**
 * Where the characters that stay as they are end. The last of them is left out where something else follows, because
 * that may join it.
 */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isPlain(text.charCodeAt(end))) end++;
  return end < text.length && end > start ? end - 1 : end;
}

function isPlain(code: number): boolean {
  if (code < 0xa0 || (code >= 0xac00 && code <= 0xd7a3)) return true;
  return !(
    code === 0xa0 ||
    isZeroWidth(code) ||
    joinsLeft(code) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    code === 0x3000 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200a) ||
    isSurrogate(code)
  );
}
