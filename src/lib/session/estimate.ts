const secondsPerReview = 12;
const secondsPerNew = 25;

/** About how long a session takes, in milliseconds: a new question is read, one that comes back is not. */
export function estimateMillis(coming: number, fresh: number): number {
	return (coming * secondsPerReview + fresh * secondsPerNew) * 1_000;
}
