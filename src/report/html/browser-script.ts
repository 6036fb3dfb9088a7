import {TIMELINE_SCRIPT} from "./timeline-script.ts";

/**
 * What the page does when scripts run: opens a passage beside its line and marks it, shows one article at a time,
 * searches, and shows differences of one type. It puts text into the page as text only, never as markup.
 */
export const BROWSER_SCRIPT = String.raw`
"use strict";
(function () {
  var root = document.documentElement;
  var reader = document.getElementById("articles");
  var leaves = Array.prototype.slice.call(document.querySelectorAll(".leaf"));
  var tabs = Array.prototype.slice.call(document.querySelectorAll(".tab"));
  var opener = null;
  root.classList.add("js");
  document.addEventListener("click", function () { root.classList.add("used"); }, {capture: true, once: true}); // nothing slides before

  // --- one article at a time ---
  function show(leaf) {
    leaves.forEach(function (one) { one.hidden = one !== leaf; });
    tabs.forEach(function (tab) {
      if (tab.getAttribute("href") === "#" + leaf.id) { tab.setAttribute("aria-current", "true"); tab.scrollIntoView({block: "nearest", inline: "nearest"}); }
      else tab.removeAttribute("aria-current");
    });
    reader.classList.add("open");
    document.body.classList.add("reading");
  }
  function close() {
    unmark();
    reader.classList.remove("open");
    document.body.classList.remove("reading");
    if (opener) opener.focus();
    opener = null;
  }

  // --- marking a range of an article's text ---
  function unmark() {
    document.querySelectorAll("mark.here").forEach(function (mark) {
      var parent = mark.parentNode;
      while (mark.firstChild) parent.insertBefore(mark.firstChild, mark);
      parent.removeChild(mark);
      parent.normalize();
    });
    document.querySelectorAll(".passage[aria-current]").forEach(function (link) { link.removeAttribute("aria-current"); });
  }
  function markBlock(block, from, to) {
    var walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    var at = 0, nodes = [], node;
    while ((node = walker.nextNode())) { nodes.push({node: node, at: at}); at += node.data.length; }
    nodes.forEach(function (one) {
      var a = Math.max(from - one.at, 0), b = Math.min(to - one.at, one.node.data.length);
      if (a >= b) return;
      var middle = one.node.splitText(a);
      middle.splitText(b - a);
      var mark = document.createElement("mark");
      mark.className = "here";
      middle.parentNode.replaceChild(mark, middle);
      mark.appendChild(middle);
    });
  }
  function markRange(leaf, start, end) {
    unmark();
    leaf.querySelectorAll("[data-at]").forEach(function (block) {
      var at = Number(block.dataset.at), size = block.textContent.length;
      if (start < at + size && at < end) markBlock(block, Math.max(0, start - at), Math.min(size, end - at));
    });
    return leaf.querySelector("mark.here");
  }
  function scrollTo(element) {
    var box = reader.querySelector(".leaves");
    var top = element.getBoundingClientRect().top - box.getBoundingClientRect().top;
    box.scrollTop += top - Math.min(box.clientHeight * .3, 200);
  }

  // --- links of the dossier: #A-120-180, #doc-A, #pair-A-B ---
  function open(hash) {
    var place = /^#([A-Z]+)-(\d+)-(\d+)$/.exec(hash);
    var leaf = document.getElementById(place ? "doc-" + place[1] : hash.slice(1));
    if (!leaf || leaves.indexOf(leaf) < 0) return false;
    show(leaf);
    var mark = place && markRange(leaf, Number(place[2]), Number(place[3]));
    if (mark) scrollTo(mark);
    else { unmark(); reader.querySelector(".leaves").scrollTop = 0; }
    document.querySelectorAll(".passage").forEach(function (link) { if (place && link.getAttribute("href") === hash) link.setAttribute("aria-current", "true"); });
    return true;
  }
  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest('a[href^="#"]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    var hash = link.getAttribute("href");
    if (!open(hash)) { reveal(document.getElementById(hash.slice(1))); return; }
    event.preventDefault();
    if (!reader.contains(link)) opener = link;
    if (location.hash !== hash) history.pushState(null, "", hash);
    if (link.closest(".tabs")) return;
    keepInSight(link);
    var leaf = leaves.filter(function (one) { return !one.hidden; })[0];
    if (event.detail === 0 && leaf && !link.closest(".strip")) leaf.focus({preventScroll: true});
  });
  // On a phone the article lies over the lower part of the dossier: the line that opened it stays above.
  function keepInSight(link) {
    if (getComputedStyle(reader).position !== "fixed" || reader.contains(link)) return;
    var free = window.innerHeight - reader.offsetHeight;
    var box = link.getBoundingClientRect();
    if (box.bottom > free) window.scrollBy(0, Math.min(box.top - 12, box.bottom - free + 12));
  }
  window.addEventListener("popstate", function () { open(location.hash); });
  function reveal(element) {
    for (var up = element; up; up = up.parentElement) if (up.tagName === "DETAILS") up.open = true;
  }
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && !(event.target.id === "search" && event.target.value)) { close(); return; }
    var step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (!step || !event.target.closest || !event.target.closest(".tabs")) return;
    var next = tabs[(tabs.indexOf(event.target) + step + tabs.length) % tabs.length];
    event.preventDefault();
    next.focus();
    next.click();
  });
  document.getElementById("close").addEventListener("click", close);

  // --- the strip of an article: one stop of the Tab key, arrows go from sentence to sentence ---
  document.querySelectorAll(".strip").forEach(function (strip) {
    var segments = Array.prototype.slice.call(strip.querySelectorAll(".segment"));
    var rows = strip.parentNode.querySelectorAll(".sentences > li");
    var told = strip.parentNode.querySelector(".told");
    function tell(segment) {
      var row = rows[segments.indexOf(segment)];
      told.textContent = "Sentence " + (segments.indexOf(segment) + 1) + ": ";
      if (row) Array.prototype.forEach.call(row.cloneNode(true).childNodes, function (node) { told.appendChild(node.cloneNode(true)); });
      segments.forEach(function (one) { one.removeAttribute("aria-current"); one.setAttribute("tabindex", one === segment ? "0" : "-1"); });
      segment.setAttribute("aria-current", "true");
    }
    segments.forEach(function (segment, at) {
      segment.setAttribute("tabindex", at === 0 ? "0" : "-1");
      segment.addEventListener("click", function () { tell(segment); });
    });
    strip.addEventListener("keydown", function (event) {
      var steps = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -segments.length, End: segments.length};
      var at = segments.indexOf(event.target.closest(".segment"));
      if (at < 0 || !steps[event.key]) return;
      event.preventDefault();
      var next = segments[Math.max(0, Math.min(segments.length - 1, at + steps[event.key]))];
      tell(next);
      next.focus();
    });
  });

${TIMELINE_SCRIPT}
  // --- marks in the text: switched on in one article, they are on in all ---
  var switches = Array.prototype.slice.call(document.querySelectorAll(".switch"));
  switches.forEach(function (one) {
    one.addEventListener("change", function () { switches.forEach(function (other) { other.checked = one.checked; }); });
  });

  // --- differences of one type ---
  var chips = Array.prototype.slice.call(document.querySelectorAll(".chip"));
  chips.forEach(function (chip) {
    chip.addEventListener("click", function () {
      chips.forEach(function (one) { one.setAttribute("aria-pressed", String(one === chip)); });
      filter();
    });
  });

  // --- search ---
  var input = document.getElementById("search");
  var found = document.getElementById("found");
  var hits = document.getElementById("hits");
  var lines = Array.prototype.slice.call(document.querySelectorAll("#dossier .line")).map(function (line) {
    return {element: line, text: line.textContent.toLowerCase()};
  });
  var blocks = [];
  document.querySelectorAll("article.leaf").forEach(function (leaf) {
    leaf.querySelectorAll("[data-at]").forEach(function (block) {
      blocks.push({sigil: leaf.dataset.sigil, at: Number(block.dataset.at), text: block.textContent});
    });
  });
  var folds = null;
  function filter() {
    var query = input.value.trim().toLowerCase();
    var pressed = chips.filter(function (chip) { return chip.getAttribute("aria-pressed") === "true"; })[0];
    var type = pressed ? pressed.dataset.type : "all";
    var active = query.length > 1;
    root.classList.toggle("searching", active);
    lines.forEach(function (line) {
      var kind = line.element.dataset.type;
      var hide = (active && line.text.indexOf(query) < 0) || (kind !== undefined && type !== "all" && kind !== type);
      line.element.hidden = hide;
    });
    openFolds(active || type !== "all");
    document.querySelectorAll("#dossier section, #dossier .group, #dossier details.more").forEach(function (one) {
      one.hidden = active && !one.querySelector(".line:not([hidden])");
    });
    searchArticles(active ? query : "", active ? matching() : 0);
  }
  // A line within a line counts once.
  function matching() {
    return lines.filter(function (line) { return !line.element.hidden && !line.element.querySelector(".line:not([hidden])"); }).length;
  }
  function openFolds(active) {
    var all = Array.prototype.slice.call(document.querySelectorAll("#dossier details.more"));
    if (active && !folds) { folds = all.map(function (one) { return one.open; }); all.forEach(function (one) { one.open = true; }); }
    if (!active && folds) { all.forEach(function (one, index) { one.open = folds[index]; }); folds = null; }
  }
  function searchArticles(query, shown) {
    hits.textContent = "";
    found.textContent = "";
    if (!query) return;
    var total = 0, counts = {};
    blocks.forEach(function (block) {
      var lower = block.text.toLowerCase();
      if (lower.length !== block.text.length) lower = block.text;
      for (var at = lower.indexOf(query); at >= 0; at = lower.indexOf(query, at + query.length)) {
        total += 1;
        counts[block.sigil] = (counts[block.sigil] || 0) + 1;
        if (total <= 30) hits.appendChild(hit(block, at, query.length));
      }
    });
    var parts = Object.keys(counts).map(function (sigil) { return sigil + " " + counts[sigil]; });
    found.textContent = shown + (shown === 1 ? " line" : " lines") + " of the dossier; " + total + (total === 1 ? " place" : " places") + " in the articles" + (parts.length ? ": " + parts.slice(0, 12).join(", ") + (parts.length > 12 ? " and " + (parts.length - 12) + " more" : "") : "") + (total > 30 ? " (the first 30 are listed)" : "");
  }
  function hit(block, at, size) {
    var row = document.createElement("li");
    var link = document.createElement("a");
    var sigil = document.createElement("b");
    var words = document.createElement("span");
    var mark = document.createElement("mark");
    var start = block.at + at;
    var from = block.text.lastIndexOf(" ", Math.max(0, at - 50)) + 1;
    var to = block.text.indexOf(" ", Math.min(block.text.length, at + size + 60));
    link.className = "passage";
    link.href = "#" + block.sigil + "-" + start + "-" + (start + size);
    sigil.className = "sigil";
    sigil.textContent = block.sigil;
    words.className = "words";
    mark.textContent = block.text.slice(at, at + size);
    words.append((from > 0 ? "\u2026" : "") + block.text.slice(from, at), mark, block.text.slice(at + size, to < 0 ? block.text.length : to) + (to < 0 ? "" : "\u2026"));
    link.append(sigil, " ", words);
    row.appendChild(link);
    return row;
  }
  var wait = 0;
  input.addEventListener("input", function () { clearTimeout(wait); wait = setTimeout(filter, 120); });

  // --- print: everything stands open ---
  window.addEventListener("beforeprint", function () { document.querySelectorAll("details").forEach(function (one) { one.open = true; }); });

  // --- start ---
  if (leaves.length > 0) show(leaves[0]);
  reader.classList.remove("open");
  document.body.classList.remove("reading");
  if (location.hash) open(location.hash);
})();
`;
