// What a page kept, read as a test may: the newest record of the tab, and of the device.

/** What the tab keeps. @param {import("playwright-core").Page} page */
export const keptInTab = (page) => page.evaluate(() => {
  const records = [0, 1].map((slot) => JSON.parse(sessionStorage.getItem(`leerruimte/tab/${slot}`) ?? "null")).filter(Boolean);
  return records.sort((one, other) => other.sequence - one.sequence)[0]?.kept ?? null;
});

/** Both texts on the device. @param {import("playwright-core").Page} page @returns {Promise<(string | undefined)[]>} */
export const onDevice = (page) => page.evaluate(() => new Promise((resolve, reject) => {
  const opening = indexedDB.open("leerruimte", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("scan");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const slots = opening.result.transaction("scan").objectStore("scan");
    const [first, second] = [slots.get(0), slots.get(1)];
    slots.transaction.oncomplete = () => {
      opening.result.close();
      resolve([first.result, second.result]);
    };
  };
}));

/** Puts texts on the device, undefined for none. @param {import("playwright-core").Page} page @param {(string | undefined)[]} texts */
export const putOnDevice = (page, texts) => page.evaluate((all) => new Promise((resolve, reject) => {
  const opening = indexedDB.open("leerruimte", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("scan");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const slots = opening.result.transaction("scan", "readwrite").objectStore("scan");
    slots.clear();
    all.forEach((text, slot) => { if (text !== null) slots.put(text, slot); });
    localStorage.setItem("leerruimte/device", "on");
    slots.transaction.oncomplete = () => {
      opening.result.close();
      resolve();
    };
  };
}), texts.map((text) => text ?? null));

/** The newest record on the device. @param {import("playwright-core").Page} page */
export const keptOnDevice = async (page) => {
  const records = (await onDevice(page)).filter((text) => text?.startsWith('{"checksum"')).map((text) => JSON.parse(text));
  return records.sort((one, other) => other.sequence - one.sequence)[0] ?? null;
};

/** Waits until what was done last is kept. @param {import("playwright-core").Page} page @param {"tab" | "device" | "memory"} place */
export const saved = (page, place) => page.waitForSelector(`.keeping[data-place="${place}"][data-state="${place === "memory" ? "failed" : "saved"}"]`);

/** Chooses the device. @param {import("playwright-core").Page} page */
export const chooseDevice = (page) => page.getByRole("switch", { name: "Bewaar op dit apparaat" }).check();
