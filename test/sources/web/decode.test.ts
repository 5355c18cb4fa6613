import { describe, expect, it } from "vitest";
import { decodeBody } from "../../../src/sources/web/decode.ts";

const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");

describe("the text of an answer", () => {
  it.each([
    ["as its type says", latin("caf\xe9"), 'text/html; charset="ISO-8859-1"', "café"],
    ["in UTF-8 where it is, whatever its type says", Buffer.from("café"), "text/xml; charset=latin1", "café"],
    [
      "as its XML declares",
      latin('<?xml version="1.0" encoding="windows-1252"?>\x93x\x94'),
      "text/xml",
      '<?xml version="1.0" encoding="windows-1252"?>“x”',
    ],
  ])("is %s", (_, body, type, text) => {
    expect(decodeBody(body, type)).toBe(text);
  });
});
