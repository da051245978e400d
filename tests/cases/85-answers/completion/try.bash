# What bash offers for each line must be exactly the word that `lines` has.
eval "$(statusgen completion bash)"
failed=0
expect() { # LINE WORDS
    read -ra COMP_WORDS <<<"statusgen ${1/=/ = }" # readline makes a word of =
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _statusgen
    [ "${COMPREPLY[*]}" = "$2" ] || { echo "bash: $1: ${COMPREPLY[*]}, not $2" >&2; failed=1; }
}
while IFS='|' read -r given wanted; do
    wanted=${wanted#--*=}
    expect "$given" "${wanted%/}" # readline adds the /
done <lines
expect 'breaking --fail-on=' 'major minor patch'
exit $failed
