// No module: a page opened from disk runs those only that are none, and has to say why it does nothing else.
document.addEventListener("DOMContentLoaded", () => {
  if (location.protocol === "file:") document.querySelector("#from-disk").hidden = false;
});
