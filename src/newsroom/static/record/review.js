// The review by keyboard, and words picked in the sentence. Everything works by plain forms without it.
const reviewByKeyboard = () => {
  const root = document.querySelector("[data-review]");
  if (!root) return;

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.closest("input, select, textarea");
    if (typing && event.key !== "Escape") return;
    if (typing) typing.blur();
    const deed = root.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!deed) return;
    event.preventDefault();
    deed.click();
  });

  let field = null;
  root.addEventListener("focusin", (event) => {
    if (event.target.matches("[data-words]")) field = event.target;
  });
  root.querySelector("[data-sentence]")?.addEventListener("mouseup", () => {
    const words = String(document.getSelection()).trim().replace(/\s+/g, " ");
    if (!field || !words) return;
    field.value = words;
    // Other words mean another party or place: what they mean is looked up.
    for (const end of ["known", "country", "sector"]) {
      const other = root.querySelector(`[name="${field.name.replace(/-words$/, "")}-${end}"]`);
      if (other) other.value = "";
    }
    field.focus();
  });
};
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", reviewByKeyboard);
else reviewByKeyboard();
