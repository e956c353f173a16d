import { readFileSync } from "node:fs";

export const root: URL = new URL("../../", import.meta.url);

/** What package.json and package-lock.json say of one package. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The fields of package.json that are looked at here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly name: string;
  readonly version: string;
  readonly lockfileVersion: number;
  /** By the folder that each lies in; the project itself under "". */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export function read(file: string): string {
  return readFileSync(new URL(file, root), "utf8");
}

export const manifest: Manifest = JSON.parse(read("package.json")) as Manifest;
export const lock: LockFile = JSON.parse(read("package-lock.json")) as LockFile;

/** What is installed beside daejo, for users or for its own development, by folder. */
export const packages: ReadonlyMap<string, LockedPackage> = new Map(
  Object.entries(lock.packages).filter(([folder]) => folder !== ""),
);

/** What users install with daejo. */
export const shipped: ReadonlyMap<string, LockedPackage> = new Map(
  [...packages].filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true),
);

/** `node_modules/a/node_modules/@b/c` holds `@b/c`. */
export function nameIn(folder: string): string {
  return folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
}
