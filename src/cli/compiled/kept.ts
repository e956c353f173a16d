import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import * as zlib from "node:zlib";

/** Before what V8 made of a script stands its sum: V8 itself would run what is damaged. So wide that V8 need not move the rest. */
const HEAD = 8;

/** What V8 has compiled of a script of the package in an earlier run of this Node; undefined where there is none or none is wanted. */
export function readCompiled(script: string): Uint8Array | undefined {
  const path = placeOf(script);
  if (path === undefined) return undefined;
  try {
    const bytes = readFileSync(path);
    const compiled = bytes.subarray(HEAD);
    return compiled.length > 0 && headOf(compiled).equals(bytes.subarray(0, HEAD)) ? compiled : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps it for later runs, where a file may be written, and lets go of what was made of other versions of the script. Never throws:
 * a package that nobody may write to is as fast as at its first run.
 */
export function keepCompiled(script: string, compile: () => Uint8Array): void {
  const path = placeOf(script);
  if (path === undefined) return;
  const folder = dirname(path);
  // Of its own, since several processes may be at it; the others see the whole of it or nothing.
  const half = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    const compiled = compile();
    writeFileSync(half, Buffer.concat([headOf(compiled), compiled]), { flag: "wx" });
    renameSync(half, path);
    removeOthers(path, basename(script));
  } catch {
    remove(half);
  }
}

/** Tells damage, not intent. A hash of `node:crypto` would take three times as long. */
function headOf(compiled: Uint8Array): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(zlib.crc32(compiled), 0);
  head.writeUInt32LE(compiled.length, 4);
  return head;
}

/** What was made of other scripts, and halves that were never finished; a process that is still at one finds its work done. */
function removeOthers(path: string, script: string): void {
  const folder = dirname(path);
  const half = `${basename(path)}.`;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(script) || name.startsWith(half)) remove(join(folder, name));
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Another process may have it open.
  }
}

/**
 * In the cache of the packages that daejo is installed with: who may write there may as well change daejo. The name of the script says
 * what is in it, the rest what compiled it: builds of one version of Node differ in size.
 */
function placeOf(script: string): string | undefined {
  if (!isWanted()) return undefined;
  const root = dirname(dirname(dirname(script)));
  const packages = basename(dirname(root)) === "node_modules" ? dirname(root) : join(root, "node_modules");
  try {
    if (!statSync(packages).isDirectory()) return undefined;
    const { version, platform, arch, execPath } = process;
    const node = [version, platform, arch, statSync(execPath).size].join("-");
    return join(packages, ".cache", "daejo-compiled", `${basename(script)}.${node}`);
  } catch {
    return undefined;
  }
}

/** Node's own switch holds here too. V8 takes what it made back under the same flags only. The first releases of Node 22 have no `crc32`. */
function isWanted(): boolean {
  if (typeof zlib.crc32 !== "function") return false;
  const { env, execArgv } = process;
  const isSet = (name: string): boolean => (env[name] ?? "") !== "";
  return execArgv.length === 0 && !isSet("NODE_OPTIONS") && !isSet("NODE_DISABLE_COMPILE_CACHE");
}
