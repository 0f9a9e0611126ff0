import type { Attachment } from 'svelte/attachments';

/** Where the pointer is in the window, and how far down it has come, in pixels. */
export interface At {
	x: number;
	y: number;
	down: number;
}

export interface Dragging {
	/** It goes up and down alone. */
	upright?: boolean;
	onStart: () => void;
	onMove: (at: At) => void;
	onDrop: (at: At) => void;
	/** However it ended, after a drop too. */
	onEnd: () => void;
}

/** A press that goes no further stays a press. */
const slackPixels = 5;
/** What a pointer does to these is theirs. */
const controls = 'a, button, input, select, textarea';

/**
 * An attachment: lets a pointer drag the element along. A mouse takes hold of it anywhere but at its
 * controls, a finger only where it is marked `data-grip`, so that the page still scrolls. Escape, or
 * a pointer that is taken away, lets go without a drop.
 */
export function drags({
	upright,
	onStart,
	onMove,
	onDrop,
	onEnd,
}: Dragging): Attachment<HTMLElement> {
	return (element) => {
		let held: { pointer: number; x: number; y: number; moving: boolean } | null = null;

		function down(event: PointerEvent) {
			const target = event.target as Element;
			if (held || event.button !== 0 || !event.isPrimary || target.closest(controls)) return;
			if (event.pointerType !== 'mouse' && !target.closest('[data-grip]')) return;
			held = { pointer: event.pointerId, x: event.clientX, y: event.clientY, moving: false };
			window.addEventListener('pointermove', move);
			window.addEventListener('pointerup', up);
			window.addEventListener('pointercancel', cancel);
			window.addEventListener('keydown', key, true);
		}

		function move(event: PointerEvent) {
			if (held?.pointer !== event.pointerId) return;
			const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
			if (!held.moving) {
				if (Math.hypot(dx, dy) < slackPixels) return;
				held.moving = true;
				element.setPointerCapture(event.pointerId);
				onStart();
			}
			element.style.translate = `${upright ? 0 : dx}px ${dy}px`;
			onMove({ x: event.clientX, y: event.clientY, down: dy });
		}

		function up(event: PointerEvent) {
			if (held?.pointer !== event.pointerId) return;
			const { clientX: x, clientY: y } = event;
			if (held.moving) onDrop({ x, y, down: y - held.y });
			end();
		}

		function cancel({ pointerId }: PointerEvent) {
			if (held?.pointer === pointerId) end();
		}

		function key(event: KeyboardEvent) {
			if (event.key !== 'Escape' || !held?.moving) return;
			event.preventDefault();
			event.stopPropagation();
			end();
		}

		function end() {
			const moved = held?.moving;
			held = null;
			element.style.translate = '';
			window.removeEventListener('pointermove', move);
			window.removeEventListener('pointerup', up);
			window.removeEventListener('pointercancel', cancel);
			window.removeEventListener('keydown', key, true);
			if (moved) onEnd();
		}

		element.addEventListener('pointerdown', down);
		return () => {
			end();
			element.removeEventListener('pointerdown', down);
		};
	};
}
