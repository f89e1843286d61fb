// What a page gains with scripts on: stories kept for later in this browser, and a link that copies.
// Without them nothing is missing but these buttons. Nothing leaves the browser.

const SHELF = "situasi:saved";
const MOST = 200;

function shelf() {
  try {
    const kept = JSON.parse(localStorage.getItem(SHELF)) ?? [];
    return Array.isArray(kept) ? kept.filter((one) => one && one.url?.startsWith("/") && one.title) : [];
  } catch {
    return []; // storage is forbidden, or holds what is not ours
  }
}

function keep(stories) {
  try {
    localStorage.setItem(SHELF, JSON.stringify(stories.slice(0, MOST)));
    return true;
  } catch {
    return false;
  }
}

function label(button, kept) {
  button.setAttribute("aria-pressed", String(kept));
  button.querySelector("[data-words]").textContent = kept ? button.dataset.kept : button.dataset.keep;
}

for (const button of document.querySelectorAll("[data-save]")) {
  const { url, title, day } = button.dataset;
  button.hidden = false;
  label(button, shelf().some((one) => one.url === url));
  button.addEventListener("click", () => {
    const others = shelf().filter((one) => one.url !== url);
    const kept = button.getAttribute("aria-pressed") === "true";
    if (keep(kept ? others : [{ url, title, day }, ...others])) label(button, !kept);
  });
}

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  const words = button.querySelector("[data-words]");
  const before = words.textContent;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    words.textContent = button.dataset.done;
    setTimeout(() => (words.textContent = before), 3000);
  });
}

const list = document.querySelector("[data-shelf]");
if (list) show(list);

function show(list) {
  const stories = shelf();
  document.querySelector("[data-shelf-none]").hidden = stories.length > 0;
  list.replaceChildren(
    ...stories.map((story) => {
      const row = document.querySelector("[data-shelf-row]").content.cloneNode(true);
      const link = row.querySelector("a");
      link.href = story.url;
      link.textContent = story.title;
      row.querySelector("[data-day]").textContent = story.day ?? "";
      const remove = row.querySelector("button");
      remove.setAttribute("aria-label", `${remove.textContent}: ${story.title}`);
      remove.addEventListener("click", () => {
        keep(shelf().filter((one) => one.url !== story.url));
        show(list);
        list.focus();
      });
      return row;
    }),
  );
}
