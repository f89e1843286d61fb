/* The preview at the width of a desk or a phone. */
(() => {
  "use strict";

  for (const preview of document.querySelectorAll("[data-desk-preview]")) {
    const buttons = preview.querySelectorAll("[data-width]");
    for (const one of buttons) {
      one.addEventListener("click", () => {
        preview.classList.toggle("desk-preview--phone", one.dataset.width === "phone");
        for (const other of buttons) {
          other.setAttribute("aria-pressed", String(other === one));
          other.classList.toggle("button-secondary", other !== one);
        }
      });
    }
  }
})();
