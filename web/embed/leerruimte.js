import { LeerruimteChart, LeerruimteScan } from "./index.js";

LeerruimteScan.define();
LeerruimteChart.define();
