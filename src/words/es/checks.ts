import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("es");

export const checks: Words["checks"] = {
  title: "Citas comprobadas",
  verdicts: {
    exact: "Palabra por palabra",
    typography: "Palabra por palabra, salvo la tipografía",
    cut: "Recortada: faltan palabras",
    changed: "Cambiada: lo publicado dice otra cosa",
    absent: "No está en el corpus",
  },
  summary: {
    exact: count({ other: "# palabra por palabra" }),
    cut: count({ one: "# recortada", other: "# recortadas" }),
    changed: count({ one: "# cambiada", other: "# cambiadas" }),
    absent: count({ other: "# fuera del corpus" }),
  },
  unchecked: count({ other: "# sin comprobar" }),
  leftOut: (printed) => `omitido: «${printed}»`,
  notPrinted: (said) => `no figura en lo publicado: «${said}»`,
  isPrinted: (said, printed) => `donde pone «${said}», se publicó «${printed}»`,
  noQuotation: "Aquí no hay ninguna cita: nada entre comillas ni en bloque de cita.",
};
