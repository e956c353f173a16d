import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { keepCompiled, readCompiled } from "./kept.ts";

type Joined = typeof import("./joined.ts");

/** The script is one function; `bundle/command-line.js` names what it takes. */
type Start = (
  module: { exports?: Joined },
  require: (name: string) => unknown,
  importPackage: (name: string) => Promise<unknown>,
  giveModule: (name: string, module: unknown) => void,
  scriptUrl: string,
) => void;

/** The script as it runs. */
export interface Loaded {
  readonly joined: Joined;
  /** Keeps what V8 has compiled of it by now, unless it was kept already. */
  readonly keep: () => void;
}

/** Runs the script. V8 reads what it compiled in an earlier run instead of compiling again. */
export function loadJoined(url: URL): Loaded {
  const filename = fileURLToPath(url);
  const cachedData = readCompiled(filename);
  // It is all ASCII, of which V8 makes no copy.
  const script = new Script(readFileSync(filename, "latin1"), {
    filename,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const joined = start(script.runInThisContext() as Start, url);
  const isKept = cachedData !== undefined && script.cachedDataRejected !== true;
  return {
    joined,
    keep: () => {
      if (!isKept) keepCompiled(filename, () => script.createCachedData());
    },
  };
}

/** Node lets a script of our own import only with a warning, so that this file does. What was imported can then be required, on every Node. */
function start(script: Start, url: URL): Joined {
  const module: { exports?: Joined } = {};
  const requireHere = createRequire(url);
  const given = new Map<string, unknown>();
  script(
    module,
    (name) => given.get(name) ?? (requireHere(name) as unknown),
    (name) => import(name) as Promise<unknown>,
    (name, exports) => given.set(name, exports),
    url.href,
  );
  return module.exports as Joined;
}
