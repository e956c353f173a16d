// Makes of what the compiler has written what is packed; `npm run build` runs it.
for (const part of ["command-line", "page", "library"]) await import(`./${part}.js`);
