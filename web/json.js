/**
 * A value as JSON, just as it is: `toJSON` of others has no say. A page around may have given one to every array (Prototype.js does),
 * after which JSON.stringify makes a text of each list.
 * @param {unknown} value @param {(part: any) => unknown} [as] what stands for each part of it
 */
export const toJson = (value, as = (part) => part) => JSON.stringify(value, /** @this {any} */ function (key) {
  return as(this[key]);
});
