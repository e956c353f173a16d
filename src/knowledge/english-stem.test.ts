import { expect, test } from "vitest";
import { stemEnglish } from "./english-stem.ts";

test.each([
  [["country", "countries", "country's"]],
  [["move", "moves", "moved", "moving"]],
  [["stop", "stops", "stopped", "stopping"]],
  [["deployment", "deployments"]],
  [["box", "boxes"]],
  [["house", "houses"]],
  [["glass", "glasses"]],
  [["go", "goes", "went", "gone"]],
  [["write", "wrote", "written", "writing"]],
  [["child", "children", "children's"]],
  [["woman", "women"]],
  [["die", "died", "dying"]],
])("%s share a stem", (forms) => {
  expect(new Set(forms.map(stemEnglish)).size).toBe(1);
});

test("stems keep different words apart", () => {
  const words = [
    "virus",
    "crisis",
    "us",
    "is",
    "bus",
    "king",
    "thing",
    "bring",
    "red",
    "need",
    "seed",
    "write",
    "rite",
  ];
  expect(new Set(words.map(stemEnglish)).size).toBe(words.length);
});

// Stems too short or too odd for a rule.
test.each([
  [["go", "going"]],
  [["use", "used", "using"]],
  [["movie", "movies"]],
  [["agree", "agreed"]],
  [["quiz", "quizzes"]],
  [["cancel", "cancelled"]],
])("%s share a stem", (forms) => {
  expect(new Set(forms.map(stemEnglish)).size).toBe(1);
});
