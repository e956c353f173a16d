import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DaejoError } from "../errors.ts";
import { decodeText } from "./decode.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const base64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "base64"));
const bytesOf = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === "le");
  return bytes;
}

function failure(bytes: Uint8Array): DaejoError {
  try {
    decodeText(bytes);
  } catch (error) {
    if (error instanceof DaejoError) return error;
    throw error;
  }
  throw new Error("was decoded");
}

const NOTICE =
  "도서관은 5월 3일부터 이틀 동안 문을 닫는다. 열람실은 그다음 주 월요일 오전 9시에 다시 연다.\n" +
  "The library closes for two days from May 3.\n";

describe("UTF-8 and marks", () => {
  it("reads UTF-8 and keeps its mark", () => {
    expect(decodeText(utf8(NOTICE))).toEqual({ text: NOTICE, encoding: "utf-8", guessed: false });
    expect(decodeText(utf8(`\ufeff${NOTICE}`)).text).toBe(`\ufeff${NOTICE}`);
    expect(decodeText(new Uint8Array())).toEqual({ text: "", encoding: "utf-8", guessed: false });
  });

  it("reads UTF-16 with a mark and keeps it", () => {
    for (const order of ["le", "be"] as const) {
      const text = `\ufeff${NOTICE}`;
      expect(decodeText(utf16(text, order))).toEqual({ text, encoding: `utf-16${order}`, guessed: false });
    }
  });

  it("takes any valid UTF-8 for that", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const plain = text.replaceAll("\0", "");
        expect(decodeText(utf8(plain)).text).toBe(plain);
      }),
    );
  });

  it("takes a text with a zero in it for UTF-8", () => {
    for (const text of [`a\0${NOTICE}`, `${NOTICE}\0`, `The library closes.\0 It opens on Monday again.\0`]) {
      expect(decodeText(utf8(text))).toEqual({ text, encoding: "utf-8", guessed: false });
    }
  });

  it("tells where UTF-8 is damaged, however Korean it looks", () => {
    const before = utf8(NOTICE.repeat(50));
    for (const damage of [[0xff], [0xb0], [0xb0, 0xa1], [0xc7, 0xd1, 0xb1, 0xdb], [0xed, 0xa0, 0x80]]) {
      const error = failure(bytesOf(before, damage, utf8(NOTICE)));
      expect(error.code).toBe("file-undecodable");
      expect(error.message).toBe(
        `The text is not valid UTF-8: byte ${before.length} in line 101 belongs to no character.`,
      );
      expect(error.hint).toContain("damaged");
    }
    expect(failure(utf8(NOTICE).slice(0, 10)).message).toContain("byte 9 in line 1");
    expect(failure(bytesOf(utf8(`\ufeff${NOTICE}`), [0x80])).message).toContain("in line 3");
  });

  it("counts lines at every kind of line end", () => {
    expect(failure(bytesOf(utf8("가\r\n나\r다\n라"), [0xff])).message).toContain("in line 4");
  });

  it("refuses damaged UTF-16", () => {
    const error = failure(bytesOf([0xff, 0xfe], utf16(NOTICE, "le"), [0x41]));
    expect([error.code, error.message]).toEqual(["file-undecodable", "The text is not valid UTF-16LE."]);
  });
});

describe("UTF-16 without a mark", () => {
  it.each(["le", "be"] as const)("is told by where its zeros stand: %s", (order) => {
    for (const text of [
      NOTICE,
      "The library closes on May 3.",
      "가저각 가다가 저기 가.\n가게에 가자.",
      "Café – “open”.\r\n",
      // Hardly a byte that is not ASCII, and one pair of them (C5 B5) that UTF-8 knows.
      "The fund holds two 억 of won.",
    ]) {
      expect(decodeText(utf16(text, order))).toEqual({ text, encoding: `utf-16${order}`, guessed: true });
    }
  });

  it("is not made of data", () => {
    const data = Uint8Array.from({ length: 4000 }, (_, i) => (i % 2 === 0 ? (i * 7919) % 251 : 0));
    expect(failure(data).code).toBe("file-undecodable");
  });
});

/** Encoded by other programs; what each says stands in its name or is of no matter. */
const KOREAN: readonly (readonly [string, string])[] = [
  [
    "위원회는 5월 3일 새 다리를 짓기로 결정했다.\r\n공사는 내년 봄까지 끝난다.\r\n",
    "wKe/+Mi4tMIgNb/5IDPAzyC79SC02biuuKYgwf6x4rfOILDhwaTH37TZLg0KsPi757TCILO7s+Igur2x7sH2ILOhs6202S4NCg==",
  ],
  [
    "똠방각하 펲시 햏자가 쫓아왔다. 뷁이라는 글자는 이 표준에 없다.\n",
    "jGO55rCix88gvIS9wyDBZMDasKEgwtG+xr/UtNkuIJTuwMy287TCILHbwNq0wiDAzCDHpcHYv6Egvvi02S4K",
  ],
  [
    "國會는 豫算案을 의결하였다. 政府의 原案보다 3億원이 적은 금액이다.\n",
    "z9D85bTCIOfj36nk0MC7IMDHsOHHz7+0tNkuIO/Z3aTAxyDqq+TQuri02SAz5eK/+MDMIMD7wLogsd2+18DMtNkuCg==",
  ],
  ["값은 3€이고 상표는 ®이다.\n", "sKrAuiAzoubAzLDtILvzx6W0wiCi58DMtNkuCg=="],
];

