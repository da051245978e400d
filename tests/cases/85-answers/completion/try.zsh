# Types each line into zsh, with a tab after it: it must become the one that ends in the word that
# `lines` has.  The completion is loaded in the two ways that there are.
zmodload zsh/zpty
mkdir functions
statusgen completion zsh >functions/_statusgen
cat >rc <<'END'
complete-all() {
    while IFS='|' read -r given wanted; do
        BUFFER="statusgen $given" CURSOR=$#BUFFER
        zle complete-word
        print -r -- $BUFFER
    done <lines >offered
    exit
}
zle -N complete-all
bindkey '^I' complete-all
END
failed=0
for load in 'compinit -D -u; eval "$(statusgen completion zsh)"' 'fpath=($PWD/functions $fpath); compinit -D -u'; do
    zpty shell 'zsh -f -i'
    zpty -w shell "autoload -U compinit; $load; source ./rc"
    zpty -w -n shell $'\t'
    while zpty -r shell output 2>/dev/null; do :; done
    zpty -d shell
    offered=("${(@f)$(<offered)}")
    while IFS='|' read -r given wanted; do
        [[ $wanted == *[=/] ]] || wanted+=' '
        [[ $offered[1] == "statusgen ${given%${given##* }}$wanted" ]] || {
            print -u2 -- "zsh: $given: $offered[1], not $wanted"
            failed=1
        }
        shift offered
    done <lines
done
exit $failed
