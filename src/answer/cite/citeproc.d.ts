/** The little of citeproc-js that is used here; the package brings no types. */
declare module "citeproc" {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  class Engine {
    constructor(system: System, style: string);
    updateItems(ids: readonly string[]): void;
    /** Parameters of the layout, and the entries as HTML. */
    makeBibliography(): [unknown, string[]];
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
