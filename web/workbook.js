/** @import { Table } from "./contract" */
import writeWorkbook from "write-excel-file/browser";

/** A name a sheet may have, another one for each: no more than 31 characters, none of which spreadsheets keep to themselves. @param {string[]} titles */
function sheetNames(titles) {
  /** @type {string[]} */
  const names = [];
  for (const title of titles) {
    const plain = title.replaceAll(/[[\]:*?/\\']/g, " ").replaceAll(/\s+/g, " ").trim() || "-";
    let name = plain.slice(0, 31).trim();
    for (let turn = 2; names.some((one) => one.toLowerCase() === name.toLowerCase()); ++turn) name = `${plain.slice(0, 27).trim()} ${turn}`;
    names.push(name);
  }
  return names;
}

/** How wide a column is, in characters, for what stands in it. @param {Table} table @param {number} index */
const widthOf = ({ columns, rows }, index) => Math.min(60, Math.max(10, ...[columns[index], ...rows.map((row) => row[index])].map((cell) => String(cell ?? "").length + 2)));

/** A number stays a number; whatever else is text, never a formula. @param {string | number | null} value */
const cell = (value) => (value === null ? null : typeof value === "number" ? { value, type: Number } : { value, type: String, wrap: true });

/** Tables as a workbook (XLSX): a sheet each, with a first row that stays in sight. @param {Table[]} tables @returns {Promise<Blob>} */
export function workbook(tables) {
  const names = sheetNames(tables.map(({ title }) => title));
  return writeWorkbook(tables.map((table, index) => ({
    sheet: names[index],
    stickyRowsCount: 1,
    columns: table.columns.map((_, column) => ({ width: widthOf(table, column) })),
    data: [
      table.columns.map((title) => ({ value: title, type: String, fontWeight: /** @type {const} */ ("bold"), wrap: true })),
      ...table.rows.map((row) => row.map(cell)),
    ],
  }))).toBlob();
}
