/** Larger is no file with answers: the engine reads no more. */
const mostBytes = 5_000_000;

/** A file as the engine can read it, or why it is not read at all. @param {File} file @returns {Promise<{ text: string } | { rule: string }>} */
export async function contentOf(file) {
  if (file.size > mostBytes) return { rule: "too-large" };
  try {
    return { text: await file.text() };
  } catch {
    return { rule: "unreadable" };
  }
}

/**
 * Files can be dropped on an element; `over` says whether some hang above it.
 * @param {HTMLElement & { over: boolean }} element @param {(files: File[]) => void} take
 */
export function takeDrops(element, take) {
  element.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    element.over = true;
  });
  element.addEventListener("dragleave", () => { element.over = false; });
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    element.over = false;
    take([...event.dataTransfer?.files ?? []]);
  });
}
