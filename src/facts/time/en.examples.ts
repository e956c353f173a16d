import type { FactExample } from "../fact-example.ts";

export const examples: readonly FactExample<"time">[] = [
  { value: { hour: 19, minute: 30 }, texts: ["7:30 p.m.", "7:30 PM", "7:30pm", "19:30", "at «7:30 p.m.» on"] },
  { value: { hour: 19 }, texts: ["7 p.m.", "7pm", "7 PM", "seven p.m.", "at «7 p.m.»"] },
  { value: { hour: 9, minute: 30 }, texts: ["9:30 a.m.", "09:30", "9:30 AM", "9:30am"] },
  { value: { hour: 4 }, texts: ["4 a.m.", "4am", "«4 a.m.», when"] },
  { value: { hour: 12 }, texts: ["noon", "12 p.m.", "12 noon", "at «noon»"] },
  { value: { hour: 0 }, texts: ["midnight", "12 a.m.", "after «midnight»"] },
  { value: { hour: 0, minute: 26 }, texts: ["12:26 a.m.", "00:26", "0:26"] },
  { value: { hour: 12, minute: 15 }, texts: ["12:15 p.m."] },
  { value: { hour: 23 }, texts: ["11 p.m.", "11pm"] },
  { value: { hour: 15, zone: "KST" }, texts: ["3 p.m. KST", "3 p.m. (KST)", "3 p.m. Korean time"] },
  { value: { hour: 9, zone: "ET" }, texts: ["9 a.m. ET", "9am ET", "9 a.m. Eastern time"] },
  { value: { hour: 14, minute: 0, zone: "GMT" }, texts: ["14:00 GMT", "2:00 p.m. GMT", "1400 GMT"] },
  { value: { hour: 9, ambiguous: true }, texts: ["9 o'clock", "nine o'clock", "9 o’clock"] },
  { value: { hour: 3, minute: 30, ambiguous: true }, texts: ["3:30", "at «3:30»"] },
  { value: { hour: 9, minute: 5, second: 15 }, texts: ["09:05:15", "9:05:15 a.m."] },
  { value: { hour: 3, minute: 30, ambiguous: true }, texts: ["half past three", "half past 3", "three-thirty"] },
  { value: { hour: 8, minute: 45, ambiguous: true }, texts: ["quarter to nine"] },
  { value: { hour: 8, minute: 15, ambiguous: true }, texts: ["quarter past eight", "8:15", "eight-fifteen"] },
  { value: { hour: 15 }, bound: "about", texts: ["about «3 p.m.»", "around «3 p.m.»"] },
];
