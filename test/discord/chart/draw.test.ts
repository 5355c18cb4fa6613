import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { chartOf } from "../../../src/discord/render/chart/chart.ts";
import { drawPng, drawSvg } from "../../../src/discord/render/chart/draw.ts";
import { describeChart, outsideOf } from "../../../src/discord/render/chart/words.ts";
import { en } from "../../../src/words/en/en.ts";
import { wordsIn } from "../../../src/words/languages.ts";
import { dateOf, excerptOf } from "../../support/excerpts.ts";

const HOSTILE = [
  '</text><image href="http://evil.example/a.png"/><script>alert(1)</script>',
  "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
  "__proto__",
  "constructor",
  "\u0000\u001b[31m\ufffe\ud800 ]]> url(http://evil.example)",
  "\u202eyadretsey\u202c الجزيرة 新华社 🗞️",
];

const hostile = chartOf({ dated: HOSTILE.map((name) => excerptOf(name, dateOf("2021-07-03"))) }, en);

const chart = chartOf(
  {
    dated: [
      excerptOf("The Courier", dateOf("2021-07-03")),
      excerptOf("The Courier", dateOf("2021-07-09")),
      excerptOf("The Ferry Times", dateOf("2021-06-01", "2021-06-30")),
      excerptOf("The Ferry Times", dateOf("2021-07-09", "2021-07-09", { known: "published" })),
    ],
  },
  en,
);

/** The bytes of a PNG's lines, and its width and height. */
function readPng(bytes: Uint8Array) {
  const png = Buffer.from(bytes);
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return { size: [png.readUInt32BE(16), png.readUInt32BE(20)], lines: inflateSync(Buffer.concat(data)) };
}

const paths = (svg: string, kind: string): number =>
  (new RegExp(`mark-${kind} role-mark[^>]*>(.*?)</g>`, "gs").exec(svg)?.[1]?.match(/<path/g) ?? []).length;

describe("the drawing of a chart", () => {
  it("writes the topic, the days and the outlets, and has a mark for each date", async () => {
    const svg = await drawSvg(chart, "the bridge", en);
    for (const words of ["the bridge", "1 June – 9 July 2021", "The Courier", "The Ferry Times"])
      expect(svg).toContain(`>${words}<`);
    expect(svg).toContain(">○ day of publication only<");
    expect(paths(svg, "symbol")).toBe(3);
    expect(svg.match(/fill-opacity="0.45"/g)).toHaveLength(1);
  });

  it("is a PNG of twice the size that is not blank", async () => {
    const { size, lines } = readPng(await drawPng(chart, "the bridge", en));
    expect(size).toEqual([800, 2 * (52 + 2 * 44 + 30 + 21)]);
    expect(new Set(lines).size).toBeGreaterThan(100);
  });

  it("takes hostile words as words alone", async () => {
    const svg = await drawSvg(hostile, HOSTILE.join(" "), en);
    expect(svg).not.toMatch(/<(image|script|use|foreignObject|a|style|!DOCTYPE|!ENTITY)\b/);
    const markup = svg.replaceAll(/>[^<]*</g, "><");
    expect(markup).not.toMatch(/href|evil|passwd|yadretsey/);
    expect(svg).toContain("&lt;/text&gt;&lt;image");
    expect(svg).toContain(">__proto__<");
    for (const undrawn of ["\0", "\u001b", "\u202e", "\ufffe"]) expect(svg).not.toContain(undrawn);
    expect(svg.isWellFormed()).toBe(true);
    // The renderer reads XML strictly: what is not well-formed throws.
    expect(readPng(await drawPng(hostile, HOSTILE.join(" "), en)).size[0]).toBe(800);
  });
});

describe("the words for a chart", () => {
  it("tell each outlet's dates", () => {
    expect(describeChart(chart, "the bridge", en)).toBe(
      [
        "Timeline of the bridge, 1 June – 9 July 2021: what each outlet reports, by the day of the event.",
        "The Courier: Sat 3 July 2021; Fri 9 July 2021.",
        "The Ferry Times: June 2021; reported 9 July 2021.",
      ].join("\n"),
    );
  });

  it("stay within what Discord takes, whatever the names", () => {
    const long = Array.from({ length: 25 }, (_, place) => `${place} ${"x".repeat(200)}`);
    const dated = long.map((name) => excerptOf(name, dateOf("2021-07-03")));
    expect(describeChart(chartOf({ dated }, en), "a".repeat(200), en).length).toBe(1024);
    expect(describeChart(hostile, "x", en).isWellFormed()).toBe(true);
  });

  it("tell what lies outside the picture", () => {
    const dated = [
      excerptOf("A", dateOf("1996-01-01", "1996-12-31")),
      ...Array.from({ length: 12 }, () => excerptOf("A", dateOf("2021-07-03"))),
      excerptOf("B", dateOf("2060-01-01", null)),
    ];
    expect(outsideOf(chartOf({ dated }, en), en)).toBe(
      "outside the picture: 1 earlier (from 1996 on), 1 later (up to 2060)",
    );
    expect(outsideOf(chart, en)).toBeNull();
  });
});

describe("the drawing of a chart in another language", () => {
  it("names the months as that does", async () => {
    expect(await drawSvg(chart, "the bridge", wordsIn("fr"))).toMatch(/>[^<]*juil\.</);
  });

  it("counts its days in the digits of that", async () => {
    const drawn = (await drawSvg(chart, "the bridge", wordsIn("fa"))).match(/>[^<]+</g) ?? [];
    expect(drawn.join(" ")).toMatch(/[۰-۹]+ ژوئن/);
    expect(drawn.join(" ")).not.toMatch(/\d/);
  });

  it("runs its own words from right to left where that does", async () => {
    const svg = await drawSvg(chart, "the bridge", wordsIn("fa"));
    expect(svg).toContain(">\u2067۱ ژوئن تا ۹ ژوئیهٔ ۲۰۲۱\u2069<");
    expect(svg).toContain(">The Courier<");
  });
});
