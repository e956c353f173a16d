/**
 * `npm run specs`: how many rows of other extractors' tables daejo reads as they expect. With a part of a row's id and
 * category behind it (`npm run specs -- ko.number`), the rows that are not read so; `--aside` lists those kept aside too.
 */
import { dataFolder } from "../benchmark/data.ts";
import { specFigures } from "./figures.ts";
import { judge } from "./judge.ts";
import { specRows } from "./rows.ts";
import { UNFAIR_ROWS } from "./unfair.ts";

const folder = dataFolder();
const [filter, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  console.log("The development data is not here (set DAEJO_DATA to its folder): nothing was measured.");
} else if (filter === undefined) {
  console.log("rows read as expected    built on   kept aside   unfair   silent where nothing stands");
  for (const { language, name, built, aside, unfair, silent } of specFigures(folder)) {
    const rate = ([right, all]: readonly [number, number]): string =>
      all === 0 ? "–".padStart(8) : `${((right / all) * 100).toFixed(1)} %`.padStart(8);
    console.log(
      `  ${language} ${name.padEnd(18)} ${rate(built)}   ${rate(aside)} ${`${unfair[0]} of ${unfair[1]}`.padStart(12)}   ${silent[0]} of ${silent[1]}`,
    );
  }
} else {
  for (const row of specRows(folder)) {
    if (!`${row.id} ${row.language}.${row.category}`.includes(filter) || UNFAIR_ROWS.has(row.id)) continue;
    if (row.isAside && !flags.includes("--aside")) continue;
    const { verdict, facts } = judge(row);
    if (verdict === "right" && !flags.includes("--all")) continue;
    console.log(`${row.id} ${verdict}: ${JSON.stringify(row.input)}${row.date === undefined ? "" : ` (${row.date})`}`);
    console.log(
      `   wanted ${JSON.stringify(row.expected.map(({ text, resolution }) => [text, resolution])).slice(0, 300)}`,
    );
    console.log(`   read   ${JSON.stringify(facts.map(({ kind, text, value }) => [kind, text, value])).slice(0, 300)}`);
  }
}
