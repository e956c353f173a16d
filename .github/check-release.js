// node .github/check-release.js TAG OWNER/NAME: whether a tag may be released from a repository. Prints the changes of the version, or
// fails and says all that is missing.
import { readFileSync } from "node:fs";

const [tag = "", repository = ""] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const { version, bugs, homepage } = manifest;
const changes = entryOf(readFileSync("CHANGELOG.md", "utf8"), version);
const address = `https://github.com/${repository}`;

const problems = [];
if (tag !== `v${version}`) problems.push(`The tag is ${tag}, but package.json has version ${version}.`);
if (changes === undefined)
  problems.push(`CHANGELOG.md has no entry "## ${version}" with its day, such as "## ${version} (2026-01-31)".`);
// npm holds the signed origin of the package against this.
if (addressIn(manifest.repository) !== address) {
  problems.push(
    `package.json needs "repository": { "type": "git", "url": "git+${address}.git" }; npm refuses to sign without it.`,
  );
}
if (!String(bugs?.url ?? bugs ?? "").startsWith("https://"))
  problems.push('package.json has no "bugs", where users report them.');
if (!String(homepage ?? "").startsWith("https://")) problems.push('package.json has no "homepage".');
if (manifest.private === true) problems.push('package.json says "private".');

if (problems.length > 0) {
  process.stderr.write(`${problems.join("\n")}\nSee docs/releasing.md.\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${changes}\n`);
}

/** What stands under the heading of a version that has its day. */
function entryOf(changelog, wanted) {
  for (const section of changelog.split(/^## /m).slice(1)) {
    const [heading = "", ...lines] = section.split("\n");
    const [, named, day] = /^(\S+) \((\d{4}-\d{2}-\d{2})\)$/.exec(heading.trim()) ?? [];
    const text = lines.join("\n").trim();
    if (named === wanted && day !== undefined && text !== "") return text;
  }
  return undefined;
}

function addressIn(field) {
  const url = typeof field === "string" ? field : (field?.url ?? "");
  return url.replace(/^git\+/, "").replace(/\.git$/, "");
}
