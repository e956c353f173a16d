import { describe, expect, it } from "vitest";
import { lock, manifest, packages, read } from "./lock-file.ts";

describe("package-lock.json", () => {
  it("is of version 3, and the one of package.json", () => {
    expect(lock.lockfileVersion).toBe(3);
    expect({ name: lock.name, version: lock.version }).toEqual({ name: manifest.name, version: manifest.version });
    const { dependencies, devDependencies, peerDependencies, license, engines } = manifest;
    expect(lock.packages[""]).toMatchObject({ dependencies, devDependencies, peerDependencies, license, engines });
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
      expect(packages.has(`node_modules/${name}`), name).toBe(true);
    }
  });

  it("names no address, so that everyone installs from the registry that is their own", () => {
    expect([...packages].filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(read("package-lock.json")).not.toMatch(/registry\.|git\+|\.tgz/);
    expect(read(".npmrc")).toMatch(/^omit-lockfile-registry-resolved=true$/m);
    expect(read(".npmrc")).not.toMatch(/registry *=|_auth/);
  });

  it("holds each package to its content", () => {
    const loose = [...packages].filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""));
    expect(loose.map(([folder]) => folder)).toEqual([]);
  });
});
