// Turns a card and puts the next one, by the same keys and with the same parts as Study.
/** @param {string} id */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
let number = 1;

addEventListener('keydown', ({ key }) => {
	const turned = !part('answer').hidden;
	if (key === ' ' && !turned) turn(true);
	else if (key === '3' && turned) {
		number += 1;
		part('where').textContent = `${number} of 100`;
		part('place').textContent = `A deck · Paragraph ${number}`;
		part('question').textContent = `Which question comes after ${number - 1} others, of a hundred?`;
		part('title').textContent = `The one with the number ${number}`;
		turn(false);
		part('question').focus();
	}
});
document.documentElement.dataset.ready = '';

/** @param {boolean} shown */
function turn(shown) {
	part('answer').hidden = !shown;
	part('grades').hidden = !shown;
	part('hint').hidden = shown;
}
