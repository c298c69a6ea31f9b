// For a page with frames of Leerruimte: makes each as high as what is in it, and passes on the language of the page and the theme it asks for.
{
  const page = document;
  const margin = "scrollMarginTop";
  /** @returns {NodeListOf<HTMLIFrameElement>} */
  const frames = () => page.querySelectorAll("iframe[data-leerruimte]");
  /** @type {(pixels: any, least: number) => boolean} */
  const fits = (pixels, least) => Number.isInteger(pixels) && pixels >= least && pixels <= 200000;

  const greet = () => {
    for (const { contentWindow, dataset } of frames()) {
      /** @type {Window} */ (contentWindow).postMessage({ leerruimte: 1, lang: dataset.lang || page.documentElement.lang, theme: dataset.theme }, "*");
    }
  };

  /** @type {(frame: HTMLElement, height: number) => void} */
  const grow = (frame, height) => {
    const border = getComputedStyle(frame).boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.setProperty("height", `${height + border}px`, "important");
  };

  /**
   * The browser scrolls all that must be scrolled, and leaves the room a page wants above: for a moment the frame has the margin of a place in it.
   * @type {(frame: HTMLElement, top: number) => void}
   */
  const show = (frame, top) => {
    const { style } = frame;
    const before = style[margin];
    const room = parseFloat(getComputedStyle(frame)[margin]);
    const place = frame.getBoundingClientRect().top + top;
    style[margin] = `${room - top}px`;
    if (place < room || place > innerHeight - 50) frame.scrollIntoView();
    style[margin] = before;
  };

  addEventListener("message", ({ data, origin, source }) => {
    for (const frame of frames()) {
      // In a sandbox, and from disk, a frame has no origin of its own.
      const known = origin === "null" ? frame.sandbox.length || frame.src.startsWith("file:") : origin === new URL(frame.src).origin;
      if (frame.contentWindow !== source || !known || data?.leerruimte !== 1) continue;
      const { height, top } = data;
      if (fits(height, 100)) grow(frame, height);
      else if (!fits(top, 0)) greet();
      else if (page.activeElement === frame) show(frame, top);
    }
  });
  new MutationObserver(greet).observe(page, { subtree: true, attributeFilter: ["lang", "data-lang", "data-theme"] });
  greet();
}
