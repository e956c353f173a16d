// A CommonJS project: Node ≥ 20.19 requires ES modules.
"use strict";
const assert = require("node:assert/strict");
const { check, DaejoError, extractFacts } = require("daejo");
const { testCheck } = require("daejo/testing");
const { kuromojiMorphology } = require("daejo/morphology/kuromoji-ko");
const { mecabMorphology } = require("daejo/morphology/mecab-ya");

const closed = { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" };
for (const path of ["dist/index.js", "dist/checker.js", "dist/facts/index.js", "corpus/model/read-model-node.js"]) {
  assert.throws(() => require(`daejo/${path}`), closed);
}
assert.equal(require("daejo/package.json").name, "daejo");
assert.equal(require("daejo/config.schema.json").type, "object");

const main = async () => {
  const { discrepancies } = await check({ en: "The hall holds 300 people.", ko: "강당에는 350명이 들어간다." });
  assert.deepEqual(
    discrepancies.map(({ rule }) => rule),
    ["number/value"],
  );
  assert.equal(extractFacts("300명", "ko")[0].value.amount, "300");
  assert.equal(typeof testCheck, "function");
  // Neither of the optional packages is there.
  for (const [make, name] of [
    [kuromojiMorphology, "kuromoji-ko"],
    [mecabMorphology, "mecab-ya"],
  ]) {
    await assert.rejects(make(), (error) => {
      assert.ok(error instanceof DaejoError);
      assert.equal(error.code, "bad-option");
      assert.ok(error.message.includes(name) && error.hint.includes(name));
      return true;
    });
  }
  process.stdout.write("every promise was kept\n");
};
void main();
