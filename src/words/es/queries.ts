import type { Words } from "../words.ts";

export const queries: Words["queries"] = {
  unclosed: "Estas comillas no se cierran.",
  noWords: "La consulta no tiene palabras.",
  tooLong: (most, length) => `Una consulta tiene como máximo ${most} caracteres, no ${length}.`,
  orBetween: 'OR va entre dos palabras. Para la palabra misma: "or".',
  emptyPhrase: "No hay palabras entre estas comillas.",
  noFilter: (key, keys) =>
    `No hay ningún filtro "${key}:", solo ${keys} Para las palabras mismas, pon un espacio tras los dos puntos.`,
  notExcluded: (key) => `${key}: no se puede excluir.`,
  noValue: (key) => `${key}: necesita un valor justo después de los dos puntos.`,
  noDate: (value) =>
    `"${value}" no es una fecha. Escribe un año, un mes o un día (2021, 2021-07 o 2021-07-04), o palabras inglesas como "last summer".`,
  openEnd: (value) => `"${value}" está abierto por ese lado: escribe ahí un día.`,
  noDayLeft: "No queda ningún día: las fechas se excluyen entre sí.",
  inOption: (option, reason) => `${option}: ${reason}`,
};
