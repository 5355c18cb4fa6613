import { describe, expect, it } from "vitest";
import { toldLast } from "../../src/dates/told-last.ts";

describe("toldLast", () => {
  it.each([
    ["The bridge was shut on 4 May 2021 and opened on 7 July 2021.", "2021-07-07", "on 7 July 2021"],
    ["It was built in 1998. It fell in early June 2021.", "2021-06-01", "in early June 2021"],
    ["It was the worst flood since the summer of 2019, they said.", "2019-06-01", "since the summer of 2019"],
    ["They met on Tuesday, July 6, 2021, and parted.", "2021-07-06", "on Tuesday, July 6, 2021"],
    ["It fell in 2020. It will be built again in 2024.", "2020-01-01", "in 2020"],
    ["It fell in 2020. They had promised a new one by 2024.", "2020-01-01", "in 2020"],
    ["It fell in 2020, five years ahead of the 2025 deadline.", "2020-01-01", "in 2020"],
    ["It was shown in 2019 beside the 2022 model.", "2019-01-01", "in 2019"],
  ])("finds what began last of what is told as past: %s", (body, day, words) => {
    expect(toldLast(body)).toMatchObject({ day, words });
  });

  it.each(["The bridge fell on Tuesday.", "It will open on 7 July 2021.", "It was built in the 1990s.", ""])(
    "finds nothing in: %s",
    (body) => {
      expect(toldLast(body)).toBeNull();
    },
  );
});
