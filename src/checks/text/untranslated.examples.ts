import type { RuleExamples } from "../examples.ts";

export const textUntranslatedExamples: RuleExamples = {
  rule: "text/untranslated",
  agree: [
    ["Google Cloud Platform.", "Google Cloud Platform."],
    ["Visual Studio Code", "Visual Studio Code"],
    ["Open the file in Visual Studio Code.", "Visual Studio Code에서 파일을 엽니다."],
    ["npm install --save-dev typescript", "npm install --save-dev typescript"],
    ["Microsoft Windows Server Datacenter Edition", "Microsoft Windows Server Datacenter Edition"],
    ["CNN reported the news first.", "CNN이 가장 먼저 보도했다."],
    ["“I have a dream,” he said.", "그는 “나에게는 꿈이 있습니다(I have a dream)”라고 말했다."],
    ["https://example.com/a/guide/to/the/setup", "https://example.com/a/guide/to/the/setup"],
    ["API key", "API key"],
    ["The song “Let It Be” was played.", "노래 ‘Let It Be’가 흘러나왔다."],
    ["OK", "OK"],
  ],
  differ: [
    ["«Please restart the server.»", "«Please restart the server.»"],
    ["«Admission costs 5 dollars.»", "«Admission costs 5 dollars.»"],
    ["The museum reopens next week.", "«The museum reopens next week.»"],
    ["«You must accept the terms before you continue.»", "«You must accept the terms before you continue.»"],
    ["Rice exports have been suspended for now.", "«Rice exports have been suspended for now.»"],
    ["We will be back soon.", "«We will be back soon.»"],
    ["The tenant shall not sublet the premises.", "«The Tenant shall not sublet the premises.»"],
    ["Your session has expired. Sign in again.", "«Your session has expired. Sign in again.»"],
    ["Fish stocks have fallen sharply, scientists say.", "«Fish stocks have fallen sharply, scientists say.»"],
  ],
};
