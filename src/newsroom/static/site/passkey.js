// Shows the buttons that need a passkey where the browser can make one, and says on the page what went
// wrong with it: allauth's scripts would tell the console alone.

const place = document.querySelector("[data-passkey]");

const REASONS = {
  NotAllowedError: "refused", // sent away, or waited too long
  AbortError: "refused",
  InvalidStateError: "known",
  SecurityError: "address",
  NotSupportedError: "unable",
  ConstraintError: "unable",
};

function say(reason) {
  const words = document.createElement("p");
  words.className = "errors";
  words.textContent = place.dataset[reason];
  if (reason === "address") {
    const link = document.createElement("a");
    link.href = link.textContent = place.dataset.at;
    words.append(" ", link);
  }
  place.replaceChildren(words);
}

const able = Boolean(window.PublicKeyCredential);
for (const part of document.querySelectorAll("[data-needs-passkey]")) {
  part.hidden = !able;
  part.addEventListener("click", () => place.replaceChildren());
}
if (!able && "needed" in place.dataset) say("unable");

document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  say(REASONS[event.detail.exception?.name] ?? "other");
});
