/*
 * Files dropped on a page: clicks the button that takes files there (data-kp-drop) and hands them to the upload of the
 * dialog it opens (data-kp-drop-box). Where no button takes files, a dropped file does nothing, instead of replacing
 * the application by itself.
 */
(() => {
  "use strict";
  if (window.knotenpunktFiles) {
    return;
  }
  window.knotenpunktFiles = true;

  const WAIT_MS = 10000;

  const hasFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");

  const overBox = (event) => event.composedPath().some((node) => node.localName === "vaadin-upload");

  const opener = () =>
    [...document.querySelectorAll("[data-kp-drop]")].find((button) => button.getClientRects().length > 0);

  const box = () =>
    [...document.querySelectorAll("vaadin-upload[data-kp-drop-box]")].find((upload) => upload.isConnected);

  /** As if the files had been chosen by the button: what the upload checks, it checks here too. */
  const hand = (upload, files) => {
    const input = upload.shadowRoot.querySelector("input[type=file]");
    const transfer = new DataTransfer();
    files.forEach((file) => transfer.items.add(file));
    input.files = transfer.files;
    input.dispatchEvent(new Event("change"));
  };

  const whenOpen = (files, until) => {
    const upload = box();
    if (upload?.shadowRoot?.querySelector("input[type=file]")) {
      hand(upload, files);
    } else if (performance.now() < until) {
      requestAnimationFrame(() => whenOpen(files, until));
    }
  };

  const light = (on) => document.querySelector(".kp-shell")?.classList.toggle("kp-dropping", on);

  document.addEventListener("dragover", (event) => {
    if (hasFiles(event) && !overBox(event)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = opener() ? "copy" : "none";
      light(Boolean(opener()));
    }
  });

  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) {
      light(false);
    }
  });

  document.addEventListener("drop", (event) => {
    light(false);
    if (!hasFiles(event) || overBox(event)) {
      return;
    }
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    const button = opener();
    if (button && files.length > 0) {
      if (!box()) {
        button.click();
      }
      whenOpen(files, performance.now() + WAIT_MS);
    }
  });
})();
