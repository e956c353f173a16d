import type { Check, CheckContext, Evidence, Finding } from "../check.ts";
import { onSide } from "../findings.ts";
import { isSlip, sourcesOf } from "../markup/literals.ts";

/** An image that stands on one side only or shows another file, or whose description was lost in the Korean. */
export const structureImage: Check = {
  rule: "structure/image",
  level: "warning",
  category: "design/graphics",
  summary: {
    en: "An image stands in one text only, is another, or has lost its description.",
    ko: "그림이 한쪽에만 있거나 서로 다르거나 그림 설명이 빠졌습니다.",
  },
  why: {
    en: "The text around an image speaks of it, and its description is all that readers get who cannot see it.",
    ko: "본문은 그림을 보고 읽도록 쓰여 있고, 그림 설명은 그림을 볼 수 없는 사람에게 꼭 필요합니다.",
  },
  find: (context) => {
    const { aligned, rendering } = context;
    if (rendering !== "close" || aligned.en.length === 0 || aligned.ko.length === 0) return [];
    const [en, ko] = [imagesOf(context, "en"), imagesOf(context, "ko")];
    if (en.length === 0 && ko.length === 0) return [];
    return en.length === ko.length ? lostDescriptions(en, ko, context) : countFindings(en, ko, context);
  },
};

interface Image {
  readonly evidence: Evidence;
  readonly description: string;
  /** The file's name without its folders and its ending. */
  readonly name: string;
}

/** ![description](file), <img src="file" alt="description">; neither looks further than an image can be long. */
const IMAGE =
  /!\[(?<alt>[^\]]{0,500})\](?:\(\s?(?<target>[^()\s]{0,500})[^()]{0,200}\)?|\[)|<img\s(?<attributes>[^<>]{0,1000})>/gi;

function imagesOf(context: CheckContext, side: "en" | "ko"): Image[] {
  return sourcesOf(context, side).flatMap(({ document, start, text }) =>
    Array.from(text.matchAll(IMAGE), ({ 0: whole, index, groups = {} }): Image => {
      const attributes = groups["attributes"] ?? "";
      const target = groups["target"] ?? valueOf(attributes, "src");
      const from = start + index;
      return {
        evidence: context.evidenceOf(document, { start: from, end: from + whole.length }),
        description: groups["alt"] ?? valueOf(attributes, "alt"),
        name: target
          .replace(/[?#][^]*/, "")
          .replace(/^.*\//, "")
          .replace(/\.\w+$/, ""),
      };
    }),
  );
}

function valueOf(attributes: string, name: string): string {
  const at = attributes.indexOf(`${name}=`);
  if (at < 0) return "";
  const quote = attributes.charAt(at + name.length + 1);
  const rest = attributes.slice(at + name.length + 2);
  return quote === '"' || quote === "'" ? (rest.split(quote)[0] ?? "") : "";
}

/** The images of the side that has more whose files the other does not show. */
function countFindings(en: readonly Image[], ko: readonly Image[], context: CheckContext): Finding[] {
  const [longer, shorter, side] = en.length > ko.length ? ([en, ko, "en"] as const) : ([ko, en, "ko"] as const);
  const names = new Set(shorter.map(({ name }) => name));
  const alone = longer.filter(({ name }) => !names.has(name));
  const [first] = alone.length > 0 ? alone : longer.slice(shorter.length);
  if (first === undefined) return [];
  return [
    {
      ...onSide(side, first.evidence, context.place),
      message:
        side === "en"
          ? { en: "This image of the English is missing from the Korean.", ko: "영어에 있는 그림이 한국어에 없습니다." }
          : { en: "This image stands in the Korean only.", ko: "영어에 없는 그림이 한국어에 있습니다." },
      confidence: 0.75 * context.aligned.bead.confidence,
      severity: side === "en" && context.aligned.bead.confidence >= 0.5 ? "warning" : "info",
    },
  ];
}

function lostDescriptions(en: readonly Image[], ko: readonly Image[], { aligned }: CheckContext): Finding[] {
  return en.flatMap((image, index): Finding[] => {
    const other = ko[index];
    if (other === undefined) return [];
    if (image.name !== other.name && isSlip(image.name, other.name) && !isLocalised(other.name)) {
      return [otherFile(image, other, aligned.bead.confidence)];
    }
    if (image.description.trim() === "" || other.description.trim() !== "") return [];
    return [
      {
        en: [image.evidence],
        ko: [other.evidence],
        message: {
          en: `The image is described as “${image.description}” in the English and not described in the Korean.`,
          ko: `영어에는 그림 설명(‘${image.description}’)이 있는데 한국어에는 없습니다.`,
        },
        confidence: 0.7 * aligned.bead.confidence,
        severity: "info",
      },
    ];
  });
}

/** map-ko is the map for Korean readers. */
function isLocalised(name: string): boolean {
  return /(?:^|[-_.])(?:ko|kr|kor|ko[-_]kr|korean|en)$/i.test(name);
}

/** A file whose name differs by a letter or two may not exist, or be the image of another place. */
function otherFile(image: Image, other: Image, confidence: number): Finding {
  return {
    en: [image.evidence],
    ko: [other.evidence],
    message: {
      en: `The image is “${image.name}” in the English and “${other.name}” in the Korean. Check the name of the file.`,
      ko: `그림 파일이 영어는 ‘${image.name}’인데 한국어는 ‘${other.name}’입니다. 파일 이름을 확인하세요.`,
    },
    confidence: 0.6 * confidence,
  };
}
