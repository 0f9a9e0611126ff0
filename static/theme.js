try {
	var d = document.documentElement.dataset,
		l = localStorage,
		t = l.getItem('theme');
	if (t === 'light' || t === 'dark') d.theme = t;
	if (l.getItem('returning')) d.returning = '';
} catch {}
