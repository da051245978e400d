package codes

const (
	OK      Code = iota
	Strange = Code(len("abc"))
	After
	Last  Code = 9
	Typed Code = Code(len("abc"))
	Gone  Code = 10
	Rune  Code = 'a'
	Found Code = 404
)

const Name, Version = "codes", "1"
const Ratio = 1.5
const IsLogged = true
const Title = "codes " + Name
const Letter = string(rune(65))
