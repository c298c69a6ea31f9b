import { NotFetched } from "./not_fetched.js";

/** The text of a file; throws NotFetched. @param {string} url */
export async function fetched(url) {
  const reply = await fetch(url, { credentials: "same-origin" }).catch((error) => { throw new NotFetched(url, error.message); });
  if (!reply.ok) throw new NotFetched(url, String(reply.status));
  return reply.text();
}
