// Prints what the built library says of the samples in the current folder: run on each Node and compared byte by byte. Plain JavaScript, because
// the oldest Node reads nothing else.
import { readFileSync } from "node:fs";
import { check, createChecker, detectSpans, extractFacts, readGlossary, readPatternRules } from "../../dist/index.js";
import { surveyUnicode } from "./unicode.js";

const PAIRS = ["contract", "clean", "itinerary", "press-release"].map((name) => [`${name}.en.txt`, `${name}.ko.txt`]);
const MIXED = ["briefing.txt", "notice.txt", "schedule.md", "half-and-half.md"];
const NAMES = [
  ["Volodymyr Zelenskyy", "볼로디미르 젤렌스키"],
  ["Kim Min-su", "김민수"],
  ["Łódź", "우치"],
  ["Rotterdam", "함부르크"],
];

const read = (file) => readFileSync(file, "utf8");

/** A value, or the error that is thrown in its place. */
async function outcomeOf(compute) {
  try {
    return await compute();
  } catch (error) {
    return { name: error.name, code: error.code, message: error.message, hint: error.hint };
  }
}

const said = { unicode: surveyUnicode() };
for (const lang of ["en", "ko"]) {
  const checker = await createChecker({ lang, preset: "strict", glossary: [{ en: "deposit", ko: ["보증금"] }] });
  for (const [en, ko] of PAIRS) {
    const texts = { en: { id: en, text: read(en) }, ko: { id: ko, text: read(ko) } };
    said[`${lang} ${en}`] = checker.check(texts);
    const segments = { en: texts.en.text.split("\n\n"), ko: texts.ko.text.split("\n\n") };
    said[`${lang} segments ${en}`] = checker.checkSegments(segments);
    said[`${lang} pairs ${en}`] = checker.checkPairs(
      segments.en.map((each, index) => ({ en: each, ko: segments.ko[index] ?? "" })),
    );
    said[`${lang} similarity ${en}`] = segments.en.map((each, index) =>
      checker.explainSimilarity(each, segments.ko[index] ?? ""),
    );
  }
  for (const id of MIXED) said[`${lang} ${id}`] = checker.check({ text: { id, text: read(id) }, date: "2026-09-03" });
  said[`${lang} names`] = NAMES.map(([en, ko]) => checker.nameSimilarity(en, ko));
  said[`${lang} facts`] = [
    checker.facts(read("press-release.en.txt"), "en"),
    checker.facts(read("press-release.ko.txt"), "ko"),
  ];
}
said.spans = MIXED.map((id) => detectSpans(read(id)));
said.bareFacts = [extractFacts(read("itinerary.en.txt"), "en"), extractFacts(read("itinerary.ko.txt"), "ko")];

const WRONG = {
  nothing: () => check({}),
  sides: () => check({ en: "One side." }),
  format: () => check({ text: { id: "a.zzz", text: "A", format: "zzz" } }),
  rule: () => createChecker({ rules: { "number/valeu": "error" } }),
  glossary: () => readGlossary('[{"en": "a", "ko": }]', "json"),
  list: () => readPatternRules("[1, 2", "json"),
  word: () => readPatternRules("{rule: 1}", "json"),
  yaml: () => readPatternRules("a: [", "yaml"),
  pattern: () => readPatternRules('[{"rule": "custom/a", "pattern": "a{2,1}", "message": "A"}]', "json"),
};
for (const [name, compute] of Object.entries(WRONG)) said[`wrong ${name}`] = await outcomeOf(compute);

process.stdout.write(`${JSON.stringify(said, null, 1)}\n`);
