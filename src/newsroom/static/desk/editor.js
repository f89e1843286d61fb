/* The story's editor: a check list that follows what is saved, and a copy of unsaved words.

   Wagtail saves by itself some seconds after a change, and tries again for a minute when the
   connection is lost. What the newsroom has not confirmed is kept in this browser until it has:
   a closed tab or an empty battery loses nothing. What was kept when the editor opens is put aside
   until the writer decides on it, so that new words do not take its place. */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";

  const panel = document.querySelector("[data-desk-checks]");
  const form = document.querySelector("form[data-edit-form]");
  if (!panel || !form) return;

  // The check list ----------------------------------------------------------------------------

  const list = panel.querySelector("[data-desk-list]");
  const counter = document.querySelector(
    '[data-side-panel-toggle="checks"] [data-side-panel-toggle-counter]',
  );

  // Whoever has not chosen a panel yet finds the list open, where there is room beside the form.
  const toggle = document.querySelector('[data-side-panel-toggle="checks"]');
  if (toggle && innerWidth >= 1200 && !localStorage.getItem("wagtail:side-panel-open")) {
    window.addEventListener("load", () => toggle.click());
  }

  async function refresh() {
    try {
      const answer = await fetch(panel.dataset.deskChecks, { headers: { Accept: "text/html" } });
      if (!answer.ok || answer.redirected) return;
      list.innerHTML = await answer.text();
    } catch {
      return; // no connection: the list stays as it was
    }
    const open = list.querySelector("[data-open]")?.dataset.open.length ?? 0;
    if (counter) {
      counter.textContent = open;
      counter.hidden = open === 0;
    }
  }

  // Unsaved words -----------------------------------------------------------------------------

  const key = `desk:${panel.dataset.deskAccount}:${location.pathname}`;
  const asideKey = `${key}:aside`;
  const OURS = new Set(["csrfmiddlewaretoken", "next"]);
  let offline = null;
  let timer = 0;

  function fields() {
    const found = [];
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string" && !OURS.has(name)) found.push([name, value]);
    }
    return JSON.stringify(found);
  }

  function revision() {
    return form.elements.namedItem("loaded_revision_created_at")?.value ?? "";
  }

  function keep(submitted = false) {
    clearTimeout(timer);
    timer = 0;
    const kept = { at: Date.now(), revision: revision(), submitted, fields: fields() };
    try {
      localStorage.setItem(key, JSON.stringify(kept));
    } catch {
      /* the browser's store is full or closed: Wagtail's own saving is all there is */
    }
  }

  function soon() {
    if (!timer) timer = setTimeout(() => keep(), 300);
  }

  function stored(name) {
    try {
      return JSON.parse(localStorage.getItem(name) ?? "null");
    } catch {
      return null;
    }
  }

  function forget() {
    clearTimeout(timer);
    timer = 0;
    localStorage.removeItem(key);
  }

  // Those that were put aside, the latest first.
  function aside() {
    const found = stored(asideKey);
    return Array.isArray(found) ? found : [];
  }

  function putAside(copies) {
    if (!copies.length) {
      localStorage.removeItem(asideKey);
      return true;
    }
    try {
      localStorage.setItem(asideKey, JSON.stringify(copies));
      return true;
    } catch {
      return false;
    }
  }

  function decided(copy) {
    putAside(aside().filter((one) => one.at !== copy.at));
  }

  function say(words, ...buttons) {
    const line = document.createElement("div");
    line.className = "desk-kept";
    line.setAttribute("role", "status");
    const text = document.createElement("span");
    text.textContent = words;
    line.append(text, ...buttons);
    form.before(line);
    return line;
  }

  function button(words, deed, plain = true) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = `button button-small${plain ? " button-secondary" : ""}`;
    made.textContent = words;
    made.addEventListener("click", deed);
    return made;
  }

  function putBack(found) {
    // Sent as the form itself would be: the newsroom saves it, and shows it.
    const sent = document.createElement("form");
    sent.method = "post";
    sent.action = form.action;
    sent.hidden = true;
    const token = form.elements.namedItem("csrfmiddlewaretoken");
    for (const [name, value] of [["csrfmiddlewaretoken", token.value], ...JSON.parse(found.fields)]) {
      const field = document.createElement("textarea");
      field.name = name;
      field.value = value;
      sent.append(field);
    }
    document.body.append(sent);
    // It stays until the newsroom has made a version of it: the connection may fail now.
    const handed = { ...found, submitted: true, revision: revision() };
    putAside(aside().map((one) => (one.at === found.at ? handed : one)));
    sent.submit();
  }

  // What was handed over, with a version made since, has arrived.
  const open = (copy) => copy?.fields && !(copy.submitted && copy.revision !== revision());
  const waiting = [stored(key), ...aside()].filter(open);
  if (putAside(waiting)) forget();
  for (const copy of waiting) {
    const when = new Date(copy.at).toLocaleString(document.documentElement.lang);
    const line = say(
      `${panel.dataset.deskKept} (${when})`,
      button(panel.dataset.deskRestore, () => putBack(copy), false),
      button(panel.dataset.deskForget, () => {
        decided(copy);
        line.remove();
      }),
    );
  }

  // A session that has ended --------------------------------------------------------------------

  let signedOut = null;

  async function askWhoIsHere() {
    if (signedOut || !navigator.onLine) return;
    let answer;
    try {
      answer = await fetch(panel.dataset.deskChecks, { redirect: "manual" });
    } catch {
      return; // the connection, then
    }
    if (answer.type !== "opaqueredirect" && answer.status !== 401 && answer.status !== 403) return;
    const link = document.createElement("a");
    link.className = "button button-small";
    link.href = `${panel.dataset.deskLogin}?next=${encodeURIComponent(location.pathname)}`;
    link.textContent = panel.dataset.deskSignIn;
    link.addEventListener("click", () => {
      keep();
      // Wagtail would ask whether to lose what is kept here.
      window.addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), true);
    });
    signedOut = say(panel.dataset.deskSignedOut, link);
    document
      .getElementById("w-autosave-indicator")
      ?.setAttribute("data-w-tooltip-content-value", panel.dataset.deskSignedOut);
  }

  let sent = "";
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  form.addEventListener("w-unsaved:add", soon);
  form.addEventListener("w-autosave:save", () => {
    sent = fields();
    keep();
  });
  form.addEventListener("w-autosave:success", () => {
    offline?.remove();
    signedOut?.remove();
    offline = signedOut = null;
    if (fields() === sent) forget();
    refresh();
  });
  form.addEventListener("w-autosave:error", () => {
    keep();
    if (!offline && !navigator.onLine) offline = say(panel.dataset.deskOffline);
    askWhoIsHere();
  });
  window.addEventListener("offline", () => {
    offline ??= say(panel.dataset.deskOffline);
  });
  window.addEventListener("online", () => {
    // Wagtail has perhaps given up trying: a change is what makes it save.
    if (stored(key)) form.dispatchEvent(new CustomEvent("w-unsaved:add", { bubbles: true }));
  });
  form.addEventListener("submit", () => keep(true));
  window.addEventListener("pagehide", () => {
    if (timer) keep();
  });
});
