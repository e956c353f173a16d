export { segmentDocument } from "./segment-document.ts";
export { splitSentences } from "./split-sentences.ts";
