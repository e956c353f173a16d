export { detectSpans, readSpans } from "./detect-spans.ts";
export type { LanguageSpan } from "./language-span.ts";