const FOREIGN: readonly (readonly [string, string])[] = [
  [
    "Windows-1252, French",
    "TGUgY29taXTpIGEgYXBwcm91dukgbGUgcmFwcG9ydCDgIGySdW5hbmltaXTpLCBhcHLocyB1biBk6WJhdCB0cuhzIGFuaW3pIG/5IGNoYWN1biBhIGV4cG9z6SBzZXMgaWTpZXMuIETpauAgZW4gZul2cmllciwgbJLpY29sZSBhdmFpdCDpdOkgculub3bpZS4K",
  ],
  [
    "Windows-1252, German",
    "RGllIFN0cmHfZSD8YmVyIGRpZSBCcvxja2Ugd3VyZGUgZvxyIHp3ZWkgV29jaGVuIGdlc3BlcnJ0LiBHcvbfZXJlIMRuZGVydW5nZW4gbGll32VuIHNpY2ggbmljaHQgdvZsbGlnIHZlcm1laWRlbi4gxHBmZWwgdW5kINZsLgo=",
  ],
  // Each capital and the letter behind it are a syllable of CP949.
  ["Windows-1252, capitals", "xHJhIMR0aGVyIMRjaHRlciDFcnN0YSDFYm8gxHJnZXIgxGhyZSDEc3RlIMRyenRlLgo="],
  [
    "Windows-1252, English",
    "VGhlIJNvbGSUIGNhZukgY2xvc2VkIG9uIDUgTWF5IJcgaXRzIG93bmVyknMgbmHvdmUgaG9wZSB3YXNuknQgZW5vdWdoLgo=",
  ],
  [
    "Latin-1, Spanish",
    "RWwgbmnxbyBjb21p8yBkZXNwdelzIGRlIGxhIGZ1bmNp8247IG1h8WFuYSB2b2x2ZXLhIGVsIHNl8W9yIEli4fFleiBhIE3hbGFnYSBjb24gc3UgY29tcGHx7WEuCg==",
  ],
  [
    "Shift_JIS",
    "iM+I9Ynvgs2M3IyOjk+T+oLJkFaCtYKii7SCzIyakN2C8I+zlEaCtYK9gUKXiJROgsyPdILcgsWCyY1IjpaCqo9Jgu2C6ZdckuiCxYKggumBQgo=",
  ],
  [
    "EUC-JP",
    "sNGw97LxpM+43rfuu7DG/KTLv7ekt6Sktrakzrf6wN+k8r61x6ekt6S/oaPN6MevpM691aTepMeky7mpu/akrL2qpO+k6829xOqkx6SipOuhowo=",
  ],
  [
    "GBK",
    "zq/Usbvh1NrO5dTCyP3I1cX617zBy9DCx8W1xL2oyeijrNSkvMa5pLPMvavU2sP3xOq0uszs1q7HsM3qs8mho87Sw8e21LTLse3Kvru2062howo=",
  ],
  ["GBK, a few words", "sbG+qbTz0ae1xMjLw/HSvdS6Cg=="],
  ["Big5", "qWWt+7d8pmKkraTrpFSk6aflreOkRrdzvvSquqvYs12hQbl3rXCkdbV7sU6mYqn6pn6sS6TRpKerZae5pqihQwo="],
  [
    "Windows-1251",
    "yu7s6PLl8iDz8uLl8OTo6yDx8vDu6PLl6/zx8uLuIO3u4u7j7iDs7vHy4CDy8OXy/OXj7iDs4P8uINDg4e7y+yDn4OLl8Pjg8vH/IOLl8e3u6S4K",
  ],
  [
    "KOI8-R",
    "68/NydTF1CDV1NfF0sTJzCDT1NLPydTFzNjT1NfPIM7P18/HzyDNz9PUwSDU0sXU2MXHzyDNwdEuIPLBws/U2SDawdfF0tvB1NPRINfF087Pyi4K",
  ],
  ["Windows-1253", "xyDl8On08e/w3iDl7d3q8ent5SD05+0g6uH04fPq5fXeIPTn8iDt3eHyIOPd9vXx4fIg8/Tp8iD08eXp8iDM4cDv9S4K"],
  ["TIS-620", "pLPQocPDwaHSw8252MHRtdSh0sOh6M3Kw+nSp8rQvtK548vB6ODB1+jNx9G5t9XoytLBvsTJwNKkwQo="],
];

