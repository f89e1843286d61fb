// What a situation gains with scripts on: filters, days and pages of the timeline change in place, the
// map can be zoomed and drawn about, and an episode and its place light each other up. Without them
// every form and link does the same by a new page.

const PARTS = ["activity", "map", "new", "timeline", "figures"];
const HEAD = ["heat", "contradictions", "truces", "mediation", "parties", "corrections", "stories"];
let asked = 0;

async function show(address, { push = true, whole = false } = {}) {
  const mine = ++asked;
  const parts = whole ? [...PARTS, ...HEAD] : PARTS;
  for (const id of parts) document.getElementById(id)?.classList.add("loading");
  let page;
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(answer.status);
    page = new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch {
    location.assign(address);
    return;
  }
  if (mine !== asked) return; // something else was asked for meanwhile
  const focus = document.activeElement?.id;
  for (const id of parts) {
    const [old, fresh] = [document.getElementById(id), page.getElementById(id)];
    if (old && fresh) old.replaceWith(document.adoptNode(fresh));
    else if (old) old.classList.remove("loading");
  }
  if (whole) {
    const [old, fresh] = [document.querySelector(".page-head"), page.querySelector(".page-head")];
    if (old && fresh) old.replaceWith(document.adoptNode(fresh));
  }
  if (push) history.pushState(null, "", address);
  if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
  enliven();
}

function chosen(form) {
  const said = [...new FormData(form)].filter(([, value]) => value);
  return `${location.pathname}?${new URLSearchParams(said)}`;
}

document.addEventListener("submit", (event) => {
  const form = event.target.closest(".filters, .days");
  if (!form) return;
  event.preventDefault();
  show(chosen(form), { whole: form.matches(".days") });
});

document.addEventListener("change", (event) => {
  const form = event.target.closest(".filters");
  if (form) show(chosen(form));
});

document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const link = event.target.closest("#map a[href^='?'], #timeline a[href^='?']");
  if (!link) return;
  event.preventDefault();
  if (dragged) return;
  const turning = link.closest(".pages");
  show(location.pathname + link.getAttribute("href").replace(/#.*/, "")).then(() => {
    if (turning) document.getElementById("timeline").scrollIntoView();
  });
});

addEventListener("popstate", () => show(location.href, { push: false, whole: true }));

// An episode and its place --------------------------------------------------------------------

function light(event) {
  const place = event.target.closest?.("[data-place]")?.dataset.place;
  for (const one of document.querySelectorAll(".lit")) one.classList.remove("lit");
  if (!place) return;
  for (const one of document.querySelectorAll(`[data-place="${CSS.escape(place)}"]`)) one.classList.add("lit");
}

document.addEventListener("pointerover", light);
document.addEventListener("focusin", light);

// The map: buttons, the wheel with Ctrl, drawing about, pinching ------------------------------

const [WIDTH, HEIGHT, MOST] = [480, 380, 12];
const view = { x: 0, y: 0, zoom: 1 };
let dragged = false;

function look(svg) {
  view.zoom = Math.min(Math.max(view.zoom, 1), MOST);
  const [wide, high] = [WIDTH / view.zoom, HEIGHT / view.zoom];
  view.x = Math.min(Math.max(view.x, 0), WIDTH - wide);
  view.y = Math.min(Math.max(view.y, 0), HEIGHT - high);
  svg.setAttribute("viewBox", `${view.x} ${view.y} ${wide} ${high}`);
  svg.style.setProperty("--zoom", view.zoom);
  const frame = svg.closest("[data-map]");
  frame.classList.toggle("zoomed", view.zoom > 1);
  for (const dot of svg.querySelectorAll(".point")) dot.setAttribute("r", 4.5 / view.zoom);
}

function zoom(svg, factor, px = 0.5, py = 0.5) {
  const before = view.zoom;
  view.zoom = Math.min(Math.max(before * factor, 1), MOST);
  view.x += (WIDTH / before - WIDTH / view.zoom) * px;
  view.y += (HEIGHT / before - HEIGHT / view.zoom) * py;
  look(svg);
}

function enliven() {
  const frame = document.querySelector("[data-map]");
  const head = document.querySelector(".map-head");
  if (!frame || head.querySelector(".zoom")) return;
  const svg = frame.querySelector("svg");
  const box = document.createElement("div");
  box.className = "zoom";
  for (const [sign, factor] of [["+", 1.6], ["−", 1 / 1.6]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = sign;
    button.setAttribute("aria-label", factor > 1 ? frame.dataset.closer : frame.dataset.wider);
    button.addEventListener("click", () => zoom(svg, factor));
    box.append(button);
  }
  head.append(box);
  look(svg);
  const fingers = new Map();
  let apart = 0;
  svg.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return; // the page scrolls, as everywhere
    event.preventDefault();
    const area = svg.getBoundingClientRect();
    zoom(svg, event.deltaY < 0 ? 1.2 : 1 / 1.2, (event.clientX - area.x) / area.width, (event.clientY - area.y) / area.height);
  }, { passive: false });
  svg.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, event);
    dragged = false;
    apart = 0;
  });
  svg.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    fingers.set(event.pointerId, event);
    const unit = WIDTH / view.zoom / svg.clientWidth;
    if (fingers.size === 2) {
      const [one, other] = fingers.values();
      const now = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      if (apart) zoom(svg, now / apart);
      apart = now;
      dragged = true;
      return;
    }
    const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
    if (view.zoom === 1 || (!dragged && Math.hypot(dx, dy) < 3)) return;
    dragged = true;
    svg.setPointerCapture(event.pointerId);
    view.x -= dx * unit;
    view.y -= dy * unit;
    look(svg);
  });
  for (const name of ["pointerup", "pointercancel", "pointerleave"]) {
    svg.addEventListener(name, (event) => {
      fingers.delete(event.pointerId);
      setTimeout(() => (dragged = false));
    });
  }
}

enliven();
