// Marks the menu entry of the section being read. Without this script the page is whole.
(function () {
  'use strict';

  var menu = document.querySelector('#site-nav ul');
  if (!menu) return;

  var entries = Array.prototype.map.call(menu.querySelectorAll('a[href^="#"]'), function (link) {
    return { link: link, target: document.getElementById(decodeURIComponent(link.hash.slice(1))) };
  }).filter(function (entry) { return entry.target; });
  if (entries.length === 0) return;

  var current = null;
  var waiting = false;

  function sectionInView() {
    var atEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
    if (atEnd && window.scrollY > 0) return entries[entries.length - 1];
    return entries.reduce(function (found, entry) {
      return entry.target.getBoundingClientRect().top <= 140 ? entry : found;
    }, null);
  }

  function mark() {
    waiting = false;
    var entry = sectionInView();
    if (entry === current) return;
    if (current) current.link.removeAttribute('aria-current');
    current = entry;
    if (!entry) return;
    entry.link.setAttribute('aria-current', 'true');
    // On a phone the menu is a strip: bring the entry into it without moving the page.
    menu.scrollLeft = entry.link.offsetLeft - (menu.clientWidth - entry.link.offsetWidth) / 2;
  }

  function later() {
    if (waiting) return;
    waiting = true;
    window.requestAnimationFrame(mark);
  }

  window.addEventListener('scroll', later, { passive: true });
  window.addEventListener('resize', later, { passive: true });
  mark();
})();
