export { segmentDocument, type DocumentRole } from "./segment-document.ts";
export { splitSentences } from "./split-sentences.ts";
