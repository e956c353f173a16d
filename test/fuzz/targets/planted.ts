import { bucket } from "../features.ts";
import { reached, type Target } from "./target.ts";

/** Targets with a defect of their own, which show that the fuzzer finds one. They only run where they are named. */
export const plantedTargets: readonly Target[] = [
  {
    name: "planted-throw",
    parts: ["text"],
    largest: 5000,
    run: (parts) => {
      const text = parts.text(0);
      const numbers = [...text.matchAll(/\d+/g)];
      // Only behind two things that are found one after the other.
      if (numbers.length > 2 && text.includes("\u200b")) (undefined as unknown as { fail: () => void }).fail();
      return reached(text, [bucket("numbers", numbers.length)]);
    },
  },
  {
    name: "planted-loop",
    parts: ["text"],
    largest: 5000,
    run: (parts) => {
      const text = parts.text(0);
      for (let at = 0; at < text.length; at++) while (text[at] === "\0") at += 0;
      return reached(text, []);
    },
  },
  {
    name: "planted-memory",
    parts: ["text"],
    largest: 5000,
    run: (parts) => {
      const kept: number[][] = [];
      while (parts.text(0).includes("\0")) kept.push(Array<number>(1_000_000).fill(0.5));
      return reached(kept.length, []);
    },
  },
  {
    name: "planted-change",
    parts: ["text"],
    largest: 5000,
    run: (parts) => reached([parts.text(0), changing++], []),
  },
];

let changing = 0;
