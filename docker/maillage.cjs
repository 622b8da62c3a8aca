'use strict';
// The program in a container: installed and built with the image, so nothing is checked or installed when it starts.

require('../dist/cli/main.js').main(process.argv.slice(2));
