/** Discord speaks no language of this script: its commands are given in English. */
export { options } from "../en/options.ts";
