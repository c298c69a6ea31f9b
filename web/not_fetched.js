/** A file did not come. */
export class NotFetched extends Error {
  /** @param {string} url @param {string} why the server's number, or the browser's words */
  constructor(url, why) {
    super(`${url}: ${why}`);
    this.name = "NotFetched";
    this.url = url;
    this.why = why;
  }
}
