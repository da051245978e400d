# What bash offers for each line must be exactly the word that `lines` has.
eval "$(statusgen completion bash)"
failed=0
while IFS='|' read -r given wanted; do
    wanted=${wanted#--*=} wanted=${wanted%/}         # readline makes a word of =, and adds the /
    read -ra COMP_WORDS <<<"statusgen ${given/=/ = }"
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _statusgen
    [ "${COMPREPLY[*]}" = "$wanted" ] || { echo "bash: $given: ${COMPREPLY[*]}, not $wanted" >&2; failed=1; }
done <lines
exit $failed
