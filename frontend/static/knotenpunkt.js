/*
 * The little that has to happen in the browser: single-key shortcuts, focus after navigation, the drawer of narrow
 * screens, the warning before the session ends. Everything else is the server's.
 */
(() => {
  "use strict";
  if (window.knotenpunkt) {
    return;
  }

  const CHORD_MS = 1500;
  const WARN_SECONDS = 120;
  const STORED_ACTIVITY = "kp-active";

  const shell = () => document.querySelector(".kp-shell");

  // ------------------------------------------------------------------ keys

  const TYPING = "input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=combobox], [role=listbox], [role=menu]";
  const OVERLAYS = "vaadin-dialog[opened], vaadin-confirm-dialog[opened], dialog[open]";
  let chord = "";
  let chordTimer = 0;

  const isTyping = (event) =>
    event.composedPath().some((node) => node instanceof Element && node.matches(TYPING));

  const isUsable = (element) =>
    element.getClientRects().length > 0 &&
    !element.closest("[inert]") &&
    !element.hasAttribute("disabled") &&
    element.getAttribute("aria-disabled") !== "true";

  /** The element a key belongs to: in the open dialog only, else in the page before the frame around it. */
  const target = (keys) => {
    const overlays = [...document.querySelectorAll(OVERLAYS)];
    const found = [...document.querySelectorAll("[data-kp-key]")]
      .filter((element) => element.dataset.kpKey === keys && isUsable(element));
    if (overlays.length > 0) {
      return found.find((element) => overlays.at(-1).contains(element));
    }
    return found.find((element) => element.closest("main")) ?? found[0];
  };

  const press = (element) => {
    if (/-(field|picker|box|area|select)$|^input$|^textarea$/i.test(element.localName) && element.localName !== "vaadin-checkbox") {
      element.focus();
    } else {
      element.click();
    }
  };

  const endChord = () => {
    clearTimeout(chordTimer);
    chord = "";
  };

  const beginsChord = (key) =>
    [...document.querySelectorAll("[data-kp-key]")].some((element) => element.dataset.kpKey.startsWith(key + " "));

  document.addEventListener("keydown", (event) => {
    const frame = shell();
    if (!frame || frame.hasAttribute("data-kp-keys-off") || event.defaultPrevented || event.repeat && !/^[jk]$/i.test(event.key)
        || event.ctrlKey || event.altKey || event.metaKey || event.key.length !== 1 || isTyping(event)) {
      return;
    }
    // On a German keyboard "?" and "/" need Shift: the sign counts, not the way to it.
    const sign = event.key.toLowerCase();
    const isLetter = sign !== sign.toUpperCase();
    const element = chord
      ? target(chord + " " + sign)
      : (event.shiftKey && isLetter && target("shift+" + sign)) || target(sign);
    const inChord = chord !== "";
    endChord();
    if (element) {
      event.preventDefault();
      press(element);
    } else if (!inChord && beginsChord(sign)) {
      chord = sign;
      chordTimer = setTimeout(endChord, CHORD_MS);
    }
  });

  // ------------------------------------------------------------------ focus

  /** After navigation the heading gets the focus, so that the new page is read out once and the keyboard starts there. */
  const arrived = (frame) => {
    closeDrawer(false);
    requestAnimationFrame(() => {
      const main = frame.querySelector("main");
      main.scrollTop = 0;
      (main.querySelector("h1") ?? main).focus({ preventScroll: true });
    });
  };

  document.addEventListener("click", (event) => {
    const skip = event.target instanceof Element && event.target.closest(".kp-skip");
    if (skip) {
      event.preventDefault();
      document.querySelector(skip.getAttribute("href"))?.focus();
    }
  });

  // ------------------------------------------------------------------ drawer of narrow screens

  const drawerButton = () => document.querySelector("[data-kp-drawer]");

  const closeDrawer = (returnFocus) => {
    const frame = shell();
    if (frame?.hasAttribute("open")) {
      frame.removeAttribute("open");
      drawerButton()?.setAttribute("aria-expanded", "false");
      if (returnFocus) {
        drawerButton()?.focus();
      }
    }
  };

  const openDrawer = () => {
    shell().setAttribute("open", "");
    drawerButton().setAttribute("aria-expanded", "true");
    // Visible first: what is hidden cannot take the focus.
    requestAnimationFrame(() => shell().querySelector(".kp-nav li > a[aria-current], .kp-nav li > a")?.focus());
  };

  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) {
      return;
    }
    if (event.target.closest("[data-kp-drawer]")) {
      shell().hasAttribute("open") ? closeDrawer(true) : openDrawer();
    } else if (event.target.closest(".kp-scrim")) {
      closeDrawer(true);
    } else if (event.target.closest(".kp-nav a, .kp-foot a")) {
      closeDrawer(false);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      closeDrawer(true);
    }
  });

  // ------------------------------------------------------------------ end of the session

  const active = () => {
    try {
      localStorage.setItem(STORED_ACTIVITY, String(Date.now()));
    } catch {
      // without storage every window counts for itself
    }
    document.querySelector("dialog.kp-session-warning[open]")?.close();
    lastActive = Date.now();
  };

  let lastActive = Date.now();

  const idleSeconds = () => {
    let last = lastActive;
    try {
      last = Math.max(last, Number(localStorage.getItem(STORED_ACTIVITY)) || 0);
    } catch {
      // as above
    }
    return (Date.now() - last) / 1000;
  };

  // Every request of the page prolongs the session, heartbeats do not.
  new PerformanceObserver((list) => {
    if (list.getEntries().some((entry) => entry.name.includes("v-r=uidl"))) {
      active();
    }
  }).observe({ type: "resource" });

  setInterval(() => {
    const seconds = Number(shell()?.dataset.kpSessionSeconds);
    const warning = document.querySelector("dialog.kp-session-warning");
    if (!(seconds > 2 * WARN_SECONDS) || !warning) {
      return;
    }
    const due = idleSeconds() >= seconds - WARN_SECONDS - 15;
    if (due && !warning.open) {
      warning.showModal();
    } else if (!due && warning.open) {
      warning.close();
    }
  }, 5000);

  // Flow's own last words are a plain element: make a screen reader say them.
  new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) {
        if (node instanceof Element && node.classList.contains("v-system-error")) {
          node.setAttribute("role", "alert");
        }
      }
    }
  }).observe(document.body, { childList: true });

  // Flow's sign of the connection speaks English and stands outside of all landmarks.
  const connection = () => {
    const frame = shell();
    const indicator = document.querySelector("vaadin-connection-indicator");
    if (frame && indicator) {
      indicator.onlineText = frame.dataset.kpOnline;
      indicator.offlineText = frame.dataset.kpOffline;
      indicator.reconnectingText = frame.dataset.kpReconnecting;
      indicator.setAttribute("role", "status");
    }
    return frame && indicator;
  };
  const untilConnected = setInterval(() => connection() && clearInterval(untilConnected), 200);

  window.knotenpunkt = { arrived };
})();
