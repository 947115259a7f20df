/*
 * Keys of a list of records (a grid with data-kp-list): j and k move, Enter opens, x chooses, Shift+x chooses from the
 * last chosen row to this one. Also gives the sort buttons of the headings a name in the language of the page, because
 * the grid has an English one only.
 */
(() => {
  "use strict";
  if (window.knotenpunktList) {
    return;
  }

  const TYPING = "input:not([type=checkbox]), textarea, select, [contenteditable], [role=textbox], [role=combobox], [role=listbox], [role=menu]";
  const OVERLAYS = "vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-popover[opened], dialog[open]";

  const path = (event) => event.composedPath().filter((node) => node instanceof Element);

  const shownGrid = () =>
    [...document.querySelectorAll("main [data-kp-list]")].find((grid) => grid.getClientRects().length > 0);

  const rowOf = (cell) => cell?.closest("tr");

  /** The row that has the focus, by its cell or by something inside the cell. */
  const focusedRow = (grid) => {
    const active = grid.shadowRoot.activeElement;
    if (active?.localName === "td") {
      return rowOf(active);
    }
    const content = document.activeElement?.closest("vaadin-grid-cell-content");
    return content && grid.contains(content) ? rowOf(content.assignedSlot?.closest("td")) : undefined;
  };

  const contents = (row) =>
    [...row.querySelectorAll("td > slot")].flatMap((slot) => slot.assignedElements());

  const find = (row, selector) =>
    contents(row)
      .map((content) => content.querySelector(selector))
      .find((element) => element);

  const move = (grid, key) => {
    const row = focusedRow(grid);
    if (!row) {
      grid.shadowRoot.querySelector("#items td[tabindex='0']")?.focus();
      return;
    }
    const cell = grid.shadowRoot.activeElement?.localName === "td"
      ? grid.shadowRoot.activeElement
      : row.querySelector("td");
    cell.focus();
    cell.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }));
  };

  const choose = (grid, range) => {
    const row = focusedRow(grid);
    if (!row) {
      return;
    }
    const last = grid.kpLastChosen;
    if (range && last !== undefined && last !== row.index) {
      grid.dispatchEvent(new CustomEvent("kp-choose-range", { detail: { from: last, to: row.index } }));
    } else {
      find(row, "vaadin-checkbox")?.click();
    }
    grid.kpLastChosen = row.index;
  };

  document.addEventListener("keydown", (event) => {
    const grid = shownGrid();
    if (!grid || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey
        || document.querySelector(OVERLAYS)) {
      return;
    }
    const nodes = path(event);
    if (nodes.some((node) => node.matches(TYPING))) {
      return;
    }
    if (document.querySelector(".kp-shell[data-kp-keys-off]")) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key === "j" || key === "k") {
      move(grid, key === "j" ? "ArrowDown" : "ArrowUp");
    } else if (key === "x") {
      choose(grid, event.shiftKey);
    } else {
      return;
    }
    event.preventDefault();
  });

  const named = (grid, sortBy) => {
    for (const sorter of grid.querySelectorAll("vaadin-grid-sorter")) {
      const name = sortBy + " " + sorter.textContent.trim();
      if (sorter.getAttribute("aria-label") !== name) {
        sorter.setAttribute("aria-label", name);
      }
    }
  };

  const attach = (grid, sortBy) => {
    if (grid.kpAttached) {
      return;
    }
    grid.kpAttached = true;
    named(grid, sortBy);
    new MutationObserver(() => named(grid, sortBy))
      .observe(grid, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-label"] });
    // Enter on a cell opens its row; inside a cell it belongs to the link or the box.
    grid.addEventListener("keydown", (event) => {
      const cell = event.composedPath()[0];
      if (event.key === "Enter" && cell.localName === "td" && !event.defaultPrevented) {
        const link = find(rowOf(cell), "a[href]");
        if (link) {
          event.preventDefault();
          event.stopImmediatePropagation();
          link.click();
        }
      }
    }, { capture: true });
  };

  window.knotenpunktList = { attach };
})();
