import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readGazetteers } from "../../src/search/read-gazetteers.ts";
import { shippedGazetteer } from "../../src/text/gazetteer.ts";

/** A line as GeoNames has them. */
const place = (id: number, name: string, others: string, code: string, population = 0) =>
  [id, name, name, others, 34, 69, code.startsWith("ADM") ? "A" : "P", code, "AF", ...Array(5).fill("")]
    .concat(population, "", "", "Asia/Kabul", "2020-01-01")
    .join("\t");

describe("lists of places", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "dateline-places-"));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const write = (file: string, ...lines: readonly string[]) =>
    writeFile(path.join(folder, file), `${lines.join("\n")}\n`);
  const names = async () => (await readGazetteers(folder)).map((one) => one.names);

  it("gives the places of GeoNames that news would name, with their other names", async () => {
    await write(
      "allCountries.txt",
      place(1, "Nahrin", "Nahreen,نهرین", "PPLA2"),
      place(2, "Some Farm", "", "PPL", 12),
      place(3, "Puli Hisar", "", "ADM2"),
      place(4, "Big Town", "", "PPL", 20_000),
    );
    await write(
      "alternateNamesV2.txt",
      "7\t1\tps\tنهرين ښار\t\t\t\t",
      "8\t1\tlink\thttps://x.example\t\t\t\t",
    );
    expect(await names()).toEqual([
      ["Nahrin", "Nahreen", "نهرین", "نهرين ښار"],
      ["Puli Hisar"],
      ["Big Town"],
    ]);
  });

  it("gives the places of Who's On First, whose names may hold commas", async () => {
    await write(
      "wof.csv",
      "id,name,placetype,name_eng",
      '1,"Nahrin, Upper",locality,Nahreen',
      "2,A Café,venue,",
    );
    expect(await names()).toEqual([["Nahrin, Upper", "Nahreen"]]);
  });

  it.each([
    ["a.txt", ["one column"], /a\.txt:1: is neither a line of GeoNames/],
    ["a.txt", [place(1, "Nahrin", "", "PPLA"), "2\tcut"], /a\.txt:2: has 2 columns, where GeoNames has 19/],
    ["a.csv", ["id,name", "1"], /a\.csv:2: has 1 columns, where the header has 2/],
    ["a.csv", ["id,title"], /a\.csv:1: is neither/],
  ])("says of %s with %j where it is wrong", async (file, lines, message) => {
    await write(file, ...lines);
    await expect(readGazetteers(folder)).rejects.toThrow(message);
  });

  it("says that a folder is missing", async () => {
    await expect(readGazetteers(path.join(folder, "none"))).rejects.toThrow(/GAZETTEER_DIR .*none cannot be/);
  });

  it("joins what is read to the places that are known, and keeps the two apart", async () => {
    await write(
      "AF.txt",
      place(1, "Baghran", "Baghlan,Bāghrān", "ADM2"),
      place(2, "Kunduz", "Konduz", "PPLA"),
    );
    const gazetteer = shippedGazetteer(await readGazetteers(folder));
    expect(gazetteer.areApart("baghlan", "baghran")).toBe(true);
    expect(gazetteer.aliasesOf("baghlan")).not.toContain("baghran");
    expect(gazetteer.areApart("kunduz", "konduz")).toBe(false);
  });
});
