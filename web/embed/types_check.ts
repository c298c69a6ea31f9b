/** Holds the types a developer gets against the classes themselves; it is never run. */
import type { LeerruimteChart as ChartMade } from "./leerruimte-chart.js";
import type { LeerruimteScan as ScanMade } from "./leerruimte-scan.js";
import * as made from "./index.js";
import * as declared from "./leerruimte.js";

/** What a class of ours has that a plain element has not. */
type Own<Element> = Exclude<keyof Element, keyof HTMLElement>;
/** How the tags work together with the browser and with each other; nobody else calls it. */
type Inside = "connectedCallback" | "disconnectedCallback" | "attributeChangedCallback" | "work" | "changed" | "reflect";
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends (<T>() => T extends Other ? 1 : 2) ? true : false;
/** Only `true` fits. */
const holds = <_Claim extends true>() => {};

// What is made can stand where what is declared is asked for.
export const classes: typeof declared = made;

// No more and no less is declared than there is, and each has the type it is declared with.
holds<Same<Exclude<Own<ScanMade>, Inside>, Own<declared.LeerruimteScan>>>();
holds<Same<Exclude<Own<ChartMade>, Inside>, Own<declared.LeerruimteChart>>>();
holds<Same<Pick<ScanMade, Own<declared.LeerruimteScan>>, Pick<declared.LeerruimteScan, Own<declared.LeerruimteScan>>>>();
holds<Same<Pick<ChartMade, Own<declared.LeerruimteChart>>, Pick<declared.LeerruimteChart, Own<declared.LeerruimteChart>>>>();

// An element made by its name is that element, and events have their details.
export const scan: declared.LeerruimteScan = document.createElement("leerruimte-scan");
export const chart: declared.LeerruimteChart = document.createElement("leerruimte-chart");
scan.addEventListener("leerruimte-progress", ({ detail }) => detail.given / detail.asked);
document.addEventListener("leerruimte-complete", ({ detail }) => detail.report?.title);
scan.mode = "round";
// Who leads a round gets the report of a group.
scan.groupReport().then((report) => report?.minimum);
// @ts-expect-error a mode that is none
scan.mode = "quiz";
// @ts-expect-error the scan knows no pictures
scan.picture;
