package codes

const (
	A    = iota
	B, C = iota, 9
	D, _
	E, F = 5
	G, H = 6, max(1, 2), 3
)
