import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { manifest, nameIn, root, shipped } from "./lock-file.ts";

interface Bom {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly hashes?: readonly unknown[];
    readonly licenses?: readonly unknown[];
  }[];
}

it("the bill of materials names exactly what users install, with licences and hashes", () => {
  const output = execFileSync(process.execPath, [fileURLToPath(new URL("sbom.js", root))], {
    cwd: fileURLToPath(root),
    encoding: "utf8",
  });
  const { bomFormat, metadata, components } = JSON.parse(output) as Bom;
  expect(bomFormat).toBe("CycloneDX");
  expect(metadata.component).toMatchObject({ name: manifest.name, version: manifest.version });
  const expected = [...shipped].map(([folder, { version = "" }]) => `${nameIn(folder)}@${version}`);
  expect(components.map(({ name, version }) => `${name}@${version}`).toSorted()).toEqual(expected.toSorted());
  for (const { hashes = [], licenses = [] } of components) expect([hashes.length, licenses.length]).toEqual([1, 1]);
});
