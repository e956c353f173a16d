import type { Knowledge } from "../knowledge/knowledge.ts";
import { pairConfidence } from "./align.ts";
import type { Unit } from "./bead.ts";
import { prepareSides, scoreSides } from "./compare.ts";
import { weights } from "./weights.ts";

/** 0…1: how likely two texts say the same, from what they share and how long they are. */
export function similarityOf(en: Unit, ko: Unit, knowledge: Knowledge): number {
  if (en.text.trim() === "" || ko.text.trim() === "") return 0;
  return pairConfidence(scoreSides(prepareSides([en], [ko], knowledge), weights).scoring.bead(0, 1, 0, 1), weights);
}
