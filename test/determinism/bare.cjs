// Loaded before a program (--require): takes away all that answers by locale, by time zone or by chance, so that whoever asks it fails.
"use strict";

function refuse(owner, name) {
  Object.defineProperty(owner, name, {
    configurable: true,
    get() {
      // Node itself asks for some of these; only what files of daejo and its packages ask counts. The package `diff` reads the clock
      // for a time limit, which is never set.
      const [, , asker = ""] = (new Error().stack ?? "").split("\n");
      if (!/\/(?:dist|corpus|node_modules(?!\/diff\/))\//.test(asker)) return originals.get(owner)[name];
      throw new Error(`${name} was asked`);
    },
  });
}

const originals = new Map();

function refuseAll(owner, names) {
  originals.set(owner, Object.fromEntries(names.map((name) => [name, owner[name]])));
  for (const name of names) refuse(owner, name);
}

refuseAll(String.prototype, ["localeCompare", "toLocaleLowerCase", "toLocaleUpperCase"]);
refuseAll(Number.prototype, ["toLocaleString"]);
refuseAll(Array.prototype, ["toLocaleString"]);
refuseAll(
  Date.prototype,
  (
    "getFullYear getMonth getDate getDay getHours getMinutes getSeconds getTimezoneOffset setFullYear setMonth setDate setHours " +
    "setMinutes setSeconds toLocaleString toLocaleDateString toLocaleTimeString toString toDateString toTimeString"
  ).split(" "),
);
refuseAll(Date, ["now", "parse"]);
refuseAll(Math, ["random"]);
refuseAll(globalThis, ["Intl"]);
