import type { Words } from "../words.ts";

export const evidence: Words["evidence"] = {
  said: (words) => `«${words}»`,
  inAddress: (address) => `según la dirección ${address}`,
  atHost: (host) => `la dirección está en ${host}`,
  siteCalled: (host) => `la página llama a su sitio ${host}`,
  inText: (words) => `el texto dice «${words}»`,
  lastChange: (words) => `el texto dice «${words}», y que se modificó por última vez ese día`,
  sharedBy: (words, outlet, day) =>
    `el texto dice «${words}», y un artículo de ${outlet} del ${day} contiene el mismo texto`,
  sharedByAnother: (words, day) =>
    `el texto dice «${words}», y otro artículo del ${day} contiene el mismo texto`,
  saidBy: (words, outlet, day) => `un artículo de ${outlet} del ${day} también dice «${words}»`,
  saidByAnother: (words, day) => `otro artículo del ${day} también dice «${words}»`,
  sameFile: (weekday, words) =>
    `«${weekday}» en el primer párrafo, y el otro artículo del archivo es del «${words}»`,
};
