/** Discord speaks no language of this script: its settings name rights in English. */
export { rights } from "../en/rights.ts";
