import { ALIGN_FORMATS } from "../../report/align/formats.ts";
import { numberThrough } from "../../report/merge.ts";
import type { Answer } from "./answer.ts";
import type { Snapshot } from "./session.ts";

const TYPES = { tmx: "application/x-tmx+xml", xliff: "application/xliff+xml" } as const;

export type DownloadFormat = keyof typeof TYPES;

/** The alignment of all comparisons as a file; `version` is daejo's own. */
export function download(
  { comparisons, settings }: Snapshot,
  format: DownloadFormat,
  unit: "paragraph" | "sentence",
  version: string,
): Answer {
  const reports = numberThrough(comparisons.map(({ report }) => report));
  const body = ALIGN_FORMATS[format](reports, { language: settings.lang, unit, version });
  const name = `${stemOf(reports[0]?.documents[0]?.id ?? "")}.${format}`;
  return {
    status: 200,
    headers: { "content-type": `${TYPES[format]}; charset=utf-8`, "content-disposition": attachment(name) },
    body,
  };
}

/** `docs/ko/guide.ko.md` → `guide.ko` */
function stemOf(document: string): string {
  const name = document.split(/[/\\]/).at(-1) ?? "";
  const stem = name.replace(/(?<=.)\.[^.]*$/, "");
  return stem === "" ? "alignment" : stem;
}

/** A file name for those who read only ASCII, and the whole one (RFC 6266, RFC 8187). */
function attachment(name: string): string {
  const plain = name.replaceAll(/[^\w. -]+/g, "_");
  // What is half a character becomes a replacement character on its way through UTF-8.
  const whole = encodeURIComponent(Buffer.from(name).toString()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
