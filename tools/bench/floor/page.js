let pressed = 0;
addEventListener('keydown', () => (pressed += 1));
document.documentElement.dataset.ready = String(pressed);
