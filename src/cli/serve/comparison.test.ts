import { expect, it } from "vitest";
import { callOf, GARDEN, gardenFolder } from "../../../test/cli/serving.ts";
import { compareAgain, compareAll } from "./comparison.ts";
import { type Ground, readGround } from "./ground.ts";

it("a file that changes while it is compared is compared again", async () => {
  const garden = gardenFolder();
  const ground = await readGround({ files: [], options: callOf(garden) });
  const write = (people: number): void => {
    garden.write("garden.ko.txt", GARDEN.ko.replace("50", String(people)));
  };
  const writesMeanwhile = (people: number): Ground => ({
    ...ground,
    runner: {
      ...ground.runner,
      run: async (job) => {
        const report = await ground.runner.run(job);
        write(people);
        return report;
      },
    },
  });
  const [first] = await compareAll(writesMeanwhile(40), () => {});
  if (first === undefined) throw new Error("nothing was compared");
  expect(first.report.discrepancies).toHaveLength(1);
  const second = await compareAgain(first, writesMeanwhile(60), 2);
  expect(second.report.discrepancies).toHaveLength(0);
  const third = await compareAgain(second, ground, 3);
  expect(third.report.discrepancies).toHaveLength(1);
  expect(await compareAgain(third, ground, 4)).toBe(third);
});
