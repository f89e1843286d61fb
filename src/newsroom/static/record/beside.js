// Keeps the reading beside the draft fresh: fetched after each save, until it is there.
const keepReadingFresh = () => {
  const EVERY = 400; // milliseconds between two looks
  const PATIENCE = 60; // looks; after that the next save starts anew
  const panel = document.querySelector("[data-reading]");
  if (!panel) return;
  let waiting = null;

  const token = () => document.querySelector("[name=csrfmiddlewaretoken]")?.value ?? "";

  const show = (html) => {
    // What is being typed into a reason must not be taken away.
    if (panel.contains(document.activeElement) && document.activeElement.matches("input")) return;
    const open = [...panel.querySelectorAll("details[open]")].map((d) => d.closest("[data-key]")?.dataset.key);
    panel.innerHTML = html; // our own server's page, in which every word of a story is escaped
    for (const key of open) {
      if (key) panel.querySelector(`[data-key="${CSS.escape(key)}"] details`)?.setAttribute("open", "");
    }
    count();
  };

  // What was read before stays while a newer text is read.
  const wait = (words) => {
    const box = panel.querySelector("[data-progress]");
    box.dataset.progress = "pending";
    box.querySelector(".beside-state").textContent = words;
  };

  const state = () => panel.querySelector("[data-progress]")?.dataset.progress;

  const count = () => {
    const number = panel.querySelector("[data-count]")?.dataset.count ?? "0";
    const badge = document.querySelector('[data-side-panel-toggle="reading"] [data-side-panel-toggle-counter]');
    if (!badge) return;
    badge.textContent = number;
    badge.hidden = number === "0";
  };

  const look = async (left) => {
    clearTimeout(waiting);
    try {
      const answer = await fetch(`${panel.dataset.url}?waiting=1`, { credentials: "same-origin" });
      if (answer.status === 200) show(await answer.text());
      if (answer.status === 202) wait(await answer.text());
    } catch {
      // The next look may do better.
    }
    if (state() === "pending" && left > 0) waiting = setTimeout(() => look(left - 1), EVERY);
  };

  const post = async (url, fields) => {
    const answer = await fetch(url, {
      method: "POST",
      credentials: "same-origin",
      headers: { "X-CSRFToken": token() },
      body: new URLSearchParams(fields),
    });
    if (answer.ok) {
      document.activeElement?.blur();
      show(await answer.text());
      if (state() === "pending") look(PATIENCE);
    }
  };

  const dismiss = (from) => {
    const box = from.closest("[data-dismiss]");
    const why = box.querySelector("[data-why]");
    if (!why.value.trim()) return why.focus();
    return post(box.dataset.dismiss, { key: box.dataset.key, remark: box.dataset.words, why: why.value });
  };

  panel.addEventListener("click", (event) => {
    if (event.target.closest("[data-send]")) dismiss(event.target);
    const button = event.target.closest("[data-post]");
    if (button) post(button.dataset.post, {});
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("[data-why]")) {
      event.preventDefault(); // it would save the page
      dismiss(event.target);
    }
  });
  document.addEventListener("w-autosave:success", () => look(PATIENCE));
  count();
  if (state() === "pending") look(PATIENCE);
};
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", keepReadingFresh);
else keepReadingFresh();
