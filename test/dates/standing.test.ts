import { describe, expect, it } from "vitest";
import { eventDateIn } from "../support/event-dates.ts";

describe("eventDate", () => {
  it.each([
    ["Badakhshan borders Tajikistan.", "timeless"],
    ["Faizabad could become the first provincial capital to fall.", "possible"],
    ["Germany plans to close its consulate in Mazar.", "planned"],
    ["The ministry denied that Taloqan had fallen.", "denied"],
    ["Kunduz fell on Sunday.", "reported"],
    ["Kunduz will vote on Sunday.", "planned"],
    ["Kunduz announced on Monday that it would close its airport.", "reported"],
    ["Kunduz has announced a curfew.", "reported"],
    ["Kunduz is at risk of falling.", "possible"],
    ["Kunduz fell in May, and talks are held over plans to rebuild.", "reported"],
    ["Kunduz lies on the road to Taloqan.", "timeless"],
    ["Kunduz is a city of merchants.", "timeless"],
    ["Kunduz is in the hands of the rebels.", "reported"],
    ["Kunduz airport could close, its director said.", "reported"],
    ["Kunduz airport will close on Sunday, its director said.", "planned"],
    ["Kunduz has repaired its bridge and will open it.", "reported"],
    ["Kunduz could not hold off the attack.", "reported"],
    ["Kunduz may fall.", "possible"],
  ])("tells the standing of: %s", (body, standing) => {
    expect(eventDateIn(body, body.split(" ")[0] ?? "", "2021-08-11").standing).toBe(standing);
  });
});
