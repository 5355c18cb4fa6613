import { describe, expect, it } from "vitest";
import { decode } from "../../../src/sources/web/decode.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))),
  );

describe("the text of an answer", () => {
  it.each([
    ["UTF-8 where nothing is said", bytes("caf", [0xc3, 0xa9]), null, "café"],
    ["as its type says", bytes("caf\xe9"), 'text/html; charset="ISO-8859-1"', "café"],
    [
      "as its byte order mark says, whatever its type says",
      bytes([0xef, 0xbb, 0xbf], "caf", [0xc3, 0xa9]),
      "text/xml; charset=latin1",
      "café",
    ],
    ["UTF-16 by its mark", bytes([0xff, 0xfe], "c\0a\0"), null, "ca"],
    [
      "as its XML declares",
      bytes('<?xml version="1.0" encoding="windows-1252"?>\x93x\x94'),
      "text/xml",
      '<?xml version="1.0" encoding="windows-1252"?>“x”',
    ],
    [
      "as its HTML declares",
      bytes("<head><meta charset=windows-1256>\xc7"),
      null,
      "<head><meta charset=windows-1256>ا",
    ],
    [
      "UTF-8 where it declares UTF-16 byte by byte",
      bytes("<meta charset=utf-16>a"),
      null,
      "<meta charset=utf-16>a",
    ],
    ["UTF-8 where the name is no encoding", bytes("caf", [0xc3, 0xa9]), "text/html; charset=martian", "café"],
    ["with a mark for what cannot be read", bytes("caf", [0xff]), "text/html; charset=utf-8", "caf\ufffd"],
  ])("is %s", (_, body, type, text) => {
    expect(decode(body, type)).toBe(text);
  });
});
