import type { RuleExamples } from "../examples.ts";

export const textOmissionExamples: RuleExamples = {
  rule: "text/omission",
  agree: [
    ["The bridge will stay closed until further notice.", "다리는 추후 공지가 있을 때까지 통제된다."],
    ["Contents", ""],
    ["Page 3 of 12", ""],
    ["(AP)", ""],
    ["Photo: Jane Doe", ""],
    ["", "다리는 추후 공지가 있을 때까지 통제된다."],
    ["* * *", ""],
  ],
  differ: [
    ["«The bridge will stay closed until further notice.»", ""],
    ["«Nobody was hurt, but the damage is severe.»", ""],
    ["«He declined to comment on the report.»", ""],
    ["«Do not use the product near open flames.»", ""],
    ["«Either party may terminate this Agreement with 30 days' notice.»", ""],
    ["«Restart the server after you change the settings.»", ""],
    ["  «The committee will meet again in the spring.»  ", ""],
  ],
};