describe("CP949", () => {
  it.each(KOREAN)("reads %s", (text, encoded) => {
    expect(decodeText(base64(encoded))).toEqual({ text, encoding: "euc-kr", guessed: true });
  });

  it.each(FOREIGN)("is not what %s is taken for", (_, encoded) => {
    const error = failure(base64(encoded));
    expect(error.code).toBe("file-undecodable");
    expect(error.message).toMatch(/^The text is not valid UTF-8: byte \d+ in line 1 /);
    expect(error.hint).toContain("iconv -f CP949");
  });

  it("does not read what no character is", () => {
    for (const bytes of [[0xb0], [0xb0, 0x20], [0xc9, 0xa1], [0xfe, 0xfe], [0x80, 0x41], [0xff, 0xa1], [0xb0, 0xff]]) {
      expect(failure(bytesOf(base64(KOREAN[0]?.[1] ?? ""), bytes)).code).toBe("file-undecodable");
    }
  });

  it("believes a file that says so itself where a few syllables prove nothing", () => {
    const syllable = [0xc7, 0xd1];
    const plain = bytesOf(utf8("<p>"), syllable, utf8("</p>"));
    expect(failure(plain).code).toBe("file-undecodable");
    const declared = bytesOf(utf8('<?xml version="1.0" encoding="EUC-KR"?>\n<p>'), syllable, utf8("</p>"));
    expect(decodeText(declared)).toMatchObject({ encoding: "euc-kr", guessed: true });
    const page = bytesOf(utf8('<meta charset="ks_c_5601-1987">\n<p>'), syllable, utf8("</p>"));
    expect(decodeText(page).text).toContain("<p>한</p>");
  });

  it("goes by the bytes where a declaration is wrong, and names it where nothing else helps", () => {
    const page = `<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">${NOTICE}`;
    expect(decodeText(utf8(page))).toEqual({ text: page, encoding: "utf-8", guessed: false });
    const japanese = base64(FOREIGN.find(([name]) => name === "Shift_JIS")?.[1] ?? "");
    expect(failure(bytesOf(utf8('<meta charset="Shift_JIS">'), japanese)).hint).toContain("iconv -f Shift_JIS");
  });
});

describe("what is no text", () => {
  it.each<[string, Uint8Array, string, string]>([
    ["%PDF-1.4 in ASCII", utf8("%PDF-1.4\n1 0 obj\n"), "a PDF document", "Save its text as DOCX"],
    ["PDF", bytesOf(utf8("%PDF-1.7\n"), [0xff, 0x80]), "a PDF document", "Save its text as DOCX"],
    [
      "XLSX, PPTX, HWPX, ZIP",
      bytesOf(utf8("PK\x03\x04"), utf8("plain")),
      "an Excel, PowerPoint, HWPX or EPUB document, or a ZIP archive",
      "save a sheet as CSV",
    ],
    ["HWP", bytesOf([0xd0, 0xcf, 0x11, 0xe0], [0xff]), "an HWP document, or an old Word", "Save it as DOCX"],
    ["HWP 3", utf8("HWP Document File V3.00 \x1a"), "an old HWP document", "Save it as DOCX"],
    ["RTF", utf8(String.raw`{\rtf1\ansi Hall}`), "an RTF document", "Save it as DOCX"],
    ["PNG", bytesOf([0x89], utf8("PNG\r\n\x1a\n")), "a PNG picture", "Pictures are not read"],
    ["JPEG", bytesOf([0xff, 0xd8, 0xff, 0xe0]), "a JPEG picture", "Pictures are not read"],
    ["GIF", utf8("GIF89a\x01\0\x01\0"), "a GIF picture", "Pictures are not read"],
    ["gzip", bytesOf([0x1f, 0x8b, 8, 0]), "a gzip archive", "Unpack it"],
  ])("is named by how it begins: %s", (_, bytes, name, hint) => {
    const error = failure(bytes);
    expect(error.code).toBe("file-undecodable");
    expect(error.message).toContain(`The text is ${name}`);
    expect(error.message).toMatch(/, not a text\.$/);
    expect(error.hint).toContain(hint);
  });

  it("is not what only speaks of such a file, or begins in a similar way", () => {
    for (const text of ["PDF-1.4", " %PDF-1.4", "%PDF", "PK", "PK 300", "PNG", "GIF", "II. The hall", "Rar", "{}"]) {
      expect(decodeText(utf8(text)).text).toBe(text);
    }
  });

  it("never ends in anything but an error of our own", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        try {
          expect(typeof decodeText(bytes).text).toBe("string");
        } catch (error) {
          expect(error).toBeInstanceOf(DaejoError);
        }
      }),
    );
  });
});
