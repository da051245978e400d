# Asks the completion of bash for words and holds the answers against what they must have.
eval "$(statusgen completion bash)"
failed=0
expect() { # WORD that must be offered, then the words of the line
    wanted=$1
    shift
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    _statusgen
    case " ${COMPREPLY[*]} " in
    *" $wanted "*) ;;
    *) echo "no $wanted for: $*: ${COMPREPLY[*]}" >&2; failed=1 ;;
    esac
}
expect breaking statusgen br
expect --today statusgen lint --to
expect markdown statusgen breaking --format = ma
expect json statusgen lint --format j
expect http statusgen lint ht
expect try.sh statusgen import tr
expect markdown statusgen generate http -t mark
expect zsh statusgen completion z
expect specs statusgen list s
expect major statusgen breaking --fail-on ''
expect --help statusgen --he
expect typescript statusgen list options ty
expect c,go statusgen generate http -t c,g
expect form= statusgen generate http -t c -D f
expect package= statusgen generate http -t c,go -D pa
expect group= statusgen generate http --only g
expect L0805= statusgen lint --rule L08
expect E0107 statusgen explain E01
exit $failed
