import * as fc from "fast-check";

/** Strings of any UTF-16 code units, halves of surrogate pairs among them. */
export function utf16(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.nat(0xffff),
    fc.integer({ min: 0x20, max: 0x7e }),
    fc.integer({ min: 0xac00, max: 0xd7a3 }),
    fc.integer({ min: 0xd800, max: 0xdfff }),
  );
  return fc.array(unit, { maxLength }).map((codes) => String.fromCharCode(...codes));
}
