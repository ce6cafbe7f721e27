// Checks an unpacked H5P package with Lumi's H5P server: node h5p.js FOLDER
const { H5PConfig } = require("@lumieducation/h5p-server");
const Validator = require("@lumieducation/h5p-server/build/src/PackageValidator").default;

const libraries = { isPatchedLibrary: async () => undefined, libraryExists: async () => false };
new Validator(new H5PConfig(undefined, {}), libraries)
  .validateExtractedPackage(process.argv[2], true, true, false)
  .then(() => console.log("valid"))
  .catch((error) => {
    console.log(error.message);
    process.exitCode = 1;
  });
