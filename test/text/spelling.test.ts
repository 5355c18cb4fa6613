import { describe, expect, it } from "vitest";
import { AFGHANISTAN } from "../../src/text/afghanistan.ts";
import { type Place, readPlaces, shippedGazetteer } from "../../src/text/gazetteer.ts";
import { nameKeys } from "../../src/text/names.ts";
import { spellingDistance } from "../../src/text/spelling-distance.ts";
import { createSpellingIndex } from "../../src/text/spelling-index.ts";
import { keyOf, wordsIn } from "../../src/text/words.ts";
import { WORLD } from "../../src/text/world.ts";

const WITHIN = 0.14;

describe("spellingDistance", () => {
  it.each([
    ["Faizabad", "Feyzabad"],
    ["Kunduz", "Qunduz"],
    ["Kandahar", "Qandahar"],
    ["Ghowr", "Ghor"],
    ["Bamiyan", "Bamyan"],
    ["Khan", "Khaan"],
    ["Yousuf", "Yusef"],
    ["Mazārisharīf", "Mazaresharif"],
  ])("has %s and %s close together", (a, b) => {
    expect(spellingDistance(keyOf(a), keyOf(b))).toBeLessThan(WITHIN);
  });

  it.each([
    ["Paktia", "Paktika"],
    ["Farah", "Faryab"],
    ["Ghani", "Ghazni"],
    ["Kabul", "Babul"],
    ["Logar", "Zogar"],
    ["Herat", "Merat"],
  ])("has %s and %s apart", (a, b) => {
    expect(spellingDistance(keyOf(a), keyOf(b))).toBeGreaterThan(WITHIN);
  });

  it("is nothing from a name to itself, and the same both ways", () => {
    expect(spellingDistance("qalaenaw", "qalaenaw")).toBe(0);
    expect(spellingDistance("kunduz", "qondoz")).toBeCloseTo(spellingDistance("qondoz", "kunduz"));
  });
});

describe("a spelling index", () => {
  const index = createSpellingIndex();
  for (const name of ["faizabad", "kabul", "taloqan", "bamiyan"]) index.add(name);

  it.each([
    ["fayzabad", ["faizabad"]],
    ["تالقان", ["taloqan"]],
    ["کابل", ["kabul"]],
    ["кабул", ["kabul"]],
    ["herat", []],
  ])("finds for %s the names it may be", (key, names) => {
    expect(index.near(key, WITHIN).map((near) => near.key)).toEqual(names);
  });

  it("finds a name no more that was taken out, until it is put in again", () => {
    const names = createSpellingIndex(["faizabad", "fayzabad"]);
    const found = () => names.near("feyzabad", WITHIN).map(({ key }) => key);
    names.remove("faizabad");
    expect(found()).toEqual(["fayzabad"]);
    names.remove("fayzabad");
    expect(found()).toEqual([]);
    names.add("faizabad");
    expect(found()).toEqual(["faizabad"]);
  });
});

describe("the shipped gazetteer", () => {
  const gazetteer = shippedGazetteer();

  it.each([
    ["paktia", "paktika"],
    ["baghlan", "baghran"],
    ["baghlan", "bughran"],
    ["hasan", "hussein"],
    ["gaza", "giza"],
  ])("knows that %s and %s are not the same", (a, b) => {
    expect(gazetteer.areApart(a, b)).toBe(true);
    expect(gazetteer.areApart(b, a)).toBe(true);
  });

  it.each([
    ["faizabad", "feyzabad"],
    ["islamqala", "kafirqala"],
    ["faizabad", "nowhere"],
  ])("does not hold %s and %s apart", (a, b) => {
    expect(gazetteer.areApart(a, b)).toBe(false);
  });

  it("finds a place by its other names", () => {
    expect(gazetteer.aliasesOf("kafirqala")).toContain("islamqala");
    expect(gazetteer.aliasesOf("nowhere")).toEqual([]);
  });

  it("takes no two of its places for one, in any of their spellings", () => {
    const places = [AFGHANISTAN, WORLD].flatMap(readPlaces);
    const spellings = createSpellingIndex();
    const owners = new Map<string, readonly Place[]>();
    for (const place of places)
      for (const key of new Set(
        place.names.flatMap((name) => nameKeys(wordsIn(name).map((word) => word.key))),
      )) {
        if (!owners.has(key)) spellings.add(key);
        owners.set(key, [...(owners.get(key) ?? []), place]);
      }
    const areTwo = (a: string, b: string) => !owners.get(a)?.some((place) => owners.get(b)?.includes(place));
    for (const key of owners.keys()) {
      const near = spellings.near(key, WITHIN).filter((other) => areTwo(key, other.key));
      expect(near.filter((other) => !gazetteer.areApart(key, other.key))).toEqual([]);
      expect(gazetteer.aliasesOf(key).filter((alias) => owners.has(alias) && areTwo(key, alias))).toEqual([]);
    }
  });
});
