"use strict";
exports.late = exports.later = void 0;
exports.FINE = 0;
// It broke.
module.exports.BROKEN = 0x1F;
function hide() { exports.HIDDEN = 5; }
module.exports = {
  ONE: 1,
  hide,
  TWO: 2,
};
