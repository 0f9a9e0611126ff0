export const offlineWords = {
	ready: 'Ready to be used offline.',
	newVersion: 'A new version is ready. It waits until you are done.',
	change: 'Change to it now',
} as const;
