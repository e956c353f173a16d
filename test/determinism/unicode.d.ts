export const PROPERTIES: readonly string[];
export function surveyUnicode(): Readonly<Record<string, readonly string[]>>;
