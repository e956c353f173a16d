export type { Segment } from "./segment.ts";
export { segmentDocument } from "./segment-document.ts";
export type { SentenceSplitter } from "./sentence-splitter.ts";
export { sentenceSplitters, splitSentences } from "./split-sentences.ts";
