import { readFile } from "node:fs/promises";
import type { ErrorObject } from "ajv";
import { alike } from "../../checks/nearest.ts";
import { DaejoError } from "../../errors.ts";
import type { Config } from "../../config.ts";
import { packageFile } from "../package-files.ts";

/**
 * A configuration whose keys and values are what the schema says.
 * @throws DaejoError `config` that names the file, the place in it and what was meant.
 */
export async function validateConfig(given: unknown, file: string): Promise<Config> {
  const [{ Ajv }, schema] = await Promise.all([import("ajv"), readFile(packageFile("config.schema.json"), "utf8")]);
  const validate = new Ajv({ allErrors: true, verbose: true }).compile(JSON.parse(schema) as object);
  // Checks are functions, of which a schema can say nothing; the checker looks at them.
  const { checks, ...plain } = (typeof given === "object" && given !== null ? given : { checks: undefined }) as Config;
  const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
  if (!isObject) throw new DaejoError("config", `${file} holds no object.`, "Write { pairs: […], rules: { … } }.");
  if (!validate(plain)) throw explain(worst(validate.errors ?? []), file);
  return checks === undefined ? plain : { ...plain, checks };
}

/** Where several ways of writing a value were possible, what is wrong with the way that came furthest says most. */
function worst(errors: readonly ErrorObject[]): ErrorObject {
  const unknown = errors.find(({ keyword }) => keyword === "additionalProperties");
  const depth = ({ instancePath }: ErrorObject): number => instancePath.split("/").length;
  const rest = errors.filter(({ keyword }) => keyword !== "anyOf" && keyword !== "$ref");
  // Of a value that may be a string or an object, what the object lacks says more than that it is no string.
  const isType = ({ keyword }: ErrorObject): number => Number(keyword === "type");
  return unknown ?? (rest.toSorted((a, b) => depth(b) - depth(a) || isType(a) - isType(b))[0] as ErrorObject);
}

function explain({ keyword, instancePath, params, parentSchema, data }: ErrorObject, file: string): DaejoError {
  const place = pathOf(instancePath);
  const at = place === "" ? file : `${file}, ${place}`;
  const details = params as Readonly<Record<string, unknown>>;
  switch (keyword) {
    case "additionalProperties": {
      const key = String(details["additionalProperty"]);
      const known = Object.keys((parentSchema?.["properties"] ?? {}) as object);
      const meant = meantBy(key, known);
      return new DaejoError("config", `${at}: there is no key "${key}".`, `${meant}Keys are ${known.join(", ")}.`);
    }
    case "enum": {
      const allowed = details["allowedValues"] as readonly string[];
      const meant = typeof data === "string" ? meantBy(data, allowed) : "";
      return new DaejoError(
        "config",
        `${at}: ${JSON.stringify(data)} is not possible.`,
        `${meant}It can be ${allowed.join(", ")}.`,
      );
    }
    case "required":
      return new DaejoError("config", `${at}: "${String(details["missingProperty"])}" is missing.`, "Write it there.");
    case "type":
      return new DaejoError(
        "config",
        `${at} is no ${String(details["type"])}.`,
        `It is ${JSON.stringify(data)?.slice(0, 60)}; write ${EXAMPLES[String(details["type"])] ?? "another value"}.`,
      );
    default:
      return new DaejoError(
        "config",
        `${at} is not possible.`,
        `It is ${JSON.stringify(data)?.slice(0, 60)}; see docs/configuration.md.`,
      );
  }
}

function meantBy(word: string, known: readonly string[]): string {
  const near = alike(word.toLowerCase(), known);
  return near.length === 0 ? "" : `Did you mean "${near.join('" or "')}"? `;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  array: 'a list, as in ["…"]',
  object: 'an object, as in { "…": "…" }',
  string: 'a string, as in "…"',
  number: "a number",
  boolean: "true or false",
};

/** `/overrides/0/files` as `overrides[0].files`. */
function pathOf(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part, index) => (/^\d+$/.test(part) ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join("");
}
