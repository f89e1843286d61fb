/* The preview at the width of a desk or a phone, drawn to the size of the room there is. */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";

  const WIDTHS = { wide: 1280, phone: 390 };
  const HEIGHT = 680;

  for (const preview of document.querySelectorAll("[data-desk-preview]")) {
    const buttons = preview.querySelectorAll("[data-width]");
    const room = preview.querySelector("[data-desk-room]");
    const frame = room.querySelector("iframe");
    let width = WIDTHS.wide;

    const draw = () => {
      const scale = Math.min(1, room.clientWidth / width);
      room.style.height = `${HEIGHT}px`;
      frame.style.width = `${width}px`;
      frame.style.height = `${HEIGHT / scale}px`;
      frame.style.transform = `scale(${scale})`;
    };
    for (const one of buttons) {
      one.addEventListener("click", () => {
        width = WIDTHS[one.dataset.width];
        for (const other of buttons) {
          other.setAttribute("aria-pressed", String(other === one));
          other.classList.toggle("button-secondary", other !== one);
        }
        draw();
      });
    }
    new ResizeObserver(draw).observe(room);
  }
});
