// Comfort for the log-in page; it works without. Shows the password, warns of caps lock, and fetches ahead.
(() => {
  "use strict";
  const username = document.getElementById("username");
  const password = document.getElementById("password");
  const show = document.getElementById("show-password");
  const caps = document.getElementById("caps");
  const prefetch = (document.currentScript?.dataset.prefetch ?? "").split(" ");

  if (username.value) {
    password.focus();
  }

  show.hidden = false;
  show.addEventListener("click", () => {
    const visible = show.getAttribute("aria-pressed") !== "true";
    show.setAttribute("aria-pressed", String(visible));
    password.type = visible ? "text" : "password";
  });

  // Never send a visible password: some browsers would offer to remember it as ordinary text.
  password.form.addEventListener("submit", () => {
    password.type = "password";
  });

  const hint = (event) => {
    const on = event.getModifierState?.("CapsLock") ?? false;
    const text = on ? caps.dataset.text : "";
    if (caps.textContent !== text) {
      caps.textContent = text;
    }
  };
  password.addEventListener("keydown", hint);
  password.addEventListener("keyup", hint);
  password.addEventListener("blur", () => {
    caps.textContent = "";
  });

  // While the person types, the browser may load what the application needs next.
  window.addEventListener("load", () => {
    for (const url of prefetch.filter((entry) => entry && !entry.startsWith("{"))) {
      const link = document.createElement("link");
      link.rel = "prefetch";
      link.href = url;
      if (url.endsWith(".js")) {
        link.as = "script";
        link.crossOrigin = "";
      } else if (url.endsWith(".css")) {
        link.as = "style";
      }
      document.head.append(link);
    }
  });
})();
