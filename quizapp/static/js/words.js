// What the scripts say, in the language of the page: it brings its words along; English needs none.

const words = JSON.parse(document.querySelector("meta[name=words]")?.content ?? "{}");

export function say(text, values = {}) {
  return (words[text] ?? text).replace(/%\((\w+)\)s/g, (_, name) => values[name]);
}
