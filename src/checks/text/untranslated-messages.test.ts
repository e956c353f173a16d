import { describe, expect, test } from "vitest";
import { createChecker } from "../../create-checker.ts";

const checker = await createChecker();
const messageChecker = await createChecker({ formats: ["json", "po"] });

const KOREAN = {
  open: ["Open a file", "파일 열기"],
  close: ["Close the window", "창 닫기"],
  lost: ["Your connection was lost.", "연결이 끊어졌습니다."],
  chrome: ["Install the Figma plugin", "Figma 플러그인 설치"],
} as const;

/** What is said of one message that is English on both sides, among Korean ones. */
function severityOf(message: string): string | undefined {
  const pairs = [...Object.values(KOREAN).map(([en, ko]) => ({ en, ko })), { en: message, ko: message }];
  const found = checker.checkPairs(pairs).discrepancies.filter(({ rule }) => rule === "text/untranslated");
  expect(found.every(({ ko }) => ko[0]?.text === message)).toBe(true);
  return found[0]?.severity;
}

describe("a message whose Korean is its English", () => {
  test.each([
    "Dark mode",
    "Sign up for free",
    "Save your changes now",
    "Sign Up",
    "Privacy Policy",
    "Terms of Service",
    "Forgot your password?",
    "Add to wishlist",
    "{count} new messages",
    "Delete %s files",
    "<b>Read</b> more",
    "Please try again later",
    "Sign in with Google",
    "Search results",
    "Page not found",
    "DARK MODE",
    "Log out",
    "Change language",
    "Are you sure?",
    "Turn off notifications",
    "Something went wrong",
    "Get started",
    "Mark all as read",
    "Try it now",
    "Back to home",
  ])("of several ordinary words is a warning: %s", (message) => {
    expect(severityOf(message)).toBe("warning");
  });

  test.each(["Settings", "Cancel", "Delete", "Dashboard", "Notifications", "Profile", "Login", "Submit"])(
    "of one ordinary word is a note: %s",
    (message) => {
      expect(severityOf(message)).toBe("info");
    },
  );

  test.each([
    "OK",
    "Email",
    "Google",
    "GitHub",
    "Google Cloud",
    "Visual Studio Code",
    "Slack",
    "Android",
    "iPhone",
    "API",
    "API key",
    "FAQ",
    "PDF",
    "Wi-Fi",
    "Beta",
    "JavaScript",
    "Jane Miller",
    "Kim Minji",
    "Seoul",
    "New York",
    "{name}",
    "%s: %d",
    "https://example.com/help",
    "jo@example.com",
    "settings.json",
    "user_name",
    "git commit",
    "npm install",
    "v2.1.0",
    "15 min",
    "100 MB",
    "true",
    "Figma",
    "Figma plugin",
    "Apple Pay",
    "Lorem ipsum",
    "Microsoft Teams",
    "Bank of America",
    "University of Seoul",
    "Creative Commons",
    "Chrome",
    "Node.js",
    "docker run",
    "&copy; 2026",
    "N/A",
    "A4",
    "en-US",
    "SMS",
    "YouTube Premium",
    "Black Mirror",
    "Star Wars",
    "The Beatles",
    "Los Angeles",
    "Daniel Brown",
    "Grace",
    "Mark",
    "Safari",
  ])("is nothing where it may stay: %s", (message) => {
    expect(severityOf(message)).toBeUndefined();
  });

  test("is nothing where the caller's glossary keeps it, or another message does", async () => {
    const pairs = [...Object.values(KOREAN).map(([en, ko]) => ({ en, ko })), { en: "Dark mode", ko: "Dark mode" }];
    const own = await createChecker({ glossary: [{ en: "dark mode", doNotTranslate: true }] });
    const beside = { en: "Turn on dark mode", ko: "Dark mode 켜기" };
    for (const report of [own.checkPairs(pairs), checker.checkPairs([...pairs, beside])]) {
      expect(report.discrepancies.filter(({ rule }) => rule === "text/untranslated")).toEqual([]);
    }
  });

  test("is nothing where most messages are English", () => {
    const pairs = ["Dark mode", "Sign up", "Close the window", "Save changes"].map((text) => ({ en: text, ko: text }));
    const all = [...pairs, { en: "Open", ko: "열기" }, { en: "Undo", ko: "실행 취소" }];
    expect(checker.checkPairs(all).discrepancies.filter(({ rule }) => rule === "text/untranslated")).toEqual([]);
  });

  test("is found in message files, and not in documents", () => {
    const en = { open: "Open a file", close: "Close the window", dark: "Dark mode" };
    const ko = { open: "파일 열기", close: "창 닫기", dark: "Dark mode" };
    const foundIn = (write: (messages: object) => string, format: string): string[] =>
      messageChecker
        .check({ en: { text: write(en), format }, ko: { text: write(ko), format } })
        .discrepancies.filter(({ rule }) => rule === "text/untranslated")
        .flatMap((found) => found.ko.map(({ text }) => text));
    expect(foundIn((messages) => JSON.stringify(messages, undefined, 2), "json")).toEqual(["Dark mode"]);
    expect(foundIn((messages) => Object.values(messages).join("\n\n"), "text")).toEqual([]);
    const entry = (id: string, text: string): string => `msgid "${id}"\nmsgstr "${text}"\n`;
    const po = [entry("", ""), ...Object.values(en).map((id, index) => entry(id, Object.values(ko)[index] ?? ""))];
    const found = messageChecker.check({ text: po.join("\n"), format: "po" }).discrepancies;
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([["text/untranslated", "warning"]]);
  });
});
