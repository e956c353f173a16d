import { alignUnaligned } from "./align/unaligned.ts";
import type { Check } from "./check.ts";
import { dateContradiction } from "./date/contradiction.ts";
import { dateValue } from "./date/value.ts";
import { dateWeekday } from "./date/weekday.ts";
import { moneyAmount } from "./money/amount.ts";
import { moneyCurrency } from "./money/currency.ts";
import { numberBound } from "./number/bound.ts";
import { numberExtra } from "./number/extra.ts";
import { numberMissing } from "./number/missing.ts";
import { numberScale } from "./number/scale.ts";
import { numberValue } from "./number/value.ts";
import { percentValue } from "./percent/value.ts";
import { structureOrder } from "./structure/order.ts";
import { textAddition } from "./text/addition.ts";
import { textOmission } from "./text/omission.ts";
import { textUntranslated } from "./text/untranslated.ts";
import { timeValue } from "./time/value.ts";

export type {
  BeadCheck,
  BitextCheck,
  BitextContext,
  Check,
  CheckContext,
  Evidence,
  Finding,
  Level,
  Localised,
  PlacedFinding,
  Severity,
} from "./check.ts";

/** Every rule that daejo ships, in the order in which their findings are listed at the same place. */
export const defaultChecks: readonly Check[] = [
  numberValue,
  numberScale,
  numberMissing,
  numberExtra,
  numberBound,
  percentValue,
  moneyAmount,
  moneyCurrency,
  dateValue,
  dateWeekday,
  dateContradiction,
  timeValue,
  textUntranslated,
  textOmission,
  textAddition,
  structureOrder,
  alignUnaligned,
];
