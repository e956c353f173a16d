import { ageValue } from "./age/value.ts";
import { alignLowConfidence } from "./align/low-confidence.ts";
import { alignUnaligned } from "./align/unaligned.ts";
import type { Check } from "./check.ts";
import { dateAmbiguous } from "./date/ambiguous.ts";
import { dateContradiction } from "./date/contradiction.ts";
import { dateExtra } from "./date/extra.ts";
import { dateMissing } from "./date/missing.ts";
import { dateValue } from "./date/value.ts";
import { dateWeekday } from "./date/weekday.ts";
import { driftStale } from "./drift/stale.ts";
import { durationValue } from "./duration/value.ts";
import { markupCode } from "./markup/code.ts";
import { markupEmail } from "./markup/email.ts";
import { markupLink } from "./markup/link.ts";
import { markupPhone } from "./markup/phone.ts";
import { markupPlaceholder } from "./markup/placeholder.ts";
import { markupTag } from "./markup/tag.ts";
import { moneyAmount } from "./money/amount.ts";
import { moneyCurrency } from "./money/currency.ts";
import { entityExtra } from "./entity/extra.ts";
import { entityInconsistent } from "./entity/inconsistent.ts";
import { entityMissing } from "./entity/missing.ts";
import { entityName } from "./entity/name.ts";
import { entityTitle } from "./entity/title.ts";
import { numberApprox } from "./number/approx.ts";
import { numberBound } from "./number/bound.ts";
import { numberEach } from "./number/each.ts";
import { numberExtra } from "./number/extra.ts";
import { numberFraction } from "./number/fraction.ts";
import { numberMissing } from "./number/missing.ts";
import { numberOrdinal } from "./number/ordinal.ts";
import { numberRange } from "./number/range.ts";
import { numberScale } from "./number/scale.ts";
import { numberValue } from "./number/value.ts";
import { percentPoint } from "./percent/point.ts";
import { percentValue } from "./percent/value.ts";
import { polarityDirection } from "./polarity/direction.ts";
import { polarityModality } from "./polarity/modality.ts";
import { polarityNegation } from "./polarity/negation.ts";
import { structureHeading } from "./structure/heading.ts";
import { structureImage } from "./structure/image.ts";
import { structureList } from "./structure/list.ts";
import { structureOrder } from "./structure/order.ts";
import { structureTable } from "./structure/table.ts";
import { styleParticle } from "./style/particle.ts";
import { stylePunctuation } from "./style/punctuation.ts";
import { styleQuotes } from "./style/quotes.ts";
import { styleRegister } from "./style/register.ts";
import { styleRepeatedWord } from "./style/repeated-word.ts";
import { termDoNotTranslate } from "./term/do-not-translate.ts";
import { termForbidden } from "./term/forbidden.ts";
import { termInconsistent } from "./term/inconsistent.ts";
import { termRequired } from "./term/required.ts";
import { textAddition } from "./text/addition.ts";
import { textLeftover } from "./text/leftover.ts";
import { textLength } from "./text/length.ts";
import { textOmission } from "./text/omission.ts";
import { textUntranslated } from "./text/untranslated.ts";
import { textWrongScript } from "./text/wrong-script.ts";
import { timeValue } from "./time/value.ts";
import { timeZone } from "./time/zone.ts";
import { unitAmount } from "./unit/amount.ts";
import { unitConversion } from "./unit/conversion.ts";
import { unitMismatch } from "./unit/mismatch.ts";

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
  WordingChange,
} from "./check.ts";

/** Every rule that daejo ships, in the order in which their findings are listed at the same place. */
export const defaultChecks: readonly Check[] = [
  numberValue,
  numberScale,
  numberOrdinal,
  numberFraction,
  numberRange,
  numberMissing,
  numberExtra,
  numberBound,
  numberApprox,
  numberEach,
  percentValue,
  percentPoint,
  moneyAmount,
  moneyCurrency,
  unitAmount,
  unitMismatch,
  unitConversion,
  dateValue,
  dateWeekday,
  dateMissing,
  dateExtra,
  dateContradiction,
  dateAmbiguous,
  timeValue,
  timeZone,
  durationValue,
  ageValue,
  entityName,
  entityMissing,
  entityExtra,
  entityInconsistent,
  entityTitle,
  termRequired,
  termForbidden,
  termDoNotTranslate,
  termInconsistent,
  textUntranslated,
  textLeftover,
  textWrongScript,
  textOmission,
  textAddition,
  polarityNegation,
  polarityModality,
  polarityDirection,
  textLength,
  markupPlaceholder,
  markupTag,
  markupLink,
  markupEmail,
  markupPhone,
  markupCode,
  structureHeading,
  structureList,
  structureTable,
  structureImage,
  structureOrder,
  styleRegister,
  styleParticle,
  stylePunctuation,
  styleQuotes,
  styleRepeatedWord,
  driftStale,
  alignUnaligned,
  alignLowConfidence,
];
