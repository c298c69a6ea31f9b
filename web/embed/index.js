export { LeerruimteChart } from "./leerruimte-chart.js";
export { LeerruimteScan } from "./leerruimte-scan.js";
