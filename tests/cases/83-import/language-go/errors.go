// Package a has const ( X = 1 ) in a comment.
package a

import "fmt"

type Code int
type Other uint8

const raw = `const (
	Fake Code = 1
`

const (
	// CodeOK is fine.
	CodeOK Code = iota
	CodeCanceled // canceled by "{"
	_
	CodeUnknown
	// Deprecated: use CodeUnknown.
	CodeOld Code = 1 << iota
	CodeNext
	CodeHex = Code(0x1F)
	CodeRune Code = 'a'
	CodeLen Code = len("abc")
	CodeA, CodeB Code = 1, 2
	CodeFar Code = fmt.Far
	CodeAlias = CodeOK
	CodeOctal Code = 0o17; CodeMixed Code = 1 + 2 * 3
)

const Single Other = 7
const Untyped = 8

func f() {
	const local Code = 100
	x := map[string]int{"a": 1}
}
