// Reads GIFT from standard input with the grammar of gift-pegjs; writes its questions as JSON.
const { parse } = require("gift-pegjs");
const { readFileSync } = require("fs");

console.log(JSON.stringify(parse(readFileSync(0, "utf8"))));
