import { expect, it } from "vitest";
import { refuseNewer } from "./newer-syntax.ts";

it.each(["(?i:a)b", "(?-i:a)", "(?s-i:a)", "(?<y>a)|(?<y>b)", String.raw`\\(?i:a)`])(
  "%s is refused everywhere",
  (source) => {
    expect(() => {
      refuseNewer(source);
    }).toThrow(SyntaxError);
  },
);

it.each(["(?:a)b", "(?=a)(?!b)(?<=c)(?<!d)", "(?<y>a)(?<z>b)", String.raw`\(?i:a`, "[(?i:a)]", String.raw`[\](?i:]`])(
  "%s is read everywhere",
  (source) => {
    expect(() => {
      refuseNewer(source);
    }).not.toThrow();
  },
);
