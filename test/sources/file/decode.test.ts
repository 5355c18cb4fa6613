import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/sources/file/decode.ts";

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))),
  );

const utf16le = (text: string) => Buffer.from(text, "utf16le");
const utf16be = (text: string) => utf16le(text).swap16();

describe("a file's text", () => {
  it.each<[how: string, bytes: Uint8Array, text: string]>([
    ["UTF-8", Buffer.from("Żółć – Кабул"), "Żółć – Кабул"],
    ["UTF-8 with a mark", bytesOf([0xef, 0xbb, 0xbf], "a"), "a"],
    ["UTF-16 with a mark", bytesOf([0xff, 0xfe], [...utf16le("Žižek")]), "Žižek"],
    ["UTF-16, the other way round", bytesOf([0xfe, 0xff], [...utf16be("Žižek")]), "Žižek"],
    ["UTF-16 without a mark", utf16le("The ferry left the harbour."), "The ferry left the harbour."],
    ["windows-1252, by its letters", bytesOf("The mayor\x92s \x93caf\xe9\x94"), "The mayor’s “café”"],
    [
      "windows-1256, by its letters",
      Uint8Array.from([223, 199, 200, 225, 32, 227, 207, 237, 228, 201]),
      "كابل مدينة",
    ],
    [
      "what a page declares",
      bytesOf('<meta charset="windows-1251">\xca\xe0\xe1\xf3\xeb'),
      '<meta charset="windows-1251">Кабул',
    ],
    [
      "what a page declares at length",
      bytesOf('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">\xb3'),
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">ł',
    ],
    ["UTF-8, whatever it declares", Buffer.from('<meta charset="latin1">é'), '<meta charset="latin1">é'],
    [
      "an encoding that does not exist",
      bytesOf('<meta charset="klingon">caf\xe9'),
      '<meta charset="klingon">café',
    ],
  ])("is read as %s", (_, bytes, text) => {
    expect(decode(bytes)).toBe(text);
  });

  it("is read as its server told, where it is no UTF-8", () => {
    expect(decode(bytesOf("\xca\xe0\xe1\xf3\xeb"), "windows-1251")).toBe("Кабул");
  });

  it("is read whatever the bytes are", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 3000 }),
        fc.option(fc.string()),
        (bytes, told) => typeof decode(bytes, told) === "string",
      ),
    );
  });
});
