/** The part of the page's script that moves and zooms the timeline. Without it the bars stand as the page has them. */
export const TIMELINE_SCRIPT = String.raw`
  // --- the timeline: zoomed and moved by buttons, keys, the wheel with Ctrl, and by dragging the scale ---
  var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  var MINUTE = 1 / 1440;
  // Steps of the scale: minutes, days, months.
  var STEPS = [["m", 1], ["m", 5], ["m", 15], ["m", 60], ["m", 180], ["m", 360], ["m", 720], ["d", 1], ["d", 2], ["d", 7], ["d", 14], ["M", 1], ["M", 3], ["M", 6], ["M", 12], ["M", 24], ["M", 60], ["M", 120], ["M", 240], ["M", 600], ["M", 1200]];
  var LENGTHS = {m: MINUTE, d: 1, M: 30.44};
  function dateOf(day) { return new Date(Math.round(day * 1440) * 60000); }
  function two(number) { return (number < 10 ? "0" : "") + number; }
  function marksOf(from, to, room) {
    var step = STEPS.filter(function (one) { return (to - from) / (one[1] * LENGTHS[one[0]]) <= room; })[0] || STEPS[STEPS.length - 1];
    var marks = [], size = step[1];
    if (step[0] === "M") {
      var date = dateOf(from);
      for (var month = Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / size) * size; marks.length < 99; month += size) {
        var day = Date.UTC(Math.floor(month / 12), month % 12, 1) / 86400000;
        if (day > to) break;
        if (day >= from) marks.push({day: day, step: step});
      }
      return marks;
    }
    var length = size * LENGTHS[step[0]];
    for (var n = Math.ceil(from / length - 1e-9); n * length <= to && marks.length < 99; n++) marks.push({day: n * length, step: step});
    return marks;
  }
  function labelOf(mark, yearTold) {
    var date = dateOf(mark.day), day = date.getUTCDate() + " " + MONTHS[date.getUTCMonth()];
    if (mark.step[0] === "m" && date.getUTCHours() + date.getUTCMinutes() > 0) return two(date.getUTCHours()) + ":" + two(date.getUTCMinutes());
    if (mark.step[0] !== "M") return day;
    if (mark.step[1] >= 12) return String(date.getUTCFullYear());
    return MONTHS[date.getUTCMonth()] + (yearTold && (date.getUTCMonth() === 0 || mark.step[1] > 1) ? " " + date.getUTCFullYear() : "");
  }
  function wordsOf(day, exact, yearTold) {
    var date = dateOf(day);
    return date.getUTCDate() + " " + MONTHS[date.getUTCMonth()] + (yearTold ? " " + date.getUTCFullYear() : "") + (exact ? ", " + two(date.getUTCHours()) + ":" + two(date.getUTCMinutes()) : "");
  }
  document.querySelectorAll(".chart").forEach(function (chart) {
    var pair = function (text) { return text.split(" ").map(Number); };
    var all = pair(chart.dataset.all), view = pair(chart.dataset.shown), yearTold = chart.dataset.year === "told";
    var scale = chart.querySelector(".scale"), svg = scale.querySelector("svg"), range = chart.querySelector(".range");
    var rows = Array.prototype.slice.call(chart.querySelectorAll(".row")).map(function (row) {
      return {row: row, first: row.dataset.first === "" ? null : Number(row.dataset.first), last: row.dataset.last === "" ? null : Number(row.dataset.last), bar: row.querySelector("rect"), point: row.querySelector("circle"), name: row.querySelector("text")};
    });
    function percent(value) { return value.toFixed(3) + "%"; }
    function place(one) {
      var size = view[1] - view[0];
      var start = one.first === null ? 0 : 100 * (one.first - view[0]) / size, end = one.last === null ? 100 : 100 * (one.last - view[0]) / size;
      var beside = end <= 0 || start >= 100, left = Math.min(100, Math.max(0, start)), width = beside ? 0 : Math.max(0, Math.min(100, end) - left);
      one.row.classList.toggle("beside", beside);
      one.bar.setAttribute("x", percent(left));
      one.bar.setAttribute("width", percent(width));
      one.point.setAttribute("cx", percent(left + width / 2));
      one.point.setAttribute("r", !beside && width < .9 ? "5" : "0");
      var behind = left + width <= 55, inFront = !behind && left >= 45;
      one.name.setAttribute("x", percent(behind ? left + width : left));
      one.name.setAttribute("dx", behind ? "9" : inFront ? "-9" : "6");
      one.name.setAttribute("text-anchor", inFront ? "end" : "start");
    }
    function mark(one) {
      var space = "http://www.w3.org/2000/svg", at = 100 * (one.day - view[0]) / (view[1] - view[0]);
      var line = document.createElementNS(space, "line"), label = document.createElementNS(space, "text");
      line.setAttribute("x1", percent(at)); line.setAttribute("x2", percent(at)); line.setAttribute("y1", "16"); line.setAttribute("y2", "22");
      label.setAttribute("x", percent(at)); label.setAttribute("y", "12"); label.setAttribute("text-anchor", at < 6 ? "start" : at > 94 ? "end" : "middle");
      label.textContent = labelOf(one, yearTold);
      svg.appendChild(line);
      svg.appendChild(label);
    }
    function draw() {
      rows.forEach(place);
      svg.textContent = "";
      marksOf(view[0], view[1], Math.max(3, Math.floor((scale.clientWidth || 600) / 68))).forEach(mark);
    }
    function tell() {
      var exact = view[1] - view[0] < 3;
      var shown = rows.filter(function (one) { return !one.row.classList.contains("beside"); }).length;
      range.textContent = wordsOf(view[0], exact, yearTold) + " to " + wordsOf(view[1], exact, yearTold) + (shown < rows.length ? ": " + shown + " of " + rows.length + " events" : "");
    }
    function set(from, to) {
      var size = Math.min(all[1] - all[0], Math.max(10 * MINUTE, to - from));
      var start = Math.min(all[1] - size, Math.max(all[0], (from + to - size) / 2));
      view = [start, start + size];
      draw();
      tell();
    }
    function zoom(factor, at) {
      var middle = at === undefined ? (view[0] + view[1]) / 2 : at;
      set(middle - (middle - view[0]) * factor, middle + (view[1] - middle) * factor);
    }
    function move(share) { var by = share * (view[1] - view[0]); set(view[0] + by, view[1] + by); }
    var acts = {
      "in": function () { zoom(.5); }, out: function () { zoom(2); }, earlier: function () { move(-.25); }, later: function () { move(.25); }, all: function () { set(all[0], all[1]); }
    };
    var keys = {"+": "in", "=": "in", "-": "out", "_": "out", ArrowLeft: "earlier", ArrowRight: "later", "0": "all", Home: "all"};
    chart.querySelectorAll("[data-act]").forEach(function (button) { button.addEventListener("click", function () { acts[button.dataset.act](); }); });
    scale.parentNode.addEventListener("keydown", function (event) {
      if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      acts[keys[event.key]]();
    });
    function under(event) {
      var box = scale.getBoundingClientRect();
      return view[0] + (view[1] - view[0]) * (event.clientX - box.left) / box.width;
    }
    scale.addEventListener("wheel", function (event) {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? .8 : 1.25, under(event));
    }, {passive: false});
    var held = null;
    scale.addEventListener("pointerdown", function (event) { held = under(event); scale.setPointerCapture(event.pointerId); });
    scale.addEventListener("pointermove", function (event) {
      if (held === null) return;
      var by = held - under(event);
      set(view[0] + by, view[1] + by);
    });
    scale.addEventListener("pointerup", function () { held = null; });
    scale.addEventListener("pointercancel", function () { held = null; });
    window.addEventListener("resize", draw);
    draw();
    tell();
  });
`;
