/**
 * The months of the Korean lunar years 1900 to 2100, four characters a year and ten years a line, written by
 * `corpus/train/lunar-table.ts`: three hexadecimal digits for the lengths of the months (a set bit, the first month's
 * being the highest, for thirty days), then in base 36 the month that a leap month follows, plus 12 if that has thirty.
 */
export const LUNAR_YEARS: string =
  "4bd84ae0a57054d5d260d950655g56a09ad055d2" +
  "4ae0a5b6a4d0d250da95b55056a0ada295d04bb7" +
  "49b0a4b0b4b56a90ad40bb542b6095b053724970" +
  "6566e4a0ea506a9h5b502b608aef92e0c8djc950" +
  "d4a0d8aib69056d025bg25d092d0d2b2a950d557" +
  "b4a0b550555h4db025b0857f52b0a9b869506aa0" +
  "aea6ab504b60aae4a57052707263d9506b5756a0" +
  "9ad04dd54ae0a4e0d4d4d250d598b540d6a095ai" +
  "95b049b0a9b4a4b0b27a6a506d40b7562b6095b0" +
  "4b75497064b074a3ea506d985ad02b6096e592e0" +
  "c960e954d4a0da50755256c0abb725d092d0cab5" +
  "a950b4a0b4afb55055d94ba0a5b0557552b0a950" +
  "b9546aa0ad506b524b60a6e6a57052706a65d930" +
  "5aa0b6a396d04afb4ae0a4d0d0did250d520dd45" +
  "b6a096d055b249b0a577a4b0b250b25h6d40ada0" +
  "8b6f95b0497k497064b068aiea506b20aacgab60" +
  "937052e3c960d557d4a0da505d5556a0aad095d4" +
  "92d0c9b8a950b4a0b6a6ad5055a0aba4a5b052b0" +
  "b2b3a93075576aa0ad504b5h4b60a57054f45260" +
  "e968d5305aa0aaai96d04ae0aae4a4d0d260f253" +
  "d520";
