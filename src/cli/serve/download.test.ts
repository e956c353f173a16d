import { expect, it } from "vitest";
import { LIBRARY } from "../../../test/report/alignments.ts";
import type { Report } from "../../report/report.ts";
import { callOf, gardenFolder } from "../../../test/cli/serving.ts";
import { download } from "./download.ts";
import { openSession } from "./session.ts";

const garden = gardenFolder();

it.each([
  ["docs/ko/guide.ko.md", "guide.ko.tmx", "guide.ko.tmx"],
  ["안내.txt", "_.tmx", "%EC%95%88%EB%82%B4.tmx"],
  ['a"b\\c;d\r\nx: y.md', "c_d_x_ y.tmx", "c%3Bd%0D%0Ax%3A%20y.tmx"],
  ["C:\\docs\\it's (1)*.txt", "it_s _1_.tmx", "it%27s%20%281%29%2A.tmx"],
  ["half \ud800.txt", "half _.tmx", "half%20%EF%BF%BD.tmx"],
  [".env", ".env.tmx", ".env.tmx"],
  ["", "alignment.tmx", "alignment.tmx"],
  ["docs/", "alignment.tmx", "alignment.tmx"],
])("a download of %j is named so that no header breaks", async (id, plain, whole) => {
  const { snapshot } = await openSession({ files: [], options: callOf(garden) });
  const report: Report = { ...LIBRARY, documents: LIBRARY.documents.map((each) => ({ ...each, id })) };
  const comparisons = [{ job: { file: id, against: [] }, report, revision: 1, stamp: "" }];
  const { headers } = download({ ...snapshot, comparisons }, "tmx", "paragraph", "1.2.3");
  expect(headers?.["content-disposition"]).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${whole}`);
});
