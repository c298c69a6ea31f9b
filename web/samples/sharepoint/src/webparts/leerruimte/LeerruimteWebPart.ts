import { Version } from "@microsoft/sp-core-library";
import { type IPropertyPaneConfiguration, PropertyPaneDropdown, PropertyPaneTextField } from "@microsoft/sp-property-pane";
import { BaseClientSideWebPart } from "@microsoft/sp-webpart-base";
import "leerruimte/define";

/** What an editor sets in the property pane. Each is an attribute of the tag; an empty one is left out. */
export interface ILeerruimteProperties {
  src: string;
  lang: string;
  audience: string;
  engine: string;
  base: string;
}

const names = ["src", "lang", "audience", "engine", "base"] as const;

export default class LeerruimteWebPart extends BaseClientSideWebPart<ILeerruimteProperties> {
  private readonly scan = document.createElement("leerruimte-scan");

  /** Also called after every change in the property pane: the same scan goes on with what changed. */
  public override render(): void {
    for (const name of names) {
      const value = this.properties[name];
      if (!value) this.scan.removeAttribute(name);
      else if (this.scan.getAttribute(name) !== value) this.scan.setAttribute(name, value);
    }
    if (this.scan.parentElement !== this.domElement) this.domElement.replaceChildren(this.scan);
  }

  protected override onDispose(): void {
    this.scan.remove();
  }

  protected override get dataVersion(): Version {
    return Version.parse("1.0");
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return {
      pages: [
        {
          header: { description: "Leerruimte" },
          groups: [
            {
              groupFields: [
                PropertyPaneTextField("src", { label: "Vragenlijst", description: "Bijvoorbeeld leerrijke-werkomgeving. Leeg: de lezer kiest." }),
                PropertyPaneDropdown("lang", {
                  label: "Taal",
                  options: [
                    { key: "", text: "Die van de pagina" },
                    { key: "nl", text: "Nederlands" },
                    { key: "en", text: "English" },
                  ],
                }),
                PropertyPaneDropdown("audience", {
                  label: "Voor wie",
                  options: [
                    { key: "", text: "De lezer kiest" },
                    { key: "management", text: "Eigenaren en leidinggevenden" },
                    { key: "staff", text: "Medewerkers" },
                  ],
                }),
                PropertyPaneDropdown("engine", {
                  label: "Rekenen met",
                  options: [
                    { key: "plain", text: "Gewoon JavaScript" },
                    { key: "auto", text: "WebAssembly, als dat mag" },
                  ],
                }),
                PropertyPaneTextField("base", { label: "Map met de bestanden", description: "Het adres van de map uit de zip." }),
              ],
            },
          ],
        },
      ],
    };
  }
}
