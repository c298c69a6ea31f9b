// What SharePoint does with a web part, as far as ours needs it: its loader of modules, its base class and the fields of its
// property pane, written by us. `globalThis.part` is the web part, as an editor left it.
globalThis.define = (name, needs, make) => {
  class BaseClientSideWebPart {}
  const field = (kind) => (name, options) => ({ kind, name, ...options });
  const known = {
    "@microsoft/sp-core-library": { Version: { parse: (text) => text } },
    "@microsoft/sp-property-pane": { PropertyPaneDropdown: field("choice"), PropertyPaneTextField: field("text") },
    "@microsoft/sp-webpart-base": { BaseClientSideWebPart },
  };
  const { default: WebPart } = make(...needs.map((need) => known[need]));
  const part = new WebPart();
  part.domElement = document.querySelector("[data-sp-web-part]");
  part.properties = JSON.parse(part.domElement.dataset.properties);
  part.render();
  globalThis.part = part;
};
