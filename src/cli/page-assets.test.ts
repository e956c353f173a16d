import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { folderWith } from "../../test/cli/daejo.ts";
import { ASSETS } from "../../test/cli/serving.ts";
import { readPageAssets } from "./page-assets.ts";

const folder = folderWith({ "whole.json": JSON.stringify(ASSETS), "half.json": '{"script":' });

it("are read as they were built", async () => {
  expect(await readPageAssets(pathToFileURL(`${folder}/whole.json`))).toEqual(ASSETS);
});

it.each(["half.json", "none.json"])("that are not whole are said to be missing: %s", async (name) => {
  await expect(readPageAssets(pathToFileURL(`${folder}/${name}`))).rejects.toMatchObject({
    name: "DaejoError",
    code: "internal",
    message: "The page is missing from this installation of daejo.",
  });
});
